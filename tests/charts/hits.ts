import { expect } from "vitest";
import type { Chart } from "../../src/charts/model.ts";
import { touches, type Box } from "../../src/charts/labels/labels.ts";
import { tooltipText } from "../../src/charts/value-text.ts";
import type { Drawing } from "./drawing.ts";

/** The boxes in which the points of a drawing answer, in their order. */
export function hitsOf({ svg }: Pick<Drawing, "svg">): Box[] {
  return [...svg.querySelectorAll(".hit-area")].map((hit) => {
    const [, left, top, width, height] = /^M(-?\d+) (-?\d+)h(\d+)v(\d+)h-\d+z$/
      .exec(hit.getAttribute("d")!)!
      .map(Number) as [number, number, number, number, number];
    return { left, top, right: left + width, bottom: top + height };
  });
}

/** One box for each point, in the order of the points, at least 24 high; none lies over another. */
export function expectHits(drawing: Drawing, chart: Chart): void {
  const boxes = hitsOf(drawing);
  expect([...drawing.svg.querySelectorAll(".hit-area title")].map(({ textContent }) => textContent)).toEqual(
    chart.points.map((point) => tooltipText(point, chart)),
  );
  for (const [i, box] of boxes.entries()) {
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(24);
    const inner = { left: box.left + 1, top: box.top + 1, right: box.right - 1, bottom: box.bottom - 1 };
    expect(boxes.filter((other, j) => j !== i && touches(inner, other))).toEqual([]);
  }
}
