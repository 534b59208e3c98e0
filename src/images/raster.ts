import { renderAsync } from "@resvg/resvg-js";
import type { Credit } from "./picture.ts";
import { toPng } from "./png.ts";

/** What a picture says of itself to programs. */
export interface Told {
  title: string;
  description: string;
  credit: Credit;
}

/**
 * A stand-alone SVG as PNG, `scale` pixels to each of its units. The same file gives the same bytes on every machine, unless it holds
 * text in scripts for which it has no outlines: that is set in the fonts of the machine.
 */
export async function raster(svg: string, scale: number, { title, description, credit }: Told): Promise<Buffer<ArrayBuffer>> {
  const hasText = svg.includes("<text ");
  const { width, height, pixels } = await renderAsync(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: hasText, defaultFontFamily: "sans-serif" } });
  const words = { Title: title, Author: credit.publication, Description: description, Copyright: credit.licence, Source: credit.address };
  return toPng({ width, height, data: pixels, scale }, words);
}
