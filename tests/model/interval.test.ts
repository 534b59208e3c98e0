import { expect, test } from "vitest";
import { contains, isAbove, isPoint, point, toWhole } from "../../src/model/interval.ts";

const open = { low: 1500, high: Infinity, lowIncluded: false, highIncluded: false };

test("contains respects ends that are not included", () => {
  expect(contains(open, 1500)).toBe(false);
  expect(contains(open, 1500.1)).toBe(true);
  expect(contains(point(72), 72)).toBe(true);
  expect(contains(point(72), 73)).toBe(false);
});

test("more than 1,500 people are at least 1,501", () => {
  expect(toWhole(open)).toEqual({ low: 1501, high: Infinity, lowIncluded: true, highIncluded: false });
});

test("toWhole rounds ends inwards", () => {
  expect(toWhole({ low: 0.5, high: 3, lowIncluded: true, highIncluded: false })).toEqual({
    low: 1,
    high: 2,
    lowIncluded: true,
    highIncluded: true,
  });
  expect(toWhole(point(5))).toEqual(point(5));
});

test("isPoint is true only of one value", () => {
  expect(isPoint(point(1))).toBe(true);
  expect(isPoint(open)).toBe(false);
});

test("one interval is above another only where every value of the first is larger", () => {
  expect(isAbove(open, point(1500))).toBe(true);
  expect(isAbove({ ...open, lowIncluded: true }, point(1500))).toBe(false);
  expect(isAbove(point(1600), open)).toBe(false);
});
