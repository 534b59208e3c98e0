import fc from "fast-check";
import { expect, test } from "vitest";
import { cardHeight, cardNeeds } from "../../../src/exports/embeds/card.ts";
import { columns, fitted, needsOf } from "../../../src/exports/embeds/fits.ts";
import { figureHeight, figureNeeds } from "../../../src/exports/embeds/height.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";
import { bells } from "./parts.ts";

const theme = projectTheme();

test("a fit is enough at every width, and close at common ones", () => {
  const long = { ...bells, subtitle: "Words ".repeat(60), notes: [{ lead: "", text: "words ".repeat(80) }] };
  const { fits } = figureNeeds(long, [], true, theme);
  const common: number[] = columns.flatMap(({ widths }) => widths);
  for (let width = 280; width <= 1600; width += 1) {
    const needed = figureHeight(long, [], width, theme);
    expect(fitted(fits, width), `${width}`).toBeGreaterThanOrEqual(needed);
    if (common.includes(width)) expect(fitted(fits, width) - needed, `${width}`).toBeLessThan(90);
  }
});

test("whatever the words of a card, its fit is enough at every width", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }), (lengths) => {
      const title = lengths.map((length) => "n".repeat(length)).join(" ");
      const card = { value: "110 people", title, notes: [title.slice(0, 90)], home: bells.home };
      const { fits } = cardNeeds(card, theme);
      for (let width = 280; width <= 1100; width += 1)
        expect(fitted(fits, width), `${width}`).toBeGreaterThanOrEqual(cardHeight(card, width, theme));
    }),
    { numRuns: 40 },
  );
});

test("a fit of heights that lie on a line is that line to the pixel, in the columns that it is for", () => {
  const grows = (column: number) => (column < 444 ? column / 2 : 0);
  const { fits, most } = needsOf((column) => Math.ceil(100 + grows(column)), grows);
  expect(fits).toEqual([
    { from: 0, to: 444, base: 101, slope: 0.5, most: 322 },
    { from: 444, to: 624, base: 100, slope: 0, most: 100 },
    { from: 624, to: Infinity, base: 100, slope: 0, most: 100 },
  ]);
  expect(most).toBe(322);
});
