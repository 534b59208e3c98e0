import { create, type Font, type Glyph } from "fontkit";
import type { Weight } from "../../theme/typeface.ts";

/** The font files of each weight, each covering some characters; a character uses the first file that has it. */
export type FontFiles = Readonly<Record<Weight, readonly Uint8Array[]>>;

/** Number of grid lines per unit: path data uses integers, and needs `scale(1/grid)`. */
export const grid = 20;

/** A line of text as outlines. */
export interface Outline {
  /** In multiples of the type size's unit. */
  width: number;
  /** Path data with the start of the baseline at a point, given in units; the output is on the grid. */
  at(x: number, y: number): string;
}

/** Converts text to path data, so that it looks the same where the fonts are not installed. */
export interface Letters {
  /**
   * Returns null if a character has no outline in the fonts, such as those of other scripts and of right-to-left
   * scripts.
   */
  outline(text: string, size: number, weight: Weight): Outline | null;
}

/** A glyph on the grid: the start of its first contour relative to its origin, and the rest as relative commands. */
interface Contours {
  x: number;
  y: number;
  data: string;
}

/** Reads font files: static TrueType outlines, or variable ones at their default. Throws if a file is not a font. */
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

/** Number of cached lines of text: those of a few images, whose text occurs again in their other versions. */
const kept = 1000;

/** A font file with the glyphs drawn so far. */
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

/** Invisible characters: direction marks, soft hyphens and the like. */
const unseen = /[\p{Cf}]/gu;

/** Splits a text into runs of characters from one file; runs without a face are in no file. */
function runsOf(text: string, faces: readonly Face[]): { face: Face | undefined; characters: string }[] {
  const runs: { face: Face | undefined; characters: string }[] = [];
  for (const character of text.normalize("NFC").replace(unseen, "")) {
    // Narrow spaces, used in numbers in some languages, are drawn as normal spaces.
    const wanted = /\p{Zs}/u.test(character) ? " " : character;
    const face = faces.find((candidate) => candidate.has(wanted));
    const last = runs.at(-1);
    if (last && last.face === face) last.characters += wanted;
    else runs.push({ face, characters: wanted });
  }
  return runs;
}

/** Outline of a glyph, rounded to the grid point by point, so that errors do not accumulate. */
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
    // Closing a contour moves the pen back to its start, where the next one begins.
    if (name === "moveTo") [start, begun] = [end, true];
    pen = end;
  }
  return contours;
}

/** A path command in relative coordinates; empty for a line of zero length. */
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

/** Joins numbers with only the necessary separators. */
function join(numbers: readonly number[], follows: boolean): string {
  return numbers.map((number, i) => (number >= 0 && (i > 0 || follows) ? ` ${number}` : String(number))).join("");
}
