import { kinds } from "../model/estimate.ts";
import { choicesFor, choose, filters, select, type Filter, type Selection } from "./selection.ts";
import type { ExploredValue } from "./values.ts";

/** What a list of options is written with. */
export interface OptionWords {
  /** The option that leaves a filter open. */
  all: Readonly<Record<Exclude<Filter, "use">, string>>;
  levels: Readonly<Record<string, string>>;
  /** Headings: places by level, choices of who counts, their groups, and each of them. */
  headings: Readonly<Record<"levels" | "countries" | "groupings" | "choices" | "groups" | "each", string>>;
  kinds: Readonly<Record<string, string>>;
  use: Readonly<Record<"usable" | "all" | "no", string>>;
  topics: Readonly<Record<string, string>>;
  /** Names of the choices of who counts. */
  choices: readonly string[];
}

export interface Option {
  value: string;
  name: string;
  /** How many values it leaves, with the other filters as they are. */
  count: number;
}

/** The options of a filter under headings; those without one come first. */
export type Options = { heading: string; options: Option[] }[];

/** The options of every filter that leave at least one value, with the other filters as they are, and the chosen one. */
export function optionsOf(
  values: readonly ExploredValue[],
  selection: Selection,
  words: OptionWords,
  compare: (a: string, b: string) => number,
): Record<Filter, Options> {
  const of = (filter: Filter): Options => {
    const counts = new Map<string, number>();
    const open = choose(selection, filter, filter === "use" ? "all" : "");
    const left = select(values, open);
    for (const value of left)
      for (const choice of choicesFor(value, filter)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
    const chosen = selection[filter];
    if (chosen !== "" && !counts.has(chosen)) counts.set(chosen, 0);
    const option = (value: string, name: string): Option => ({ value, name, count: counts.get(value) ?? 0 });
    const has = (value: string) => counts.has(value);
    const named = (names: ReadonlyMap<string, string>) =>
      [...names].filter(([id]) => has(id)).map(([id, name]) => option(id, name));
    const sorted = (options: Option[]) => options.toSorted((a, b) => compare(a.name, b.name));
    const all = filter === "use" ? [] : [{ value: "", name: words.all[filter], count: left.length }];
    const plain = (options: Option[]): Options => [{ heading: "", options: [...all, ...options] }];
    switch (filter) {
      case "topic":
        return plain(named(new Map(Object.entries(words.topics))));
      case "place": {
        const at = (level: string) =>
          sorted(
            named(new Map(values.flatMap(({ place }) => (place?.level === level ? [[place.id, place.name]] : [])))),
          );
        return [
          ...plain([]),
          {
            heading: words.headings.levels,
            options: named(new Map(Object.entries(words.levels).map(([level, name]) => [`level.${level}`, name]))),
          },
          { heading: words.headings.countries, options: at("country") },
          { heading: words.headings.groupings, options: [...at("grouping"), ...at("world")] },
        ];
      }
      case "measure":
        return plain(sorted([...counts.keys()].map((measure) => option(measure, measure))));
      case "who": {
        const origins = values.flatMap(({ origin }) => origin ?? []);
        const groups = origins
          .flatMap(({ counter }) => counter ?? [])
          .toSorted((a, b) => a.position - b.position)
          .map(({ name }) => [`group.${name}`, name] as const);
        return [
          ...plain([]),
          {
            heading: words.headings.choices,
            options: named(new Map(words.choices.map((name) => [`choice.${name}`, name]))),
          },
          { heading: words.headings.groups, options: named(new Map(groups)) },
          { heading: words.headings.each, options: sorted(named(new Map(origins.map(({ id, name }) => [id, name])))) },
        ];
      }
      case "year":
        return plain(
          [...counts.keys()]
            .toSorted()
            .toReversed()
            .map((year) => option(year, year)),
        );
      case "kind":
        return plain(named(new Map(kinds.map((kind) => [kind, words.kinds[kind] ?? kind]))));
      case "use":
        return plain([
          option("", words.use.usable),
          ...(has("no") ? [option("all", words.use.all), option("no", words.use.no)] : []),
        ]);
    }
  };
  const given = filters.map((filter) => [filter, of(filter).filter(({ options }) => options.length > 0)] as const);
  return Object.fromEntries(given) as Record<Filter, Options>;
}
