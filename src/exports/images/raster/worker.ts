import Tinypool from "tinypool";
import { freeMemory } from "../../../memory/free.ts";
import { drawImage, readImage } from "../drawn-image.ts";
import { openRenderer, type RendererParts } from "../renderer.ts";
import { rasterize, type PixelOrder } from "./rasterize.ts";

const renderer = openRenderer(Tinypool.workerData as RendererParts);
let made = 0;

/** Renders an image, which is drawn before if it is a text from `writeImage`. */
export default function make(image: string | PixelOrder): Uint8Array<ArrayBuffer> {
  const file = rasterize(typeof image === "string" ? drawImage(readImage(image, renderer.typeface), renderer) : image);
  // The heap of each thread would grow to several times what its drawings need.
  if (++made % 50 === 0) freeMemory();
  return file;
}
