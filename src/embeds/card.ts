import { wrap } from "../charts/text.ts";
import { wideFrom } from "./height.ts";

const columns = { narrow: [280, 300, 320, 340, 360, 380, 400, 440, 480, 520, 560, 600], wide: [wideFrom, 640, 680, 720, 760, 800, 960] };

/** Heights that the card of a number needs in narrow and in wide columns, in CSS pixels, after the sizes in embed.css. */
export function cardHeights(card: { value: string; title: string; notes: readonly string[]; home: string }): { narrow: number; wide: number } {
  const most = (widths: readonly number[]) => Math.max(...widths.map((width) => heightAt(card, width)));
  return { narrow: most(columns.narrow), wide: most(columns.wide) };
}

function heightAt({ value, title, notes, home }: Parameters<typeof cardHeights>[0], column: number): number {
  const room = column - 24;
  const lines = (words: string, size: number, most: number) => wrap(words, Math.min(room, most), size, "strong").length;
  const below = notes.reduce((sum, note) => sum + 4 + lines(note, 13, 640) * 19.5, 0);
  return Math.ceil(12 + lines(value, 28, 640) * 33 + 4 + lines(title, 16, 560) * 22 + below + 10 + 9 + lines(home, 13, 999) * 21 + 18);
}
