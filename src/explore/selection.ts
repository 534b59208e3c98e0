import { firstDay, lastDay } from "../model/window.ts";
import type { ExploredValue } from "./values.ts";

/** The filters of the explorer, in the order in which readers meet them and in which addresses name them. */
export const filters = ["topic", "place", "measure", "who", "year", "kind", "use"] as const;
export type Filter = (typeof filters)[number];

/**
 * What a reader has chosen, by filter: "" for everything. A place is an id or `level.` and a level; who counted is the
 * id of an origin, or `choice.` or `group.` and a name; a year chooses the windows that overlap it. Without `use`,
 * values that may not be used are left out: `all` includes them, `no` shows only these.
 */
export type Selection = Readonly<Record<Filter, string>>;

export const everything: Selection = { topic: "", place: "", measure: "", who: "", year: "", kind: "", use: "" };

/** The selection that an address names by its query; `base` is that of the page without one. */
export function selectionIn(query: string, base: Selection = everything): Selection {
  const given = new URLSearchParams(query);
  const one = (filter: Filter) => given.get(filter) ?? base[filter];
  return {
    topic: one("topic"),
    place: one("place"),
    measure: one("measure"),
    who: one("who"),
    year: one("year"),
    kind: one("kind"),
    use: one("use"),
  };
}

/** The query of the address of a selection, with what differs from the page without one; "" if nothing does. */
export function queryOf(selection: Selection, base: Selection = everything): string {
  const given = new URLSearchParams();
  for (const filter of filters) if (selection[filter] !== base[filter]) given.set(filter, selection[filter]);
  const query = given.toString();
  return query === "" ? "" : `?${query}`;
}

/** The values that fit a selection, in their order. */
export function select(values: readonly ExploredValue[], selection: Selection): ExploredValue[] {
  return values.filter((value) => filters.every((filter) => fits(value, filter, selection[filter])));
}

/** The selection with one filter changed; another topic has other measures. */
export function choose(selection: Selection, filter: Filter, wanted: string): Selection {
  return { ...selection, ...(filter === "topic" && { measure: "" }), [filter]: wanted };
}

/** Every choice of a filter that a value fits. */
export function choicesFor(value: ExploredValue, filter: Filter): string[] {
  const { topic, place, measure, origin, window, estimate, usability } = value;
  switch (filter) {
    case "topic":
      return [topic];
    case "place":
      return place ? [`level.${place.level}`, place.id] : [];
    case "measure":
      return [measure];
    case "who":
      return origin
        ? [
            ...origin.choices.map((name) => `choice.${name}`),
            ...(origin.counter ? [`group.${origin.counter.name}`] : []),
            origin.id,
          ]
        : [];
    case "year":
      return window ? yearsFrom(Number(firstDay(window).slice(0, 4)), Number(lastDay(window).slice(0, 4))) : [];
    case "kind":
      return [estimate.kind];
    case "use":
      return usability === "no" ? ["all", "no"] : ["", "all"];
  }
}

function fits(value: ExploredValue, filter: Filter, wanted: string): boolean {
  return (wanted === "" && filter !== "use") || choicesFor(value, filter).includes(wanted);
}

function yearsFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
