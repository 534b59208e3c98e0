import { drawing as drawn, measures } from "../../theme/measures.ts";
import { pixelsOf, type Theme } from "../../theme/theme.ts";
import type { Typeface, Weight } from "../../theme/typeface.ts";
import type { EmbeddedFigure, Home } from "./figure.ts";

/** Width of the column from which on an embed shows its wide drawing: that of its frame and the page's own padding. */
export const wideFrom = drawn.wide.from + 2 * measures.embedSide;

/** Width of the column from which on the narrow drawing is as large as it gets. */
const fullFrom = drawn.narrow.most + 2 * measures.embedSide;

/** What of a theme heights depend on. */
type Look = Pick<Theme, "typeface" | "sizes">;

/**
 * Common widths of columns: where the narrow drawing grows with its column, where it does not, and where the wide one
 * stands.
 */
export const columns = [
  { from: 0, to: fullFrom, widths: [280, 300, 320, 340, 360, 380, 400, 420, fullFrom - 1] },
  { from: fullFrom, to: wideFrom, widths: [fullFrom, 480, 520, 560, 600] },
  { from: wideFrom, to: Infinity, widths: [wideFrom, 640, 680, 720, 760, 800, 960] },
] as const;

/**
 * A height that grows or shrinks with the width of the column up to a most, `base + slope × width` in CSS pixels, in
 * columns of `from` to below `to`.
 */
export interface Fit {
  from: number;
  to: number;
  base: number;
  slope: number;
  most: number;
}

/**
 * What an embed needs: heights that are enough in all columns, the most of them, and what it needs at each common
 * width.
 */
export interface Needs {
  fits: readonly Fit[];
  most: number;
  heightAt: Readonly<Record<number, number>>;
}

/** The same, from what an embed needs at one width. */
export function needsOf(heightAt: (column: number) => number): Needs {
  const known = new Map(columns.flatMap(({ widths }) => widths.map((column) => [column, heightAt(column)] as const)));
  const fits = columns.map(({ from, to, widths }): Fit => ({
    from,
    to,
    ...fit(widths.map((width) => ({ width, height: known.get(width)! }))),
  }));
  return { fits, most: Math.max(...fits.map(({ most }) => most)), heightAt: Object.fromEntries(known) };
}

/** What a figure needs, as it is shown at first. Many pages ask for it, so it is kept by all that it depends on. */
export function figureNeeds(figure: EmbeddedFigure, choice: readonly string[], table: boolean, theme: Look): Needs {
  const { title, subtitle, drawings, key, notes, origins, sources, home } = figure;
  const words = [
    title,
    subtitle,
    drawings.narrow.height,
    drawings.wide.height,
    key.map(({ words }) => words),
    notes,
    origins,
    sources.label,
    sources.texts.map(({ text }) => text),
    homeWords(home),
  ];
  const given = JSON.stringify([words, choice, table, theme.typeface.digest, theme.sizes]);
  const needs = kept.get(given) ?? needsOf((column) => figureHeight(figure, choice, column, theme, table));
  kept.set(given, needs);
  return needs;
}

const kept = new Map<string, Needs>();

/** The height that fits give an embed in a column of a width. */
export function fitted(fits: readonly Fit[], column: number): number {
  const { base, slope, most } = fits.find(({ from, to }) => column >= from && column < to)!;
  return Math.min(base + slope * column, most);
}

/** Of the lines through any two points, the one that gives away least and stays above all. */
function fit(points: readonly { width: number; height: number }[]): Pick<Fit, "base" | "slope" | "most"> {
  const most = Math.max(...points.map(({ height }) => height));
  const slopes = points.flatMap((a, i) =>
    points.slice(i + 1).map((b) => Math.round((100 * (b.height - a.height)) / (b.width - a.width)) / 100),
  );
  const lines = slopes.map((slope) => ({
    slope,
    most,
    base: Math.ceil(Math.max(...points.map(({ width, height }) => height - slope * width))),
  }));
  const given = ({ base, slope }: (typeof lines)[number]) =>
    points.reduce((sum, { width }) => sum + Math.min(base + slope * width, most), 0);
  return lines.reduce((least, line) => (given(line) < given(least) ? line : least));
}

/**
 * The height of an embed page in a column of a width, in CSS pixels, with the buttons by which readers choose among
 * views, whose words `choice` holds. The table is closed. Without scripts a view that is higher than the first one is
 * scrolled, as an opened table is. A browser test holds it against the style sheets.
 */
export function figureHeight(
  { title, subtitle, drawings, key, notes, origins, sources, home }: EmbeddedFigure,
  choice: readonly string[],
  column: number,
  { typeface, sizes }: Look,
  table = true,
): number {
  const [small, tiny] = [pixelsOf(sizes.small), pixelsOf(sizes.tiny)];
  const { embedSide, embedTop, embedBottom, titleSize, titleLine, titleLetters, subtitleAbove, textLine } = measures;
  const { subtitleLetters, drawingAround, noteAbove, noteLine, noteLetters, tableAbove, tablePadding } = measures;
  const contentWidth = column - 2 * embedSide;
  const lines = (words: string, size: number, letters: number, weight: Weight = "regular") =>
    typeface.wrap(words, Math.min(contentWidth, letters * size) / wholePixels, size, weight).length;
  const drawing =
    column >= wideFrom
      ? (drawings.wide.height * Math.min(contentWidth, drawn.wide.most)) / drawn.wide.width
      : (drawings.narrow.height * Math.min(contentWidth, drawn.narrow.most)) / drawn.narrow.width;
  const heading =
    lines(title, titleSize, titleLetters, "strong") * tenths(titleSize * titleLine) +
    subtitleAbove +
    lines(subtitle, small, subtitleLetters) * tenths(small * textLine);
  const told = origins.names.length > 0 ? `${origins.label}: ${origins.names.join("; ")}. ` : "";
  const read = sources.texts.length > 0 ? `${sources.label}: ${sources.texts.map(({ text }) => text).join("; ")}.` : "";
  const paragraphs = [
    ...notes.map(({ lead, text }) => (lead ? `${lead} ${text}` : text)),
    ...(told + read === "" ? [] : [told + read]),
  ];
  const below = paragraphs.reduce(
    (sum, words) => sum + noteAbove + lines(words, tiny, noteLetters) * tenths(tiny * noteLine),
    0,
  );
  const above = choiceHeight(choice, contentWidth, tiny, typeface) + embedTop + heading + drawingAround;
  return Math.ceil(
    above +
      drawing +
      drawingAround +
      keyHeight(
        key.map(({ words }) => words),
        contentWidth,
        tiny,
        typeface,
      ) +
      below +
      (table ? tableAbove + 2 * tablePadding + Math.floor(tiny * textLine) : 0) +
      homeHeight(lines(homeWords(home), tiny, 99), tiny) +
      embedBottom,
  );
}

/**
 * How much longer lines are in browsers that give letters whole pixels, as WebKit does on Linux, beyond what `wrap`
 * leaves free.
 */
const wholePixels = 1.03;

/**
 * The words of the line that leads home, with room for the day of an edition: frozen embeds are as high as live ones.
 */
export function homeWords({ publication, words }: Home): string {
  return `${publication}, 30 September 2030 · ${words}`;
}

/** The height of that line, with the rule above it: in a card, where it is higher than in a figure. */
export function homeHeight(lines: number, size: number): number {
  const { homeAbove, homePadding, cardHomeLine } = measures;
  return homeAbove + homePadding + 1 + lines * Math.ceil(size * cardHomeLine);
}

/** Browsers lay lines out in parts of pixels; a tenth more than they need is enough. */
function tenths(height: number): number {
  return Math.ceil(height * 10) / 10;
}

/** Entries of a key stand in rows, each a mark of 44 by 20 px and its words. */
function keyHeight(key: readonly string[], contentWidth: number, size: number, typeface: Typeface): number {
  const { keyGap, keyBetween, keyBelow } = measures;
  if (key.length === 0) return 0;
  return rowsOf(key, 44 + keyGap, keyBetween, contentWidth, size, typeface) * (20 + keyGap) + keyBelow;
}

/** The buttons of a choice stand in rows, as high as fingers need them. */
function choiceHeight(choice: readonly string[], contentWidth: number, size: number, typeface: Typeface): number {
  const { choiceGap, choiceBelow, choiceLine, choiceSide, choicePadding } = measures;
  if (choice.length === 0) return 0;
  const row = Math.round(2 * choicePadding + 2 + size * choiceLine + choiceGap);
  return rowsOf(choice, 2 * choiceSide + 2, choiceGap, contentWidth, size, typeface) * row + choiceBelow - choiceGap;
}

/** In how many rows entries stand, each as wide as its words and `more`, with a gap between them. */
function rowsOf(
  entries: readonly string[],
  more: number,
  gap: number,
  contentWidth: number,
  size: number,
  typeface: Typeface,
): number {
  let [rows, filled] = [1, 0];
  for (const words of entries) {
    const width = more + typeface.textWidth(words, size, "strong") * wholePixels;
    if (filled > 0 && filled + width > contentWidth) [rows, filled] = [rows + 1, 0];
    filled += width + gap;
  }
  return rows;
}
