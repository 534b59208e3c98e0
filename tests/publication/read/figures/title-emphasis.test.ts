import { expect, test } from "vitest";
import { unstressedInTitle } from "../../../../src/publication/read/figures/title-emphasis.ts";
import { chart } from "../../../../src/gallery/fixtures.ts";

const woods = chart("bars", "woods", [
  ["Alder", 31],
  ["Birch (white)", 12],
  ["Cedar", 4],
]);
const stressing = (...highlight: string[]) => ({ ...woods, options: { highlight } });

test("a title that names a row without emphasis is found, and one with emphasis is not", () => {
  expect(unstressedInTitle("The alder’s count is the highest", woods)).toEqual(["Alder"]);
  expect(unstressedInTitle("The alder’s count is the highest", stressing("Alder"))).toEqual([]);
  expect(unstressedInTitle("Alder and birch (white) lead", stressing("Alder"))).toEqual(["Birch (white)"]);
});

test("parts of words, rows that are not named, and a title that names all of them need no emphasis", () => {
  expect(unstressedInTitle("Alderney has the most trees", woods)).toEqual([]);
  expect(unstressedInTitle("Few woods have many trees", stressing("Cedar"))).toEqual([]);
  expect(unstressedInTitle("Alder, cedar and birch (white)", woods)).toEqual([]);
});

test("a group is named like a label", () => {
  const grown = chart("lines", "grown", [
    ["Wood", 3, "2021-01-01", "Alder"],
    ["Wood", 4, "2022-01-01", "Alder"],
    ["Wood", 9, "2021-01-01", "Birch"],
  ]);
  expect(unstressedInTitle("The alder has grown", grown)).toEqual(["Alder"]);
  expect(unstressedInTitle("The alder has grown", { ...grown, options: { highlight: ["Alder"] } })).toEqual([]);
});
