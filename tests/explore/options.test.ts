import { expect, test } from "vitest";
import { optionsOf, type Options, type OptionWords } from "../../src/explore/options.ts";
import { everything, filters, select } from "../../src/explore/selection.ts";
import { coast, paper, south, value } from "./samples.ts";

const words: OptionWords = {
  all: { topic: "All", place: "All", measure: "All", who: "All", year: "All", kind: "All" },
  levels: { country: "Countries", grouping: "Groupings", world: "World" },
  headings: {
    levels: "Kinds",
    countries: "Countries",
    groupings: "Groupings",
    choices: "Choices",
    groups: "Groups",
    each: "Each",
  },
  kinds: { exact: "this many" },
  use: { usable: "Usable", all: "All", no: "Unusable" },
  topics: { bells: "Bells", ropes: "Ropes" },
  choices: ["Only officials"],
};
const values = [
  value({ row: "a" }),
  value({ row: "b", place: south, origin: paper, window: { start: "2022-12-31", end: "2023-01-01" } }),
  value({ row: "c", place: coast, topic: "ropes", measure: "Ropes" }),
  value({ row: "d", usability: "no", place: south }),
];
const compare = (a: string, b: string) => a.localeCompare(b);
const of = (given: Partial<typeof everything>) => optionsOf(values, { ...everything, ...given }, words, compare);
const written = (options: Options) =>
  options.map(({ heading, options: own }) => [
    heading,
    ...own.map(({ value, name, count }) => `${value}=${name} ${count}`),
  ]);

test("each filter has the options that leave a value, with how many", () => {
  const { topic, place, who, year, kind, use } = of({});
  expect(written(topic)).toEqual([["", "=All 3", "bells=Bells 2", "ropes=Ropes 1"]]);
  expect(written(place)).toEqual([
    ["", "=All 3"],
    ["Kinds", "level.country=Countries 2", "level.grouping=Groupings 1"],
    ["Countries", "NOR=North 1", "SOU=South 1"],
    ["Groupings", "coast=The coast 1"],
  ]);
  expect(written(who)).toEqual([
    ["", "=All 3"],
    ["Choices", "choice.Only officials=Only officials 2"],
    ["Groups", "group.Officials=Officials 2"],
    ["Each", "paper=Harbour Gazette 1", "office=Harbour Office 2"],
  ]);
  expect(written(year)).toEqual([["", "=All 3", "2024=2024 2", "2023=2023 1", "2022=2022 1"]]);
  expect(written(kind)).toEqual([["", "=All 3", "exact=this many 3"]]);
  expect(written(use)).toEqual([["", "=Usable 3", "all=All 4", "no=Unusable 1"]]);
});

test("the other filters restrict a list, its own does not; what is chosen stays in it", () => {
  const { place, topic } = of({ topic: "ropes", place: "SOU" });
  expect(written(topic)).toEqual([["", "=All 1", "bells=Bells 1", "ropes=Ropes 0"]]);
  expect(written(place)).toEqual([
    ["", "=All 1"],
    ["Kinds", "level.grouping=Groupings 1"],
    ["Countries", "SOU=South 0"],
    ["Groupings", "coast=The coast 1"],
  ]);
});

test("choosing an option leaves as many values as it says", () => {
  for (const filter of filters)
    for (const { options } of of({})[filter])
      for (const { value: wanted, count } of options)
        expect(select(values, { ...everything, [filter]: wanted }), `${filter} ${wanted}`).toHaveLength(count);
});
