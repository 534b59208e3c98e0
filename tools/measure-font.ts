import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";

/** The files of the chart font, each for its own characters, as the site serves them. */
const files = ["sans", "sans-accents", "sans-extended"].map(
  (name) => new URL(`../src/styles/fonts/${name}.woff2`, import.meta.url),
);

/**
 * Advance widths of every character of the chart font in thousandths of the type size, at the weights that charts use.
 */
export async function measureFont(): Promise<{ characters: string; regular: number[]; strong: number[] }> {
  const widths = new Map<number, readonly [number, number]>();
  for (const file of files) {
    const data = readFileSync(file);
    const points = (create(data) as Font).characterSet.filter((point) => point >= 32 && point < 0xfff0);
    const [regular, strong] = await Promise.all([400, 600].map((wght) => advances(data, points, wght)));
    points.forEach((point, i) => widths.set(point, [regular![i]!, strong![i]!]));
  }
  const points = [...widths.keys()].toSorted((a, b) => a - b);
  const column = (weight: 0 | 1) => points.map((point) => widths.get(point)![weight]);
  return { characters: String.fromCodePoint(...points), regular: column(0), strong: column(1) };
}

async function advances(data: Buffer, points: readonly number[], wght: number): Promise<number[]> {
  const font = create(
    await subsetFont(data, String.fromCodePoint(...points), { targetFormat: "truetype", variationAxes: { wght } }),
  ) as Font;
  return points.map((point) => Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000));
}
