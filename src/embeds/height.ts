import { wrap, type Weight } from "../charts/text.ts";
import type { EmbeddedFigure, Home } from "./figure.ts";

/** Width of the column from which on an embed shows its wide drawing: the 600 px of charts.css and the page's own padding. */
export const wideFrom = 624;

/** Common widths of columns, below and from `wideFrom` on. */
export const columns = { narrow: [280, 300, 320, 340, 360, 380, 400, 440, 480, 520, 560, 600], wide: [wideFrom, 640, 680, 720, 760, 800, 960] };

/** A height that grows or shrinks with the width of the column up to a most: `base + slope × width`, in CSS pixels. */
export interface Fit {
  base: number;
  slope: number;
  most: number;
}

/** Heights that an embed needs in narrow and in wide columns. */
export interface Heights {
  narrow: Fit;
  wide: Fit;
}

/** What an embed needs: heights that are enough at all common widths, and what it needs at each of them. */
export interface Needs {
  heights: Heights;
  heightAt: Readonly<Record<number, number>>;
}

/** The same, from what an embed needs at one width. */
export function needsOf(heightAt: (column: number) => number): Needs {
  const known = Object.fromEntries([...columns.narrow, ...columns.wide].map((column) => [column, heightAt(column)]));
  const at = (column: number) => known[column]!;
  return { heights: { narrow: fit(columns.narrow, at), wide: fit(columns.wide, at) }, heightAt: known };
}

/** What a figure needs. Many pages ask for it, so it is kept by all that it depends on. */
export function figureNeeds(views: readonly EmbeddedFigure[], choice: readonly string[], table: boolean): Needs {
  const words = views.map(({ title, subtitle, drawings, key, notes, origins, sources, home }) => [title, subtitle, heightOf(drawings.narrow), heightOf(drawings.wide), key.map(({ words }) => words), notes, origins, sources.label, sources.texts.map(({ text }) => text), homeWords(home)]);
  const given = JSON.stringify([words, choice, table]);
  const needs = kept.get(given) ?? needsOf((column) => figureHeight(views, choice, column, table));
  kept.set(given, needs);
  return needs;
}

const kept = new Map<string, Needs>();

/** The height in a column of a width. */
export function fitted({ base, slope, most }: Fit, column: number): number {
  return Math.min(base + slope * column, most);
}

/** Of the slopes between any two widths, the one that gives away least. */
function fit(widths: readonly number[], heightAt: (column: number) => number): Fit {
  const points = widths.map((width) => ({ width, height: heightAt(width) }));
  const most = Math.max(...points.map(({ height }) => height));
  const slopes = points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.round((100 * (b.height - a.height)) / (b.width - a.width)) / 100));
  const fits = slopes.map((slope): Fit => ({ slope, most, base: Math.ceil(Math.max(...points.map(({ width, height }) => height - slope * width))) }));
  const given = (fit: Fit) => points.reduce((sum, { width }) => sum + fitted(fit, width), 0);
  return fits.reduce((least, fit) => (given(fit) < given(least) ? fit : least));
}

/**
 * The height of an embed page in a column of a width, in CSS pixels: what the highest of its views needs, and the buttons by which
 * readers choose among several, whose words `choice` holds. The table is closed. Sizes repeat figure.css, charts.css and embed.css; a
 * browser test holds them together.
 */
export function figureHeight(views: readonly EmbeddedFigure[], choice: readonly string[], column: number, table = true): number {
  return choiceHeight(choice, column - 24) + Math.max(...views.map((view) => viewHeight(view, column))) + (table ? 46 : 0);
}

function viewHeight({ title, subtitle, drawings, key, notes, origins, sources, home }: EmbeddedFigure, column: number): number {
  const room = column - 24;
  const lines = (words: string, size: number, letters: number, weight: Weight = "regular") => wrap(words, Math.min(room, letters * size), size, weight).length;
  const drawing = column >= wideFrom ? (heightOf(drawings.wide) * Math.min(room, 760)) / 720 : (heightOf(drawings.narrow) * Math.min(room, 420)) / 320;
  const heading = lines(title, 19, 36, "strong") * 24.4 + 4 + lines(subtitle, 15, 44) * 21.8;
  const told = origins.names.length > 0 ? `${origins.label}: ${origins.names.join("; ")}. ` : "";
  const read = `${sources.label}: ${sources.texts.map(({ text }) => text).join("; ")}.`;
  const paragraphs = [...notes.map(({ lead, text }) => (lead ? `${lead} ${text}` : text)), told + read];
  const below = paragraphs.reduce((sum, words) => sum + 8 + lines(words, 13, 52) * 19.5, 0);
  return Math.ceil(12 + heading + 16 + drawing + 16 + keyHeight(key.map(({ words }) => words), room) + below + 10 + 9 + lines(homeWords(home), 13, 99) * 21 + 14);
}

/** The words of the line that leads home, with room for the day of an edition: frozen embeds are as high as live ones. */
export function homeWords({ publication, words }: Home): string {
  return `${publication}, 30 September 2030 · ${words}`;
}

function heightOf(drawing: string): number {
  return Number(/ height="(\d+)"/.exec(drawing)![1]);
}

/** Entries of a key stand in rows, each a mark of 44 px and its words. */
function keyHeight(key: readonly string[], room: number): number {
  return key.length === 0 ? 0 : rowsOf(key, 48, 20, room) * 24 + 14;
}

/** The buttons of a choice stand in rows, as high as fingers need them. */
function choiceHeight(choice: readonly string[], room: number): number {
  return choice.length === 0 ? 0 : rowsOf(choice, 26, 6, room) * 50 + 8;
}

/** In how many rows entries stand, each as wide as its words and `more`, with a gap between them. */
function rowsOf(entries: readonly string[], more: number, gap: number, room: number): number {
  let [rows, filled] = [1, 0];
  for (const words of entries) {
    const width = more + words.length * 7.5;
    if (filled > 0 && filled + width > room) [rows, filled] = [rows + 1, 0];
    filled += width + gap;
  }
  return rows;
}
