import { expect, test } from "vitest";
import { chart } from "../../../src/gallery/fixtures.ts";
import { steps } from "../../../src/charts/types/steps.ts";
import { drawingsOf } from "../drawing.ts";

test("each value holds until the day of the next, and the last is not drawn on", () => {
  const given = chart("steps", "s", [
    ["a", 10, "2024-01-01"],
    ["b", 30, "2024-02-01"],
    ["c", null, "2024-03-01"],
    ["d", 40, "2024-04-01"],
    ["e", 20, "2024-05-01"],
  ]);
  for (const { svg } of drawingsOf(given)) {
    const pieces = svg.querySelector("path.trace")!.getAttribute("d")!.split("M").slice(1);
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) {
      const places = [...piece.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      expect(places).toHaveLength(3);
      expect(places[1]).toEqual([places[2]![0], places[0]![1]]);
    }
  }
});

test("it needs values and dates, and starts from zero however close the values lie together", () => {
  expect(steps.needs).toEqual(["value", "date"]);
  for (const { texts } of drawingsOf(
    chart("steps", "s", [
      ["a", 98, "2024-01-01"],
      ["b", 99, "2024-02-01"],
    ]),
  ))
    expect(texts.map(({ text }) => text)).toContain("0");
});
