import { Resvg } from "@resvg/resvg-js";
import { countBytes } from "../../../memory/free.ts";
import { toPng } from "./png.ts";

/** A stand-alone SVG to be rendered as PNG, with `scale` pixels per unit; `words` are its metadata by PNG keyword. */
export interface Order {
  svg: string;
  scale: number;
  words: Readonly<Record<string, string>>;
  /** Whether it contains text, which is rendered in system fonts. */
  hasText: boolean;
}

/** Renders an order in the current thread. */
export default function rasterize(order: Order): Uint8Array<ArrayBuffer> {
  const { svg, scale, words, hasText } = order;
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: hasText, defaultFontFamily: "sans-serif" },
  }).render();
  const { width, height, pixels } = image;
  const png = toPng({ width, height, data: pixels, scale }, words);
  // Native code holds the pixels, so those of dozens of images would accumulate.
  countBytes(pixels.length);
  return png;
}
