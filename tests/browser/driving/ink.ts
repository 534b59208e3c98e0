import { decode } from "fast-png";

/** What a picture of a page consists of: the colour of its paper, and how many pixels are inked, coloured and black. */
export interface Ink {
  paper: string;
  /** Pixels whose colour can be told from the paper's. */
  ink: number;
  /** Pixels that are no shade of grey. */
  colour: number;
  /** Pixels as black as where a mark or a letter has no colour at all: darker than any ink or paper of the site. */
  black: number;
}

/**
 * How far a part of a colour, 0 to 255, is from the paper's where it can be seen: less than in the palest tint. Shades
 * of a faint gradient differ by one.
 */
const seen = 10;

/**
 * How far the three parts of a colour, 0 to 255, are apart in what is no grey: more than in any paper or grey of the
 * site, less than in its palest tint.
 */
const coloured = 20;

/** The darkest colour of the site is #15171a. */
const darkest = 16;

/** Counts the pixels of a PNG. The paper is the colour that most of them have. */
export function inkOf(png: Uint8Array): Ink {
  const { data, channels } = decode(png);
  const counts = new Map<number, number>();
  // Neighbours mostly have one colour, so they are counted together.
  for (let from = 0, to = 0; from < data.length; from = to) {
    const colour = colourAt(data, from);
    while (to < data.length && colourAt(data, to) === colour) to += channels;
    counts.set(colour, (counts.get(colour) ?? 0) + (to - from) / channels);
  }
  const [paper] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const found = { paper: `#${paper.toString(16).padStart(6, "0")}`, ink: 0, colour: 0, black: 0 };
  for (const [value, area] of counts) {
    const parts = partsOf(value);
    if (partsOf(paper).some((part, i) => Math.abs(part - parts[i]!) > seen)) found.ink += area;
    if (Math.max(...parts) - Math.min(...parts) > coloured) found.colour += area;
    if (Math.max(...parts) < darkest) found.black += area;
  }
  return found;
}

function partsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function colourAt(data: ReturnType<typeof decode>["data"], at: number): number {
  return (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
}
