import { byLabel } from "../../i18n/order.ts";
import type { Place } from "../../model/place.ts";
import type { Publication } from "../model.ts";
import { observationsIn } from "../relations/observations.ts";
import { statementsOf } from "./statements.ts";

/** A place in the list of all, with the number of values about it and of the topics that they belong to. */
export interface ListedPlace {
  place: Place;
  values: number;
  topics: number;
  /** The name of the origin that defines a grouping. */
  definedBy: string | null;
}

/** The places of one level, in alphabetical order. */
export interface PlaceGroup {
  level: Place["level"];
  entries: readonly ListedPlace[];
}

/** All places with values, by level; levels without places are left out. */
export function placeList(publication: Pick<Publication, "site" | "registers" | "relations" | "locale">): PlaceGroup[] {
  const { registers, relations, locale } = publication;
  const compare = byLabel(locale);
  const all = relations.places
    .flatMap((id): ListedPlace[] => {
      const place = registers.places.get(id);
      if (!place) return [];
      const observations = observationsIn(relations.rowsOfPlace.get(id) ?? [], publication);
      const usable = statementsOf(observations).filter((statement) => statement.usable);
      return [
        {
          place,
          values: usable.length,
          topics: new Set(usable.map(({ topic }) => topic.id)).size,
          definedBy: place.definedBy === null ? null : (registers.origins.get(place.definedBy)?.name ?? null),
        },
      ];
    })
    .toSorted((a, b) => compare(a.place.name, b.place.name));
  return (["country", "grouping", "world"] as const)
    .map((level) => ({ level, entries: all.filter(({ place }) => place.level === level) }))
    .filter(({ entries }) => entries.length > 0);
}
