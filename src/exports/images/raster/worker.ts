import { Resvg } from "@resvg/resvg-js";
import { freeMemory } from "../../../memory/free.ts";
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
  const png = draw(order);
  // The pixels of dozens of images would accumulate; the thread has little other memory, so a collection takes a few
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
