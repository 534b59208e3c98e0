import { create, type Font, type Glyph } from "fontkit";
import type { Weight } from "../../theme/typeface.ts";

/** The font files of each weight, each for its own characters; a character is taken from the first that has it. */
export type FontFiles = Readonly<Record<Weight, readonly Uint8Array[]>>;

/**
 * Letters are drawn on a grid of this many lines to a unit: path data is in whole numbers, and needs `scale(1/grid)`.
 */
export const grid = 20;

/** A line of text as outlines. */
export interface Outline {
  /** In the units of the type size. */
  width: number;
  /** Path data with the beginning of the baseline at a point, in units; the numbers written are on the grid. */
  at(x: number, y: number): string;
}

/** Draws text as path data, so that it looks the same where the fonts are not at hand. */
export interface Letters {
  /**
   * Null where a character has no outline in the fonts, as those of other scripts and of those that run from right to
   * left.
   */
  outline(text: string, size: number, weight: Weight): Outline | null;
}

/**
 * A glyph on the grid: where its first contour begins, seen from its origin, and everything after that in relative
 * commands.
 */
interface Contours {
  x: number;
  y: number;
  data: string;
}

/** Reads font files: TrueType outlines without axes or at their default. Throws where a file is no font. */
export function readLetters(files: FontFiles): Letters {
  const read = (weight: Weight) => files[weight].map((file) => new Face(create(Buffer.from(file)) as Font));
  const faces = { regular: read("regular"), strong: read("strong") };
  const known = new Map<string, Outline | null>();
  return {
    outline(text, size, weight) {
      const key = `${weight} ${size} ${text}`;
      if (!known.has(key)) {
        if (known.size >= kept) known.clear();
        known.set(key, outlineOf(text, size, faces[weight]));
      }
      return known.get(key)!;
    },
  };
}

/** So many lines of text are remembered: those of a few images, whose words come again in their other forms. */
const kept = 1000;

/** One font file, and the glyphs that were drawn with it. */
class Face {
  readonly font: Font;
  readonly #characters: ReadonlySet<number>;
  readonly #drawn = new Map<number, Contours>();

  constructor(font: Font) {
    this.font = font;
    this.#characters = new Set(font.characterSet);
  }

  has(character: string): boolean {
    return this.#characters.has(character.codePointAt(0)!);
  }

  contours(glyph: Glyph, size: number): Contours {
    const key = glyph.id * 1000 + size;
    const known = this.#drawn.get(key);
    if (known) return known;
    const contours = contoursOf(glyph, (size * grid) / this.font.unitsPerEm);
    this.#drawn.set(key, contours);
    return contours;
  }
}

function outlineOf(text: string, size: number, faces: readonly Face[]): Outline | null {
  const placed: { x: number; contours: Contours }[] = [];
  let width = 0;
  for (const { face, characters } of runsOf(text, faces)) {
    if (!face) return null;
    const { font } = face;
    const { glyphs, positions } = font.layout(characters);
    glyphs.forEach((glyph, i) => {
      const { xAdvance, xOffset } = positions[i]!;
      const contours = face.contours(glyph, size);
      if (contours.data) placed.push({ x: width + (xOffset / font.unitsPerEm) * size, contours });
      width += (xAdvance / font.unitsPerEm) * size;
    });
  }
  const at = (x: number, y: number) =>
    placed
      .map(
        (glyph) =>
          `M${Math.round((x + glyph.x) * grid) + glyph.contours.x} ${Math.round(y * grid) + glyph.contours.y}${glyph.contours.data}`,
      )
      .join("");
  return { width, at };
}

/** Characters of which nothing is seen: marks of direction, soft hyphens and the like. */
const unseen = /[\p{Cf}]/gu;

/** A text in runs of characters from one file; without a face where no file has them. */
function runsOf(text: string, faces: readonly Face[]): { face: Face | undefined; characters: string }[] {
  const runs: { face: Face | undefined; characters: string }[] = [];
  for (const character of text.normalize("NFC").replace(unseen, "")) {
    // The narrow spaces of some languages' numbers are a space here.
    const wanted = /\p{Zs}/u.test(character) ? " " : character;
    const face = faces.find((candidate) => candidate.has(wanted));
    const last = runs.at(-1);
    if (last && last.face === face) last.characters += wanted;
    else runs.push({ face, characters: wanted });
  }
  return runs;
}

/** The path of a glyph, rounded to the grid point by point, so that no error adds up. */
function contoursOf(glyph: Glyph, scale: number): Contours {
  const contours: Contours = { x: 0, y: 0, data: "" };
  let [begun, command] = [false, ""];
  let start = { x: 0, y: 0 };
  let pen = start;
  for (const { command: name, args } of glyph.path.commands) {
    const points = Array.from({ length: args.length / 2 }, (_, i) => ({
      x: Math.round(args[2 * i]! * scale),
      y: Math.round(-args[2 * i + 1]! * scale),
    }));
    const end = points.at(-1) ?? start;
    const [letter, numbers] = relative(name, points, pen);
    if (name === "moveTo" && !begun) Object.assign(contours, end, { data: "" });
    else if (letter === command && numbers.length > 0) contours.data += join(numbers, true);
    else if (letter) contours.data += letter + join(numbers, false);
    command = letter === "m" ? "" : letter;
    // After closing, the pen is where the contour began; the next one begins from there.
    if (name === "moveTo") [start, begun] = [end, true];
    pen = end;
  }
  return contours;
}

/** A command of a path in relative terms; none for a line to where the pen is. */
function relative(
  name: string,
  points: readonly { x: number; y: number }[],
  pen: { x: number; y: number },
): [letter: string, numbers: number[]] {
  const numbers = points.flatMap(({ x, y }) => [x - pen.x, y - pen.y]);
  switch (name) {
    case "moveTo":
      return ["m", numbers];
    case "lineTo":
      if (numbers[0] === 0) return numbers[1] === 0 ? ["", []] : ["v", [numbers[1]!]];
      return numbers[1] === 0 ? ["h", [numbers[0]!]] : ["l", numbers];
    case "quadraticCurveTo":
      return ["q", numbers];
    case "bezierCurveTo":
      return ["c", numbers];
    case "closePath":
      return ["z", []];
    default:
      throw new Error(`a glyph with the path command ${name} is not supported`);
  }
}

/** Numbers with no more between them than is needed. */
function join(numbers: readonly number[], follows: boolean): string {
  return numbers.map((number, i) => (number >= 0 && (i > 0 || follows) ? ` ${number}` : String(number))).join("");
}
