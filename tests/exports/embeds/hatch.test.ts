import fc from "fast-check";
import { expect, test } from "vitest";
import { hatchByLines, hatchLines } from "../../../src/exports/embeds/hatch.ts";
import { element, serialize } from "../../../src/charts/svg/tree.ts";

const points = (lines: string) =>
  [...lines.matchAll(/[ML](-?[\d.]+) ?(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test("a square is hatched by parallel lines that end at its sides", () => {
  expect(hatchLines("M0 0h20v20h-20z")).toBe(
    "M0 7.07L7.07 0M0 14.14L14.14 0M1.21 20L20 1.21M8.28 20L20 8.28M15.36 20L20 15.36",
  );
});

test("so is a shape that is written in other commands, and one with a hole is left out there", () => {
  expect(hatchLines("M0 0L20 0 20 20 0 20z")).toBe(hatchLines("M0 0H20V20H0z"));
  expect(
    points(hatchLines("M0 0h20v20h-20zM5 5h10v10h-10z")).filter(([x, y]) => x > 5 && x < 15 && y > 5 && y < 15),
  ).toEqual([]);
});

test("no line extends beyond the shape", () => {
  const side = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -99, max: 99 }),
      side,
      side,
      (x, y, width, height) => {
        for (const [px, py] of points(hatchLines(`M${x} ${y}h${width}v${height}h${-width}z`))) {
          expect(px).toBeGreaterThanOrEqual(x - 0.1);
          expect(px).toBeLessThanOrEqual(x + width + 0.1);
          expect(py).toBeGreaterThanOrEqual(y - 0.1);
          expect(py).toBeLessThanOrEqual(y + height + 0.1);
        }
      },
    ),
  );
});

test("curves are followed: a band of a flow is hatched within its edges", () => {
  const lines = points(hatchLines("M0 0C50 0 50 100 100 100v20C50 120 50 20 0 20z"));
  expect(lines.length).toBeGreaterThan(20);
  for (const [x, y] of lines) expect(Math.abs(y - 10 - x)).toBeLessThan(40);
});

test("a drawing has lines in place of its patterns, and no id of one", () => {
  const pattern = element(
    "pattern",
    { id: "a-hatch" },
    element("path", { class: "hatch quiet", d: "M0 0v5", "stroke-width": 3 }),
  );
  const svg = element("svg", {}, pattern, element("path", { fill: "url(#a-hatch)", d: "M0 0h8v8h-8z" }));
  expect(serialize(hatchByLines(svg))).toBe(
    '<svg><path class="hatched hatch quiet" d="M0 7.07L7.07 0M6.14 8L8 6.14" stroke-width="1.5"/></svg>',
  );
});

test("a command that it cannot follow is an error", () => {
  expect(() => hatchLines("M0 0a5 5 0 0 1 5 5z")).toThrow("path command a");
});
