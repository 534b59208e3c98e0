import { wrap, type Weight } from "../charts/text.ts";

/** What an embed page shows, as far as its height depends on it. */
export interface EmbedParts {
  title: string;
  subtitle: string;
  /** Heights of the drawings at their own widths, in CSS pixels. */
  drawings: { narrow: number; wide: number };
  /** Words of the key's entries. */
  key: readonly string[];
  /** Paragraphs below the drawing. */
  notes: readonly string[];
  /** The line that leads back to the site. */
  home: string;
}

/** Width of the column from which on an embed shows its wide drawing: the 600 px of charts.css and the page's own padding. */
export const wideFrom = 624;

/** Common widths of columns, below and from `wideFrom` on. */
const columns = { narrow: [300, 320, 340, 360, 380, 400, 440, 480, 520, 560, 600], wide: [624, 640, 680, 720, 760, 800, 960] };

/**
 * Heights that an embed needs in narrow and in wide columns, in CSS pixels: the most that any of its views needs at any common width.
 * `choice` holds the words by which readers choose among several views.
 */
export function embedHeights(views: readonly EmbedParts[], choice: readonly string[] = []): { narrow: number; wide: number } {
  const most = (widths: readonly number[]) => Math.max(...widths.map((width) => choiceHeight(choice, width - 24) + Math.max(...views.map((parts) => heightAt(parts, width)))));
  return { narrow: most(columns.narrow), wide: most(columns.wide) };
}

/** The height of an embed page in a column of a width, after the sizes in figure.css, charts.css and embed.css; a browser test holds them together. */
export function heightAt({ title, subtitle, drawings, key, notes, home }: EmbedParts, column: number): number {
  const room = column - 24;
  const lines = (words: string, size: number, letters: number, weight: Weight = "regular") => wrap(words, Math.min(room, letters * size), size, weight).length;
  const wide = column >= wideFrom;
  const drawing = wide ? (drawings.wide * Math.min(room, 760)) / 720 : (drawings.narrow * Math.min(room, 420)) / 320;
  const heading = lines(title, 19, 36, "strong") * 24.4 + 4 + lines(subtitle, 15, 44) * 21.8;
  const below = notes.reduce((sum, note) => sum + 8 + lines(note, 13, 52) * 19.5, 0);
  return Math.ceil(12 + heading + 16 + drawing + 16 + keyHeight(key, room) + below + 10 + 9 + lines(home, 13, 99) * 21 + 14);
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
