import { expect, test } from "vitest";
import { atLeast, chart } from "../../../src/gallery/fixtures.ts";
import { table as examples } from "../../../src/gallery/table.ts";
import { table } from "../../../src/charts/types/table.ts";
import { drawingsOf } from "../drawing.ts";
import { expectHits } from "../hits.ts";

const { cases } = examples;
/** Left end and length of the bars of a class, in their order. */
const barsOf = (svg: Element, name: string) =>
  [...svg.querySelectorAll(`path.${name}`)].flatMap((path) =>
    [...path.getAttribute("d")!.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v14h/g)].map(([, left, length]) => [
      Number(left),
      Number(length),
    ]),
  );

test("bars begin at one zero and are as long as their values", () => {
  for (const { svg } of drawingsOf(cases["table-groups"]!)) {
    const bars = barsOf(svg, "solid").filter(([, length]) => length! > 6);
    expect(new Set(bars.map(([left]) => left)).size).toBe(1);
    const lengths = bars.map(([, length]) => length!);
    expect(lengths.map((length) => Math.round((length / lengths[0]!) * 84))).toEqual([84, 40, 12, 55]);
  }
});

test("a wide table has columns for who counted and when; a narrow one shows only when", () => {
  const [narrow, wide] = drawingsOf(cases["table"]!);
  const words = (texts: readonly { text: string }[]) => texts.map(({ text }) => text).join(" ");
  expect(words(wide!.texts)).toContain("Forest office");
  expect(words(wide!.texts)).toContain("as of 1 May");
  expect(words(narrow!.texts)).toContain("as of 1 May 2024");
});

test("columns have headings, and what all rows share is stated once, below them", () => {
  const [, wide] = drawingsOf(cases["table"]!);
  expect(wide!.texts.slice(0, 3).map(({ text }) => text)).toEqual(["Who counted", "When", "trees"]);
  for (const { texts } of drawingsOf(cases["table-groups"]!)) {
    const words = texts.map(({ text }) => text).join(" ");
    expect(words.match(/as of 1 May 2024/g)).toHaveLength(1);
    expect(words).toMatch(/When: as of 1 May 2024 Who counted: Bell society, as read in the Evening Paper$/);
  }
});

test("a bound below zero is refused: its open end would be the one at zero", () => {
  expect(table.objection!(chart("table", "below", [["Alder", atLeast(-4)]]))).toEqual({
    found: "at least -4, a bound below zero",
    expected: "values below zero that are exact, about or between",
  });
  expect(table.objection!(cases["table-negative"]!)).toBeNull();
});

test("values end in one line", () => {
  for (const { texts } of drawingsOf(cases["table-kinds"]!)) {
    const values = texts.filter(({ text }) =>
      ["60", "at least 80", "more than 100", "up to 40", "about 70", "30 to 90", "not published"].includes(text),
    );
    expect(values).toHaveLength(7);
    expect(Math.max(...values.map(({ right }) => right)) - Math.min(...values.map(({ right }) => right))).toBeLessThan(
      1,
    );
  }
});

test("groups are headings above their rows", () => {
  for (const { texts } of drawingsOf(cases["table-groups"]!)) {
    const at = (wanted: string) => texts.filter(({ text }) => text === wanted).map(({ top }) => top);
    const [north, south] = [at("North wood")[0]!, at("South wood")[0]!];
    const oaks = at("Oaks");
    expect(north < oaks[0]! && oaks[0]! < south && south < oaks[1]!).toBe(true);
  }
});

test("long text leaves space for bars", () => {
  for (const { svg } of drawingsOf(cases["table-hard"]!))
    expect(Math.max(...barsOf(svg, "solid").map(([, length]) => length!))).toBeGreaterThan(90);
});

test("a bar below zero reaches from its end to zero", () => {
  for (const { svg } of drawingsOf(cases["table-negative"]!)) {
    const [[left, length], [zero, positive]] = barsOf(svg, "solid") as [[number, number], [number, number]];
    expect(left + length).toBeCloseTo(zero, 1);
    expect(length / positive).toBeCloseTo(40 / 25, 2);
  }
});

test("each row answers", () => {
  for (const name of ["table", "table-kinds", "table-negative", "table-many"])
    for (const drawing of drawingsOf(cases[name]!)) expectHits(drawing, cases[name]!);
});
