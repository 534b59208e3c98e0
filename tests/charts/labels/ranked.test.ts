import { expect, test } from "vitest";
import { placeByRank } from "../../../src/charts/labels/ranked.ts";

/** A position of a label: a seat that only one label can have. */
const seat = (name: string, cost = 0) => ({ name, cost });
const seats = (...labels: { name: string; cost: number }[][]) =>
  placeByRank(labels, (a, b) => a.name === b.name).map(({ name }) => name);

test("each label gets its cheapest position", () => {
  expect(seats([seat("b", 2), seat("a", 1)], [seat("c")])).toEqual(["a", "c"]);
});

test("one that has no other position gets it before a more important one that has", () => {
  expect(seats([seat("a"), seat("b", 5)], [seat("a")])).toEqual(["b", "a"]);
});

test("none is placed while a more important one is not", () => {
  expect(seats([seat("a")], [seat("a")], [seat("c")])).toEqual(["a"]);
  expect(seats([], [seat("b")])).toEqual([]);
});

test("of two ways to place all labels, the cheaper one is taken", () => {
  expect(seats([seat("a", 0), seat("b", 1)], [seat("a", 0), seat("c", 50)])).toEqual(["b", "a"]);
});
