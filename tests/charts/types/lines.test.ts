import { expect, test } from "vitest";
import { chart } from "../../../src/gallery/fixtures.ts";
import { lines } from "../../../src/charts/types/lines.ts";
import { drawingsOf } from "../drawing.ts";

test("one straight line goes from value to value", () => {
  for (const { svg } of drawingsOf(
    chart("lines", "l", [
      ["a", 10, "2024-01-01"],
      ["b", 30, "2024-02-01"],
      ["c", 20, "2024-03-01"],
    ]),
  )) {
    expect(svg.querySelector("path.trace")!.getAttribute("d")).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
  }
});

test("it needs values and dates; where the values lie close together far from zero, the scale is cut and has no line at zero", () => {
  expect(lines.needs).toEqual(["value", "date"]);
  for (const { svg, texts } of drawingsOf(
    chart("lines", "l", [
      ["a", 98, "2024-01-01"],
      ["b", 99, "2024-02-01"],
    ]),
  )) {
    expect(texts.map(({ text }) => text)).not.toContain("0");
    expect(svg.querySelector("path.base")!.getAttribute("d")).not.toMatch(/H/);
  }
});
