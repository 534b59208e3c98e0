import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { measured, widthsOfFrame, widthsOfWindow } from "../../../src/styles/build/measured.ts";
import { drawing, fineType, measures } from "../../../src/theme/measures.ts";

test("a measure is replaced by its number, with the requested unit", () => {
  expect(measured("p { font: 600 measure(title-size, rem) / measure(title-line) serif }")).toBe(
    "p { font: 600 1.1875rem / 1.28 serif }",
  );
  expect(measured("a { max-width: measure(note-letters, em); gap: measure(embed-side, px) }")).toBe(
    "a { max-width: 52em; gap: 12px }",
  );
  expect(() => measured("p { width: measure(title-width, rem) }")).toThrow(
    "A style sheet has measure(title-width), which src/theme/measures.ts lacks.",
  );
});

test("every measure is used in a style sheet, and every used one exists", () => {
  const folder = new URL("../../../src/styles/", import.meta.url);
  const css = readdirSync(folder)
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
  const named = [...css.matchAll(/measure\(([\w-]+)/g)].map(([, name]) =>
    name!.replaceAll(/-[a-z]/g, (letter) => letter[1]!.toUpperCase()),
  );
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(measures).toSorted());
  expect(measured(css)).not.toMatch(/measure\(|NaN|undefined/);
});

test("letters of a narrow drawing shrink as it grows, in its frame and in its window alike", () => {
  expect(drawing.narrow.size).toBe(14);
  const sizes = (css: string) => [...css.matchAll(/width >= (\d+)px\) \{\s+\.chart\.narrow \{ font-size: (\d+)px/g)];
  expect(sizes(widthsOfFrame).map(([, from, size]) => [from, size])).toEqual([
    ["352", "13"],
    ["384", "12"],
    ["408", "11"],
  ]);
  expect(sizes(widthsOfWindow).map(([, from]) => from)).toEqual(["376", "408", "432"]);
  expect(widthsOfFrame).toContain("@container (width >= 600px)");
  expect(widthsOfWindow).toContain("@media (width >= 624px)");
});

test("the furniture of a drawing is between 12 and 14 px high in every frame", () => {
  const frames = { narrow: [288, 420], wide: [600, 760] } as const;
  for (const name of ["narrow", "wide"] as const) {
    const { width, fine } = drawing[name];
    const [from, to] = frames[name];
    const sizes: readonly { from: number; size: number }[] = fineType[name];
    expect(sizes[0]!.size).toBe(fine);
    for (let frame = from; frame <= to; frame += 1) {
      const { size } = sizes.findLast((each) => each.from <= frame)!;
      expect((size * frame) / width).toBeGreaterThanOrEqual(12);
      expect((size * frame) / width).toBeLessThan(14);
      expect(size).toBeLessThan(drawing[name].size);
    }
  }
  expect(widthsOfFrame).toContain("@container (width >= 384px) { .chart.narrow .fine { font-size: 10.1px; } }");
  expect(widthsOfFrame).toContain("@container (width >= 720px) { .chart.wide .fine { font-size: 12.2px; } }");
  expect(widthsOfWindow).toContain("@media (width >= 744px) { .chart.wide .fine { font-size: 12.2px; } }");
});
