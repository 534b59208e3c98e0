import { expect, test } from "vitest";
import { figureHeight, figureNeeds } from "../../../src/exports/embeds/height.ts";
import type { Theme } from "../../../src/theme/theme.ts";
import { typefaceOf } from "../../../src/theme/typeface-of-font.ts";
import type { EmbeddedFigure } from "../../../src/exports/embeds/figure.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";
import { bells } from "./parts.ts";

const theme = projectTheme();

const at = (column: number, more: Partial<EmbeddedFigure> = {}) =>
  figureHeight({ ...bells, ...more }, [], column, theme);

test("the drawing grows with the column, and stops at its widest", () => {
  const drawn = (column: number) =>
    at(column, { title: "The north coast", subtitle: "Bells", notes: [], sources: { label: "Read in", texts: [] } });
  expect(drawn(444) - drawn(344)).toBe(100);
  expect(drawn(600)).toBe(drawn(480));
  expect(drawn(784) - drawn(684)).toBe(50);
  expect(drawn(960)).toBe(drawn(784));
});

test("every paragraph and every entry of the key adds to the height", () => {
  const more = (other: Partial<EmbeddedFigure>) => at(400, other) - at(400);
  expect(more({ notes: [...bells.notes, { lead: "", text: "One line." }, { lead: "", text: "Another." }] })).toBe(55);
  expect(more({ key: [{ swatch: bells.drawings.wide, words: "exact" }] })).toBe(38);
});

test("without its table an embed is lower by the line that opens it", () => {
  expect(at(400) - figureHeight(bells, [], 400, theme, false)).toBe(46);
});

test("heights follow the sizes and the letters of a theme", () => {
  const height = (sizes: Partial<Theme["sizes"]>) =>
    figureHeight(bells, [], 400, { ...theme, sizes: { ...theme.sizes, ...sizes } });
  expect(height({})).toBe(at(400));
  expect(height({ tiny: "0.875rem" })).toBeGreaterThan(at(400) + 3);
  expect(height({ small: "1rem" })).toBeGreaterThan(at(400));
  const wide = typefaceOf({ characters: "", regular: [], strong: [] });
  expect(figureHeight(bells, [], 400, { ...theme, typeface: wide })).toBeGreaterThan(at(400));
  expect(figureNeeds(bells, [], true, { ...theme, typeface: wide }).most).toBeGreaterThan(
    figureNeeds(bells, [], true, theme).most,
  );
});

test("the buttons of a choice among views add their rows", () => {
  const choosing = (...views: string[]) => figureHeight(bells, views, 400, theme) - at(400);
  expect(choosing("By coast", "By country")).toBe(58);
  expect(choosing("A view with many words", "Another view", "And a third one")).toBe(108);
});
