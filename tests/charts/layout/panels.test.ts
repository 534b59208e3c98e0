import { describe, expect, test } from "vitest";
import { chart, longLabel, type PointFixture } from "../../../src/gallery/fixtures.ts";
import type { Chart } from "../../../src/charts/model.ts";
import type { ChartName } from "../../../src/charts/registry.ts";
import { tooltipText } from "../../../src/charts/value-text.ts";
import { drawingIn, drawingsOf, shiftOf, type Drawing } from "../drawing.ts";

const inPanel = (panel: string, given: readonly PointFixture[]): PointFixture[] =>
  given.map(([label, value, when, group]) => [label, value, when, group, { panel }]);

/** So many panels of two points, in the last of which all values are ten times as large. */
function panels(type: ChartName, count: number): Chart {
  const given = Array.from({ length: count }, (_, i) =>
    inPanel(`Wood ${i + 1}`, [
      ["Alder", i === count - 1 ? 100 : 10, "2024-01-01"],
      ["Birch", i === count - 1 ? 400 : 40, `2024-0${2 + (i % 3)}-01`],
    ]),
  );
  return chart(type, "p", given.flat(), { unit: "trees" });
}

const drawings = ({ svg }: Drawing) => [...svg.querySelectorAll("svg > g")];
const shifts = (drawing: Drawing) => drawings(drawing).map((group) => shiftOf(group.firstElementChild!));

describe("small multiples", () => {
  test("are in rows of as many as fit, from one to twenty-four", () => {
    const columns = (count: number, width: number) =>
      new Set(shifts(drawingIn(panels("lines", count), { size: "wide", width })).map(({ x }) => x)).size;
    expect([1, 2, 3, 4, 5, 24].map((count) => columns(count, 720))).toEqual([1, 2, 3, 2, 3, 3]);
    expect([1, 2, 24].map((count) => columns(count, 320))).toEqual([1, 1, 1]);
    expect(drawings(drawingsOf(panels("lines", 24))[1]!)).toHaveLength(24);
  });

  test("of one row begin at one height, below titles that are wrapped", () => {
    const given = [
      ...inPanel("Short", [["Alder", 1]]),
      ...inPanel(longLabel, [["Alder", 2]]),
      ...inPanel("Last", [["Alder", 3]]),
    ];
    const [, wide] = drawingsOf(chart("intervals", "p", given)) as [Drawing, Drawing];
    const [a, b, c] = shifts(wide);
    expect([b!.y, c!.y]).toEqual([a!.y, a!.y]);
    const titles = wide.texts.filter(({ text }) => text !== "Alder" && !/^[\d.]+$/.test(text));
    expect(titles.map(({ text }) => text).join(" ")).toBe(`Short ${longLabel} Last`);
    expect(titles.every(({ bottom }) => bottom < a!.y)).toBe(true);
  });

  test.for(["lines", "steps"] as const)("of %s share the scales of values and of time", (type) => {
    const given = panels(type, 3);
    for (const drawing of drawingsOf(given)) {
      const courses = drawings(drawing).map((group) =>
        [
          ...group
            .querySelector("path.trace")!
            .getAttribute("d")!
            .matchAll(/([\d.]+) ([\d.]+)/g),
        ].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
      );
      const rises = courses.map((places) => places[0]!.y - places.at(-1)!.y);
      expect(rises[0]).toBeCloseTo(rises[1]!, 1);
      expect(rises[2]! / rises[0]!).toBeCloseTo(10, 0);
      const runs = courses.map((places) => places.at(-1)!.x - places[0]!.x);
      expect([runs[0]! / runs[2]!, runs[1]! / runs[2]!]).toEqual([
        expect.closeTo(31 / 91, 2),
        expect.closeTo(60 / 91, 2),
      ]);
      expect(new Set(drawings(drawing).map((group) => group.querySelector("path.grid")!.getAttribute("d"))).size).toBe(
        1,
      );
    }
  });

  test("of intervals share the scale of values", () => {
    for (const drawing of drawingsOf(panels("intervals", 3))) {
      const places = drawings(drawing).map((group) =>
        [
          ...group
            .querySelector("path.dot")!
            .getAttribute("d")!
            .matchAll(/M([\d.]+)/g),
        ].map(([, x]) => Number(x)),
      );
      const [first, second, third] = places.map(([a, b]) => b! - a!) as [number, number, number];
      expect(second).toBe(first);
      expect(third / first).toBeCloseTo(10, 0);
    }
  });

  test("of a timeline share the scale of time", () => {
    for (const drawing of drawingsOf(panels("timeline", 3))) {
      const places = drawings(drawing).map((group) =>
        [
          ...group
            .querySelector("path.point")!
            .getAttribute("d")!
            .matchAll(/M[\d.]+ ([\d.]+)/g),
        ].map(([, y]) => Number(y)),
      );
      const lengths = places.map(([a, b]) => b! - a!);
      expect([lengths[0]! / lengths[2]!, lengths[1]! / lengths[2]!]).toEqual([
        expect.closeTo(31 / 91, 2),
        expect.closeTo(60 / 91, 2),
      ]);
    }
  });

  test("show a series in the same style in all of them", () => {
    const given = chart("lines", "p", [
      ...inPanel("North", [
        ["Alder", 1, "2024-01-01", "Alder"],
        ["Alder", 2, "2024-02-01", "Alder"],
        ["Birch", 3, "2024-01-01", "Birch"],
        ["Birch", 4, "2024-02-01", "Birch"],
      ]),
      ...inPanel("South", [
        ["Birch", 3, "2024-01-01", "Birch"],
        ["Birch", 4, "2024-02-01", "Birch"],
      ]),
    ]);
    for (const drawing of drawingsOf(given)) {
      const [north, south] = drawings(drawing) as [Element, Element];
      expect(south.querySelector('path[class="trace"]')).toBeNull();
      expect(south.querySelector('path[class="trace three"]')!.getAttribute("d")).toBe(
        north.querySelector('path[class="trace three"]')!.getAttribute("d"),
      );
    }
  });

  test("answer panel by panel, with the panel's name", () => {
    const [a, b] = [inPanel("North", [["Alder", 1, "2024-01-01"]]), inPanel("South", [["Alder", 2, "2024-01-01"]])];
    const given = chart("lines", "p", [...a, ...b, ...inPanel("North", [["Birch", 3, "2024-02-01"]])]);
    const [alder, south, birch] = given.points.map((point) => tooltipText(point, given));
    expect(alder).toMatch(/^Alder, North: 1 person/);
    for (const { svg } of drawingsOf(given))
      expect([...svg.querySelectorAll(".hit-area title")].map(({ textContent }) => textContent)).toEqual([
        alder,
        birch,
        south,
      ]);
  });
});
