import { expect, test } from "vitest";
import { columns, figureHeight, figureNeeds, fitted, needsOf } from "../../src/embeds/height.ts";
import type { EmbeddedFigure } from "../../src/embeds/figure.ts";
import { bells } from "./parts.ts";

const at = (column: number, more: Partial<EmbeddedFigure> = {}) => figureHeight([{ ...bells, ...more }], [], column);

test("the drawing grows with the column, and stops at its widest", () => {
  const drawn = (column: number) => at(column, { title: "The north coast", subtitle: "Bells", notes: [], sources: { label: "Read in", texts: [] } });
  expect(drawn(444) - drawn(344)).toBe(100);
  expect(drawn(600)).toBe(drawn(480));
  expect(drawn(784) - drawn(684)).toBe(50);
  expect(drawn(960)).toBe(drawn(784));
});

test("every paragraph and every entry of the key adds to the height", () => {
  const more = (other: Partial<EmbeddedFigure>) => at(400, other) - at(400);
  expect(more({ notes: [...bells.notes, { lead: "", text: "One line." }, { lead: "", text: "Another." }] })).toBe(55);
  expect(more({ key: [{ swatch: "", words: "exact" }] })).toBe(38);
});

test("without its table an embed is lower by the line that opens it", () => {
  expect(at(400) - figureHeight([bells], [], 400, false)).toBe(46);
});

test("a fit is enough at every common width, and close", () => {
  const long = { ...bells, subtitle: "Words ".repeat(60), notes: [{ lead: "", text: "words ".repeat(80) }] };
  const { narrow, wide } = figureNeeds([long], [], true).heights;
  for (const [widths, fit] of [[columns.narrow, narrow], [columns.wide, wide]] as const) {
    for (const width of widths) {
      const needed = figureHeight([long], [], width);
      expect(fitted(fit, width)).toBeGreaterThanOrEqual(needed);
      expect(fitted(fit, width) - needed, `${width}`).toBeLessThan(90);
    }
  }
});

test("a fit of heights that lie on a line is that line", () => {
  expect(needsOf((column) => Math.min(100 + column / 2, 350)).heights.narrow).toEqual({ base: 100, slope: 0.5, most: 350 });
  expect(needsOf((column) => 900 - column).heights.wide).toEqual({ base: 900, slope: -1, most: 276 });
});

test("a choice among views is as high as the highest of them and its buttons", () => {
  const tall = { ...bells, drawings: { ...bells.drawings, narrow: bells.drawings.narrow.replace('height="320"', 'height="500"') } };
  const both = figureHeight([bells, tall], ["By coast", "By country"], 400);
  expect(both).toBe(figureHeight([tall], [], 400) + 58);
  expect(figureHeight([bells], ["A view with many words", "Another view", "And a third one"], 400)).toBeGreaterThan(at(400) + 58);
});
