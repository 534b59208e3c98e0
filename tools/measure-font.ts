import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import type { Widths } from "../src/theme/typeface.ts";

/**
 * Advance widths of every character of a font in thousandths of the type size, at the weights that charts use. The
 * files each hold characters of their own.
 */
export async function measureFont(files: readonly Buffer[]): Promise<Widths> {
  const widths = new Map<number, readonly [number, number]>();
  for (const data of files) {
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
    await subsetFont(data, String.fromCodePoint(...points), { targetFormat: "woff2", variationAxes: { wght } }),
  ) as Font;
  return points.map((point) => Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000));
}
