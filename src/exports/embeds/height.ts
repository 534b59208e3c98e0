import { drawing as drawn, measures } from "../../theme/measures.ts";
import { pixelsOf, type Theme } from "../../theme/theme.ts";
import type { Typeface, Weight } from "../../theme/typeface.ts";
import type { EmbeddedFigure, Home } from "./figure.ts";

/** Minimum width of the column for the wide drawing: that of its frame plus the padding of the page. */
export const wideFrom = drawn.wide.from + 2 * measures.embedSide;

/** Column width from which the narrow drawing has its maximum size. */
const fullFrom = drawn.narrow.most + 2 * measures.embedSide;

/** The properties of a theme that heights depend on. */
type Look = Pick<Theme, "typeface" | "sizes">;

/**
 * Common column widths: where the narrow drawing scales with its column, where it does not, and where the wide one is
 * shown.
 */
export const columns = [
  { from: 0, to: fullFrom, widths: [280, 300, 320, 340, 360, 380, 400, 420, fullFrom - 1] },
  { from: fullFrom, to: wideFrom, widths: [fullFrom, 480, 520, 560, 600] },
  { from: wideFrom, to: Infinity, widths: [wideFrom, 640, 680, 720, 760, 800, 960] },
] as const;

/**
 * A height that changes linearly with the column width up to a maximum: `base + slope × width` in CSS pixels, for
 * columns of at least `from` and less than `to`.
 */
export interface Fit {
  from: number;
  to: number;
  base: number;
  slope: number;
  most: number;
}

/**
 * Heights of an embed: lines that are sufficient for all columns, their maximum, and the exact height at each common
 * width.
 */
export interface Needs {
  fits: readonly Fit[];
  most: number;
  heightAt: Readonly<Record<number, number>>;
}

/** Computes these from the height at a single column width. */
export function needsOf(heightAt: (column: number) => number): Needs {
  const known = new Map(columns.flatMap(({ widths }) => widths.map((column) => [column, heightAt(column)] as const)));
  const fits = columns.map(({ from, to, widths }): Fit => ({
    from,
    to,
    ...fit(widths.map((width) => ({ width, height: known.get(width)! }))),
  }));
  return { fits, most: Math.max(...fits.map(({ most }) => most)), heightAt: Object.fromEntries(known) };
}

/** Heights of a figure in its initial state. Cached by everything they depend on, because many pages need them. */
export function figureNeeds(figure: EmbeddedFigure, choice: readonly string[], table: boolean, theme: Look): Needs {
  const { title, subtitle, drawings, states, key, notes, origins, sources, home } = figure;
  const words = [
    title,
    subtitle,
    drawings.narrow.height,
    drawings.wide.height,
    states,
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

/** The height that the fits give an embed in a column of a given width. */
export function fitted(fits: readonly Fit[], column: number): number {
  const { base, slope, most } = fits.find(({ from, to }) => column >= from && column < to)!;
  return Math.min(base + slope * column, most);
}

/** Of all lines through two of the points, returns the one that wastes least and is never below a point. */
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
 * Height of an embed page in a column of a given width, in CSS pixels, including the buttons for choosing a view,
 * labelled `choice`, with the table closed. Without scripts, a view taller than the first one scrolls, as does an
 * opened table. A browser test compares it with the style sheets.
 */
export function figureHeight(
  { title, subtitle, drawings, states, key, notes, origins, sources, home }: EmbeddedFigure,
  choice: readonly string[],
  column: number,
  { typeface, sizes }: Look,
  table = true,
): number {
  const [small, tiny] = [pixelsOf(sizes.small), pixelsOf(sizes.tiny)];
  const { embedSide, embedTop, embedBottom, titleSize, titleLine, titleLetters, subtitleAbove, textLine } = measures;
  const { choiceBelow, statesAbove, statesBelow } = measures;
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
  const counted = origins.names.length > 0 ? `${origins.label}: ${origins.names.join("; ")}. ` : "";
  const read = sources.texts.length > 0 ? `${sources.label}: ${sources.texts.map(({ text }) => text).join("; ")}.` : "";
  const paragraphs = [
    ...notes.map(({ lead, text }) => (lead ? `${lead} ${text}` : text)),
    ...(counted + read === "" ? [] : [counted + read]),
  ];
  const below = paragraphs.reduce(
    (sum, words) => sum + noteAbove + lines(words, tiny, noteLetters) * tenths(tiny * noteLine),
    0,
  );
  const chosen = states?.states ?? [];
  const sentences =
    chosen.length === 0
      ? 0
      : statesAbove +
        choiceHeight(
          chosen.map(({ name }) => name),
          contentWidth,
          tiny,
          typeface,
        ) -
        choiceBelow +
        statesBelow +
        Math.max(...chosen.map(({ text }) => lines(text, small, noteLetters))) * tenths(small * textLine);
  const above = choiceHeight(choice, contentWidth, tiny, typeface) + embedTop + heading + drawingAround;
  return Math.ceil(
    above +
      sentences +
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
 * How much longer lines are in browsers that round letter widths to whole pixels, such as WebKit on Linux, beyond the
 * tolerance of `wrap`.
 */
const wholePixels = 1.03;

/**
 * Text of the attribution line, with space for the date of an edition, so that frozen embeds are as high as live ones.
 */
export function homeWords({ publication, words }: Home): string {
  return `${publication}, 30 September 2030 · ${words}`;
}

/** Height of that line, including the rule above it, which takes more space in a card than in a figure. */
export function homeHeight(lines: number, size: number): number {
  const { homeAbove, homePadding, cardHomeLine } = measures;
  return homeAbove + homePadding + 1 + lines * Math.ceil(size * cardHomeLine);
}

/** Browsers lay out lines in fractions of pixels; rounding up to a tenth is sufficient. */
function tenths(height: number): number {
  return Math.ceil(height * 10) / 10;
}

/** Legend entries are placed in rows, each a mark of 44 by 20 px and its text. */
function keyHeight(key: readonly string[], contentWidth: number, size: number, typeface: Typeface): number {
  const { keyGap, keyBetween, keyBelow } = measures;
  if (key.length === 0) return 0;
  return rowsOf(key, 44 + keyGap, keyBetween, contentWidth, size, typeface) * (20 + keyGap) + keyBelow;
}

/** Buttons for choosing a view are placed in rows, with the height needed on touch screens. */
function choiceHeight(choice: readonly string[], contentWidth: number, size: number, typeface: Typeface): number {
  const { choiceGap, choiceBelow, choiceLine, choiceSide, choicePadding } = measures;
  if (choice.length === 0) return 0;
  const row = Math.round(2 * choicePadding + 2 + size * choiceLine + choiceGap);
  return rowsOf(choice, 2 * choiceSide + 2, choiceGap, contentWidth, size, typeface) * row + choiceBelow - choiceGap;
}

/** Number of rows for entries as wide as their text plus `more`, with gaps between them. */
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
