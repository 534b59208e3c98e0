import { existsSync, readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";

/** The font file of the charts: as the site serves it, or as the package ships it where the site has not made its own yet. */
function fontFile(): Buffer {
  const root = new URL("../../", import.meta.url);
  const served = new URL("public/fonts/sans.woff2", root);
  const shipped = new URL("node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2", root);
  return readFileSync(existsSync(served) ? served : shipped);
}

/** Advance widths of every character of the chart font in thousandths of the type size, at the weights that charts use. */
export async function measureFont(): Promise<{ characters: string; regular: number[]; strong: number[] }> {
  const file = fontFile();
  const points = (create(file) as Font).characterSet.filter((point) => point >= 32 && point < 0xfff0).toSorted((a, b) => a - b);
  const characters = String.fromCodePoint(...points);
  const [regular, strong] = await Promise.all([400, 600].map(async (wght) => {
    const font = create(await subsetFont(file, characters, { targetFormat: "truetype", variationAxes: { wght } })) as Font;
    return points.map((point) => Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000));
  }));
  return { characters, regular: regular!, strong: strong! };
}
