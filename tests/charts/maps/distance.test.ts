import { expect, test } from "vitest";
import { distanceBetween } from "../../../src/charts/maps/distance.ts";

test("distances are between centres, in radians", () => {
  expect(distanceBetween("NOR", "NOR")).toBe(0);
  expect(distanceBetween("NOR", "SWE")!).toBeLessThan(distanceBetween("NOR", "ESP")!);
  expect(distanceBetween("FJI", "WSM")!).toBeLessThan(0.3);
});

test("a place that the atlas lacks has no distance", () => {
  expect(distanceBetween("NOR", "north-coast")).toBe(null);
});
