import { Resvg } from "@resvg/resvg-js";
import { countShortLived } from "../../../memory/free.ts";
import { toPng } from "./png.ts";

/** A stand-alone SVG to be rendered as PNG, with `scale` pixels per unit; `words` are its metadata by PNG keyword. */
export interface PixelOrder {
  svg: string;
  scale: number;
  words: Readonly<Record<string, string>>;
  /** Whether it contains text, which is rendered in system fonts. */
  hasText: boolean;
}

/**
 * Renders an SVG as a PNG file. The same SVG gives the same bytes on every computer, unless it contains text without
 * outlines, which is rendered in system fonts.
 */
export function rasterize({ svg, scale, words, hasText }: PixelOrder): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: hasText, defaultFontFamily: "sans-serif" },
    // Without a crop, resvg copies the whole image into one of the same size; it leaves out a crop that has no area.
    crop: { left: 1, top: 1, right: 0, bottom: 0 },
  }).render();
  const { width, height, pixels } = image;
  const png = toPng({ width, height, data: pixels, scale }, words);
  // Frees the pixels at once. Those of dozens of images would accumulate, and collecting them takes longer than drawing.
  (pixels.buffer as ArrayBuffer).transfer(0);
  countShortLived(4 * width * height);
  return png;
}
