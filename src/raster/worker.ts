import { Resvg } from "@resvg/resvg-js";
import { toPng } from "./png.ts";

/** A stand-alone SVG that shall become a PNG, `scale` pixels to each of its units; `words` say by PNG's keywords what the file shows. */
export interface Order {
  svg: string;
  scale: number;
  words: Readonly<Record<string, string>>;
}

/** Carries out an order, in the thread that it is called in. */
export default function rasterize({ svg, scale, words }: Order): Uint8Array<ArrayBuffer> {
  const hasText = svg.includes("<text ");
  const image = new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: hasText, defaultFontFamily: "sans-serif" } }).render();
  return toPng({ width: image.width, height: image.height, data: image.pixels, scale }, words);
}
