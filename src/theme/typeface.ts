import { RecentCache } from "../memory/recent.ts";

export type Weight = "regular" | "strong";

/** Advance widths of a font's characters in thousandths of the type size, by weight, in the order of `characters`. */
export interface Widths {
  characters: string;
  regular: readonly number[];
  strong: readonly number[];
}

/** Measures text and breaks it into lines without a browser, using the character widths of a font. */
export interface Typeface {
  /** The same for fonts with the same widths. */
  digest: string;
  /** The widths that it measures with. */
  widths: Widths;
  /**
   * Width of a line of text at a type size, in the same units as the size. Never an underestimate, even for characters
   * that the font lacks.
   */
  textWidth(text: string, size: number, weight?: Weight): number;
  /**
   * Breaks text into lines no wider than `maxWidth`, at spaces and after hyphens and slashes; within a word only if the
   * word is wider than a line.
   */
  wrap(text: string, maxWidth: number, size: number, weight?: Weight): string[];
  /** Breaks text into the same number of lines as `wrap`, of about equal length. */
  wrapEvenly(text: string, maxWidth: number, size: number, weight?: Weight): string[];
  /**
   * The characters of a text that the font lacks, each once. Spaces and invisible characters never count as lacking.
   */
  lettersLacking(text: string): string[];
}

/** Tolerance for the fonts that a reader may see instead of ours. */
const safety = 1.04;

/** A typeface from the widths of its font and their digest. It runs in browsers too. */
export function withDigest(widths: Widths, digest: string): Typeface {
  const { characters, regular, strong } = widths;
  const advances = new Map(
    [...characters].map((character, i) => [character, { regular: regular[i]!, strong: strong[i]! }]),
  );

  /** Width of a line of text, in thousandths of the type size. */
  const advanceOf = (text: string, weight: Weight) => {
    let thousandths = 0;
    for (const character of text) thousandths += advances.get(character)?.[weight] ?? advanceElsewhere(character);
    return thousandths;
  };

  /** The pieces of the texts that were measured last: a text is set in many widths, one after the other. */
  const measured = {
    regular: new RecentCache<string, readonly Piece[]>(300),
    strong: new RecentCache<string, readonly Piece[]>(300),
  };
  const measuredPieces = (text: string, weight: Weight) =>
    measured[weight].get(text, () =>
      piecesOf(text).map((piece) => {
        const word = piece.trimEnd();
        return { piece, isSpace: word === "", toWord: advanceOf(word, weight), toEnd: advanceOf(piece, weight) };
      }),
    );

  const wrap = (text: string, maxWidth: number, size: number, weight: Weight = "regular") => {
    const fits = (advance: number) => (advance / 1000) * size * safety <= maxWidth;
    const lines: string[] = [];
    let [line, advance] = ["", 0];
    for (const { piece: whole, isSpace, toWord, toEnd } of measuredPieces(text.trim(), weight)) {
      if (isSpace || fits(advance + toWord)) {
        line += whole;
        advance += toEnd;
        continue;
      }
      let piece = whole;
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
  };

  return {
    digest,
    widths,
    textWidth: (text, size, weight = "regular") => (advanceOf(text, weight) / 1000) * size * safety,
    wrap,
    wrapEvenly(text, maxWidth, size, weight = "regular") {
      let lines = wrap(text, maxWidth, size, weight);
      for (let less = maxWidth - 8; less > maxWidth / 2; less -= 8) {
        const narrower = wrap(text, less, size, weight);
        if (narrower.length > lines.length || breaksWord(text, narrower)) break;
        lines = narrower;
      }
      return lines;
    },
    lettersLacking: (text) => [
      ...new Set(
        [...text.normalize("NFC")].filter(
          (character) => !advances.has(character) && !/^[\s\p{Zs}\p{Cf}]$/u.test(character),
        ),
      ),
    ],
  };
}

/** A part of a text that is not broken: its width in thousandths of the type size, without and with the space after it. */
interface Piece {
  piece: string;
  isSpace: boolean;
  toWord: number;
  toEnd: number;
}

/** A text in pieces between which it can be broken; without lookbehind, which browsers of the list lack. */
function piecesOf(text: string): string[] {
  return text.replaceAll(/ |[-–—/](?=\S)/gu, "$&\0").split("\0");
}

/**
 * Assumed width of a character outside the font: none for a combining mark, a full square for East Asian scripts and
 * above.
 */
function advanceElsewhere(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return character >= "\u2e80" ? 1100 : 850;
}

/** Whether the line breaks divide a word of the text. */
export function breaksWord(text: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith("-") && !text.includes(line));
}
