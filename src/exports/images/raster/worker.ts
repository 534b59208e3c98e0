import Tinypool from "tinypool";
import { freeMemory } from "../../../memory/free.ts";
import { drawImage, readImage } from "../drawn-image.ts";
import { openRenderer, type RendererParts } from "../renderer.ts";
import { rasterize } from "./rasterize.ts";

const renderer = openRenderer(Tinypool.workerData as RendererParts);
let made = 0;

/** Draws and renders an image that was written by `writeImage`. */
export default function make(image: string): Uint8Array<ArrayBuffer> {
  const file = rasterize(drawImage(readImage(image, renderer.typeface), renderer));
  // The heap of each thread would grow to several times what its drawings need.
  if (++made % 50 === 0) freeMemory();
  return file;
}
