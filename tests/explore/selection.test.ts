import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choose, everything, filters, queryOf, select, selectionIn } from "../../src/explore/selection.ts";
import { coast, office, paper, south, value } from "./samples.ts";
import "../seed.ts";

const values = [
  value({ row: "a" }),
  value({ row: "b", place: south, origin: paper, window: { start: "2022-12-31", end: "2024-01-01" } }),
  value({ row: "c", place: coast, topic: "ropes", measure: "Ropes", window: null }),
  value({
    row: "d",
    usability: "no",
    note: "A misprint",
    estimate: { kind: "at-least", value: 9, low: null, high: null },
  }),
  value({ row: "e", origin: null, place: null, usability: "note", note: "Only half of the coast" }),
];
const rows = (given: Partial<typeof everything>) => select(values, { ...everything, ...given }).map(({ row }) => row);

describe("select", () => {
  test.each([
    [{}, ["a", "b", "c", "e"]],
    [{ topic: "ropes" }, ["c"]],
    [{ place: "SOU" }, ["b"]],
    [{ place: "level.country" }, ["a", "b"]],
    [{ place: "level.grouping" }, ["c"]],
    [{ measure: "Ropes" }, ["c"]],
    [{ who: office.id }, ["a", "c"]],
    [{ who: "choice.Only officials" }, ["a", "c"]],
    [{ who: "group.Officials" }, ["a", "c"]],
    [{ who: "paper" }, ["b"]],
    [{ year: "2022" }, ["b"]],
    [{ year: "2023" }, ["b"]],
    [{ year: "2024" }, ["a", "b", "e"]],
    [{ year: "2025" }, []],
    [{ kind: "at-least" }, []],
    [{ kind: "at-least", use: "all" }, ["d"]],
    [{ use: "all" }, ["a", "b", "c", "d", "e"]],
    [{ use: "no" }, ["d"]],
    [{ place: "level.country", year: "2024", who: "choice.Only officials" }, ["a"]],
    [{ place: "nowhere" }, []],
  ])("%j leaves %j", (given, expected) => expect(rows(given)).toEqual(expected));
});

test("an address names only what differs from its page, in a fixed order", () => {
  expect(queryOf(everything)).toBe("");
  expect(queryOf({ ...everything, year: "2024", topic: "bells" })).toBe("?topic=bells&year=2024");
  expect(queryOf({ ...everything, topic: "bells", place: "SOU" }, { ...everything, topic: "bells" })).toBe(
    "?place=SOU",
  );
  expect(queryOf(everything, { ...everything, topic: "bells" })).toBe("?topic=");
});

test("every selection has an address, from which it is read again, on any page", () => {
  const selection = fc.record(Object.fromEntries(filters.map((filter) => [filter, fc.string()]))).map((given) => ({
    ...everything,
    ...given,
  }));
  fc.assert(
    fc.property(selection, selection, (wanted, base) => {
      expect(selectionIn(queryOf(wanted, base), base)).toEqual(wanted);
    }),
  );
});

test("another topic has other measures; every other filter stays", () => {
  const given = { ...everything, topic: "bells", measure: "Bells", place: "SOU" };
  expect(choose(given, "topic", "ropes")).toEqual({ ...everything, topic: "ropes", place: "SOU" });
  expect(choose(given, "place", "NOR")).toEqual({ ...given, place: "NOR" });
});
