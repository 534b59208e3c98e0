import { describe, expect, test } from "vitest";
import { atLeast, chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { keyOf } from "../../../src/charts/labels/legend.ts";
import { drawingsOf, type Drawing } from "../drawing.ts";
import { expectHits } from "../hits.ts";

const timeline = (given: readonly PointFixture[], more: Parameters<typeof chart>[3] = { unit: "" }) =>
  chart("timeline", "t", given, more);
const words = ({ texts }: Drawing) => texts.map(({ text }) => text);
const topOf = ({ texts }: Drawing, wanted: string) => texts.find(({ text }) => text === wanted)!.top;

/** The centres of the marks of days, in the tone of their group. */
function days({ svg }: Drawing, tone = ""): { x: number; y: number }[] {
  const data = svg.querySelector(`path[class="point${tone}"]`)!.getAttribute("d")!;
  return [...data.matchAll(/M([\d.]+) ([\d.]+)a5/g)].map(([, x, y]) => ({ x: Number(x) + 5, y: Number(y) }));
}

describe("events", () => {
  test("stand down a scale of time, at their distance in days", () => {
    for (const drawing of drawingsOf(
      timeline([
        ["Bought", null, "2024-01-01"],
        ["Counted", null, "2024-01-31"],
        ["Felled", null, "2024-03-31"],
      ]),
    )) {
      const [a, b, c] = days(drawing).map(({ y }) => y) as [number, number, number];
      expect((b - a) / (c - a)).toBeCloseTo(30 / 90, 2);
    }
  });

  test("of a period are a bar from its first day to its last", () => {
    for (const drawing of drawingsOf(
      timeline([
        ["Bought", null, "2024-01-01"],
        ["Counted", null, "2024-02-10/2024-03-01"],
        ["Felled", null, "2024-04-10"],
      ]),
    )) {
      const [, from, length] = /^M[\d.]+ ([\d.]+)h8v([\d.]+)/
        .exec(drawing.svg.querySelector("path.solid")!.getAttribute("d")!)!
        .map(Number) as [number, number, number];
      const [a, c] = days(drawing).map(({ y }) => y) as [number, number];
      expect((from - a) / (c - a)).toBeCloseTo(0.4, 2);
      expect(length / (c - a)).toBeCloseTo(0.2, 2);
    }
  });

  test("have their words beside them in the order of their days, moved apart where they are close", () => {
    const close: PointFixture[] = [
      ["Cedar", null, "2024-06-03"],
      ["Alder", null, "2024-06-01"],
      ["Birch", null, "2024-06-02"],
      ["Elm", null, "2025-06-01"],
      ["Fir", null, "2020-01-01"],
    ];
    const given = timeline(close);
    for (const drawing of drawingsOf(given)) {
      const tops = ["Fir", "Alder", "Birch", "Cedar", "Elm"].map((label) => topOf(drawing, label));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      for (const { x } of days(drawing)) expect(x).toBe(days(drawing)[0]!.x);
      expectHits(drawing, given);
    }
  });

  test("without a date stand at the end, as undated, with an empty ring", () => {
    for (const drawing of drawingsOf(
      timeline([
        ["Planted", null],
        ["Felled", null, "2024-01-01"],
      ]),
    )) {
      expect(topOf(drawing, "Planted")).toBeGreaterThan(topOf(drawing, "Felled"));
      expect(words(drawing)).toContain("Undated");
      expect(drawing.svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(1);
    }
  });

  test("of one day need no scale", () => {
    for (const drawing of drawingsOf(
      timeline([
        ["Alder", null, "2024-01-01"],
        ["Birch", null, "2024-01-01"],
      ]),
    )) {
      expect(drawing.svg.querySelector("path.rail")).toBeNull();
      expect(days(drawing)).toHaveLength(2);
    }
  });
});

describe("lanes", () => {
  test("keep groups apart, in their order, and say their names", () => {
    for (const drawing of drawingsOf(
      timeline([
        ["Bought", null, "2024-01-01", "Town"],
        ["Storm", null, "2024-02-01", "Nature"],
        ["Counted", null, "2024-03-01", "Town"],
      ]),
    )) {
      expect(new Set(days(drawing).map(({ x }) => x)).size).toBe(1);
      const [, square] = /M([\d.]+)/.exec(drawing.svg.querySelector('path[class="point three"]')!.getAttribute("d")!)!;
      expect(Number(square)).toBeGreaterThan(days(drawing)[0]!.x);
      expect(words(drawing).join(" ")).toMatch(/Town.*Nature/);
    }
  });

  test("keep periods from what lies in their time", () => {
    for (const { svg } of drawingsOf(
      timeline([
        ["a", null, "2024-01-01/2024-06-30"],
        ["b", null, "2024-03-01/2024-09-30"],
        ["c", null, "2024-07-01/2024-08-31"],
      ]),
    )) {
      const [a, b, c] = [
        ...svg
          .querySelector("path.solid")!
          .getAttribute("d")!
          .matchAll(/M([\d.]+)/g),
      ].map(([, x]) => Number(x));
      expect([b! > a!, c]).toEqual([true, a]);
    }
  });
});

describe("values", () => {
  test("are shown as text with their unit, and need no legend", () => {
    const given = timeline(
      [
        ["Felled", atLeast(40), "2024-01-01"],
        ["Stolen", null, "2024-02-01"],
      ],
      { unit: "trees" },
    );
    for (const drawing of drawingsOf(given))
      expect(words(drawing)).toEqual(expect.arrayContaining(["at least 40 trees", "not published"]));
    expect(keyOf(given)).toEqual([]);
  });

  test("are not missed where the figure has no column for them", () => {
    for (const drawing of drawingsOf(timeline([["Felled", null, "2024-01-01"]]))) {
      expect(drawing.markup).not.toContain("not published");
      expect(drawing.svg.querySelector(".hit-area title")!.textContent).toBe(
        "Felled\n1 Jan 2024\nBell society, as read in the Evening Paper",
      );
    }
  });
});

test("highlighted events are bold, all others muted, and an annotation follows its event", () => {
  const given = timeline(
    [
      ["Felled", null, "2024-01-01"],
      ["Stolen", null, "2024-02-01"],
    ],
    { unit: "", options: { highlight: ["Felled"], annotations: [{ at: "Stolen", text: "At night" }] } },
  );
  for (const drawing of drawingsOf(given)) {
    expect(drawing.markup).toMatch(/class="strong">Felled</);
    expect([days(drawing), days(drawing, " quiet")].map(({ length }) => length)).toEqual([1, 1]);
    expect(topOf(drawing, "At night")).toBeGreaterThan(topOf(drawing, "Stolen"));
  }
});
