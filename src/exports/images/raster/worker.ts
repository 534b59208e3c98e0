import { Resvg } from "@resvg/resvg-js";
import { freeMemory } from "../../../memory/free.ts";
import { toPng } from "./png.ts";

/**
 * A stand-alone SVG that shall become a PNG, `scale` pixels to each of its units; `words` say by PNG's keywords what
 * the file shows.
 */
export interface Order {
  svg: string;
  scale: number;
  words: Readonly<Record<string, string>>;
  /** Whether it holds text, which is set in the fonts of the machine. */
  hasText: boolean;
}

/** Carries out an order, in the thread that it is called in. */
export default function rasterize(order: Order): Uint8Array<ArrayBuffer> {
  const png = draw(order);
  // The pixels of dozens of images would pile up; a thread has next to nothing else, and is searched in a few
  // milliseconds.
  freeMemory();
  return png;
}

function draw({ svg, scale, words, hasText }: Order): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: hasText, defaultFontFamily: "sans-serif" },
  }).render();
  return toPng({ width: image.width, height: image.height, data: image.pixels, scale }, words);
}
