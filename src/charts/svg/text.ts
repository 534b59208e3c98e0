import advanceTable from "./widths.json" with { type: "json" };

/** The two drawings of a figure, as ids and classes call them. */
export type Size = "narrow" | "wide";

/** How wide they are, in their own units, which are CSS pixels when shown at that width. */
export const widths = { narrow: 320, wide: 720 } as const satisfies Record<Size, number>;

/**
 * Type sizes by drawing, in its units: running text, the height of its lines, large values, and values that stand for
 * themselves. A narrow drawing is shown from 288 px on and a wide one from 600 px on, so that text is never under 12
 * px. charts.css repeats the sizes.
 */
export const type = {
  narrow: { size: 14, line: 18, large: 22, huge: 40 },
  wide: { size: 15, line: 19, large: 26, huge: 52 },
} as const satisfies Record<Size, object>;

export type Weight = "regular" | "strong";

/** Room for the fonts that a reader may see instead of ours. */
const safety = 1.04;

const advances = new Map(
  [...advanceTable.characters].map((character, i) => [
    character,
    { regular: advanceTable.regular[i]!, strong: advanceTable.strong[i]! },
  ]),
);

/**
 * Width of a line of text at a type size, in the same units as the size. Never too small, for characters that the font
 * lacks either.
 */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  return (advanceOf(text, weight) / 1000) * size * safety;
}

/** The letters of a text that no font of ours has, each once. Of spaces and marks that are not seen none is lacking. */
export function lettersLacking(text: string): string[] {
  return [...new Set(text.normalize("NFC"))].filter(
    (character) => !advances.has(character) && !/^[\s\p{Zs}\p{Cf}]$/u.test(character),
  );
}

/** Width of a line of text, in thousandths of the type size. */
function advanceOf(text: string, weight: Weight): number {
  let thousandths = 0;
  for (const character of text) thousandths += advances.get(character)?.[weight] ?? advanceElsewhere(character);
  return thousandths;
}

/**
 * What a character of another script may need: nothing for a combining mark, a full square from the East Asian scripts
 * on.
 */
function advanceElsewhere(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return character >= "\u2e80" ? 1100 : 850;
}

/**
 * Breaks text into lines no wider than `room`, at spaces and after hyphens and slashes; inside a word only where it
 * does not fit alone.
 */
export function wrap(text: string, room: number, size: number, weight: Weight = "regular"): string[] {
  const fits = (advance: number) => (advance / 1000) * size * safety <= room;
  const lines: string[] = [];
  let [line, advance] = ["", 0];
  for (let piece of text.trim().split(/(?<=[ ]|[-–—/](?=\S))/u)) {
    const word = piece.trimEnd();
    if (word === "" || fits(advance + advanceOf(word, weight))) {
      line += piece;
      advance += advanceOf(piece, weight);
      continue;
    }
    if (line) lines.push(line.trimEnd());
    while (!fits(advanceOf(piece.trimEnd(), weight)) && piece.length > 1) {
      let end = Math.max(1, piece.length - 3);
      while (end > 1 && !fits(advanceOf(`${piece.slice(0, end)}-`, weight))) end -= 1;
      lines.push(`${piece.slice(0, end)}-`);
      piece = piece.slice(end);
    }
    [line, advance] = [piece, advanceOf(piece, weight)];
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/** The same number of lines, of about one length. */
export function wrapEvenly(text: string, room: number, size: number, weight: Weight = "regular"): string[] {
  let lines = wrap(text, room, size, weight);
  for (let less = room - 8; less > room / 2; less -= 8) {
    const narrower = wrap(text, less, size, weight);
    if (narrower.length > lines.length || breaksWord(text, narrower)) break;
    lines = narrower;
  }
  return lines;
}

/** Whether the lines of a text break one of its words. */
export function breaksWord(text: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith("-") && !text.includes(line));
}
