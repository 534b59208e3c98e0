import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fullWords } from "../../src/charts/value-text.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { comparisonOf } from "../../src/publication/relations/comparison.ts";
import { readPublication } from "../../src/publication/read/publication.ts";

const read = (folder: string) =>
  readPublication(openFolder(fileURLToPath(new URL(folder, import.meta.url)))).publication!;
const second = read(".");

/** What the comparison of a number shows, its highlighted value with an asterisk. */
function shown(id: string, publication = second) {
  const found = comparisonOf(publication.numbers.get(id)!, publication);
  if (!found) return null;
  const { by, loose, chart } = found;
  const { type, points, options, locale } = chart;
  const values = points.map(
    (point) => `${point.label}: ${fullWords(point, locale)}${options.highlight?.includes(point.key) ? "*" : ""}`,
  );
  return [by, loose ? "loose" : "strict", type, ...values];
}

test("a value stands beside those of other places in the same count, by size", () =>
  expect(shown("ringers-iceland")).toEqual([
    "places",
    "strict",
    "dots",
    "Norway: 9 people",
    "Portugal: 7 people",
    "Iceland: 5 people*",
  ]));

test("beside those of other dates of the same count, in time", () =>
  expect(shown("keepers-norway-2019")).toEqual([
    "dates",
    "strict",
    "steps",
    "Norway: 3 people",
    "Norway: 5 people",
    "Norway: 9 people*",
    "Norway: at least 14 people",
  ]));

test("else beside those of other places by whoever counted, which is said", () =>
  expect(shown("bells-south")).toEqual([
    "places",
    "loose",
    "dots",
    "North coast (Harbour Office): about 61 bells",
    "North coast (Bell Society): 60 bells",
    "South coast: 45 bells*",
    "Far islands: 20 bells",
  ]));

test("else beside other counts of the same place", () =>
  expect(shown("keepers-union")).toEqual([
    "counts",
    "loose",
    "dots",
    "Harbour Office, “North & South” (invented), as of 6 May 2020: about 55 people",
    "Keepers’ Union (invented), as of 6 May 2020: 30 to 70 people*",
    "Bell Society (invented), as of 6 May 2020: 40 people",
  ]));

test("a computed value stands beside what it is computed from", () =>
  expect(shown("keepers-norway-rise")).toEqual([
    "parts",
    "strict",
    "dots",
    "Keepers seen at work: Norway: at least 14 people",
    "Keepers seen at work: Norway: change from 1 March 2018 to 29 February 2020: at least 11 people*",
    "Keepers seen at work: Norway: 3 people",
  ]));

test("a rank or an extreme is that of one value among others", () => {
  expect(shown("bells-north-rank")).toEqual([
    "places",
    "strict",
    "dots",
    "North coast (Bell Society): 60 bells*",
    "South coast: 45 bells",
    "Far islands: 20 bells",
  ]);
  expect(shown("bells-fewest")).toEqual([
    "places",
    "strict",
    "dots",
    "Iceland: 12 bells",
    "New Zealand: 5 to 9 bells",
    "Kenya: up to 4 bells*",
  ]);
});

test("a number that nothing is comparable with stands alone", () => {
  expect(shown("countries-with-bells")).toBeNull();
  expect(shown("bells-total")).toBeNull();
});

test("a total stands above the groupings of its count; many values stand on one strip", () => {
  const ranks = read("../..");
  expect(shown("moscow-total", ranks)!.slice(0, 5)).toEqual([
    "places",
    "strict",
    "dots",
    "All together: more than 1,500 people*",
    "South and East Asia (iStories): 771 people",
  ]);
  const [by, strict, type, first, ...rest] = shown("moscow-nepal", ranks)!;
  expect([by, strict, type, first, rest.length]).toEqual([
    "places",
    "strict",
    "beeswarm",
    "Nepal: at least 603 people*",
    22,
  ]);
});
