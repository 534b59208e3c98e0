import { expect, test } from "vitest";
import { touches } from "../../../src/charts/labels/labels.ts";
import type { Chart } from "../../../src/charts/model.ts";
import { charts } from "../cases.ts";
import { drawingsOf } from "../drawing.ts";

const [narrow, wide] = drawingsOf(charts.find(([name]) => name === "map-circles-annotated")![1] as Chart);

test("an annotation on a map has an arrow to its mark, and covers no label", () => {
  for (const drawing of [narrow!, wide!]) {
    const arrows = drawing.svg.querySelector("path.arrow")!.getAttribute("d")!;
    expect(arrows.match(/L/g)).toHaveLength(2);
    const own = drawing.texts.filter(({ text }) => /valley|air/.test(text));
    expect(own).toHaveLength(2);
    for (const text of own)
      expect(
        drawing.texts.filter((other) => other !== text && touches(text, other)).map((other) => other.text),
      ).toEqual([]);
  }
});

test("on a map of areas, what has no space becomes a numbered note below it", () => {
  const [areas] = drawingsOf(charts.find(([name]) => name === "map-annotated")![1] as Chart);
  const texts = areas!.texts.map(({ text }) => text);
  expect(texts).toContain("CHL: counted from the air");
  expect(texts.filter((text) => text === "1")).toHaveLength(2);
  expect(areas!.svg.querySelector("path.casing")).not.toBeNull();
});
