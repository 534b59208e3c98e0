import { expect, test } from "vitest";
import { about, atLeast, atMost, between, chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { belowZero, boundBelowZero } from "../../../src/charts/layout/amounts.ts";

const drawn = (...points: PointFixture[]) => chart("bars", "amounts", points);

test("no amount is less than none, nor is the low end of a span", () => {
  expect(belowZero(drawn(["Alder", 0], ["Birch", null], ["Cedar", between(0, 3)]))).toBeNull();
  expect(belowZero(drawn(["Alder", 0], ["Birch", -1]))?.found).toBe("a value below zero (Birch)");
  expect(belowZero(drawn(["Alder", between(-1, 3)]))?.found).toBe("a value below zero (Alder)");
});

test("below zero a bar has two known ends, or none", () => {
  expect(
    boundBelowZero(drawn(["Alder", -3], ["Birch", about(-2)], ["Cedar", between(-3, 1)], ["Dogwood", atLeast(2)])),
  ).toBeNull();
  expect(boundBelowZero(drawn(["Alder", atMost(-3)]))?.found).toBe("up to -3, a bound below zero");
});
