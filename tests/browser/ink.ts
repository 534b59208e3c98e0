import { decode } from "fast-png";

/** What a picture of a page consists of: the colour of its paper, and how many pixels are inked, coloured and black. */
export interface Ink {
  paper: string;
  /** Pixels that are not of the paper's colour. */
  ink: number;
  /** Pixels that are no shade of grey. */
  colour: number;
  /** Pixels as black as where a mark or a letter has no colour at all: darker than any ink or paper of the site. */
  black: number;
}

/** How far the three parts of a colour, 0 to 255, are apart in what is no grey: more than in any paper or grey of the site, less than in its palest tint. */
const coloured = 20;

/** The darkest colour of the site is #15171a. */
const darkest = 16;

/** Counts the pixels of a PNG. The paper is the colour that most of them have. */
export function inkOf(png: Uint8Array): Ink {
  const { data, channels, width, height } = decode(png);
  const counts = new Map<number, number>();
  let [colour, black] = [0, 0];
  for (let i = 0; i < data.length; i += channels) {
    const [red, green, blue] = [data[i]!, data[i + 1]!, data[i + 2]!];
    const key = (red << 16) | (green << 8) | blue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
    if (most - least > coloured) colour += 1;
    if (most < darkest) black += 1;
  }
  const [paper, area] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { paper: `#${paper.toString(16).padStart(6, "0")}`, ink: width * height - area, colour, black };
}
