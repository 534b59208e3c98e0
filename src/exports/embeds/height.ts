import { textWidth, wrap, type Weight } from "../../charts/svg/text.ts";
import type { EmbeddedFigure, Home } from "./figure.ts";

/**
 * Width of the column from which on an embed shows its wide drawing: the 600 px of charts.css and the page's own
 * padding.
 */
export const wideFrom = 624;

/** Width of the column from which on the narrow drawing is as large as it gets: its 420 px and the same padding. */
const fullFrom = 444;

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
export function figureNeeds(figure: EmbeddedFigure, choice: readonly string[], table: boolean): Needs {
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
  const given = JSON.stringify([words, choice, table]);
  const needs = kept.get(given) ?? needsOf((column) => figureHeight(figure, choice, column, table));
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
 * scrolled, as an opened table is. Sizes repeat figure.css, charts.css and embed.css; a browser test holds them
 * together.
 */
export function figureHeight(
  { title, subtitle, drawings, key, notes, origins, sources, home }: EmbeddedFigure,
  choice: readonly string[],
  column: number,
  table = true,
): number {
  const contentWidth = column - 24;
  const lines = (words: string, size: number, letters: number, weight: Weight = "regular") =>
    wrap(words, Math.min(contentWidth, letters * size) / wholePixels, size, weight).length;
  const drawing =
    column >= wideFrom
      ? (drawings.wide.height * Math.min(contentWidth, 760)) / 720
      : (drawings.narrow.height * Math.min(contentWidth, 420)) / 320;
  const heading = lines(title, 19, 36, "strong") * 24.4 + 4 + lines(subtitle, 15, 44) * 21.8;
  const told = origins.names.length > 0 ? `${origins.label}: ${origins.names.join("; ")}. ` : "";
  const read = sources.texts.length > 0 ? `${sources.label}: ${sources.texts.map(({ text }) => text).join("; ")}.` : "";
  const paragraphs = [
    ...notes.map(({ lead, text }) => (lead ? `${lead} ${text}` : text)),
    ...(told + read === "" ? [] : [told + read]),
  ];
  const below = paragraphs.reduce((sum, words) => sum + 8 + lines(words, 13, 52) * 19.5, 0);
  const above = choiceHeight(choice, contentWidth) + 12 + heading + 16;
  return Math.ceil(
    above +
      drawing +
      16 +
      keyHeight(
        key.map(({ words }) => words),
        contentWidth,
      ) +
      below +
      (table ? 46 : 0) +
      10 +
      9 +
      lines(homeWords(home), 13, 99) * 21 +
      14,
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

/** Entries of a key stand in rows, each a mark of 44 px and its words. */
function keyHeight(key: readonly string[], contentWidth: number): number {
  return key.length === 0 ? 0 : rowsOf(key, 48, 20, contentWidth) * 24 + 14;
}

/** The buttons of a choice stand in rows, as high as fingers need them. */
function choiceHeight(choice: readonly string[], contentWidth: number): number {
  return choice.length === 0 ? 0 : rowsOf(choice, 26, 6, contentWidth) * 50 + 8;
}

/** In how many rows entries stand, each as wide as its words and `more`, with a gap between them. */
function rowsOf(entries: readonly string[], more: number, gap: number, contentWidth: number): number {
  let [rows, filled] = [1, 0];
  for (const words of entries) {
    const width = more + textWidth(words, 13, "strong") * wholePixels;
    if (filled > 0 && filled + width > contentWidth) [rows, filled] = [rows + 1, 0];
    filled += width + gap;
  }
  return rows;
}
