import { distanceBetween } from "../../charts/maps/distance.ts";
import type { Registers } from "../../datasets/registers.ts";
import type { Place } from "../../model/place.ts";

/** Other places that a reader of a place's page may want. */
export interface Neighbours {
  /** The nearest countries with values, in alphabetical order. */
  nearest: readonly Place[];
  /** Groupings whose words say that they include the place. */
  groupings: readonly Place[];
  /** Countries with values that the grouping says it includes. */
  members: readonly Place[];
}

/** How many countries are near. */
const mostNear = 6;

/** The neighbours of a place among those with values. */
export function neighboursOf(
  place: Place,
  withValues: readonly string[],
  { places }: Pick<Registers, "places">,
  compare: (a: string, b: string) => number,
): Neighbours {
  const others = withValues.flatMap((id) => (id === place.id ? [] : (places.get(id) ?? [])));
  const byName = (some: readonly Place[]) => some.toSorted((a, b) => compare(a.name, b.name));
  const countries = others.filter(({ level }) => level === "country");
  const distances = countries.flatMap((other) => {
    const distance = place.level === "country" ? distanceBetween(place.id, other.id) : null;
    return distance === null ? [] : { other, distance };
  });
  return {
    nearest: byName(
      distances
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, mostNear)
        .map(({ other }) => other),
    ),
    groupings: byName(
      others.filter(
        ({ level, includes }) => level === "grouping" && namedIn(includes, [place, ...countries]).has(place),
      ),
    ),
    members: place.level === "grouping" ? byName([...namedIn(place.includes, countries)]) : [],
  };
}

/** The places whose names stand in a text as whole words; a name within a longer one does not count. */
export function namedIn(text: string, places: readonly Place[]): Set<Place> {
  let left = text;
  const found = new Set<Place>();
  for (const place of places.toSorted((a, b) => b.name.length - a.name.length)) {
    const name = place.name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const shorter = left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, "gu"), "·");
    if (shorter !== left) found.add(place);
    left = shorter;
  }
  return found;
}
