import Tinypool from "tinypool";
import { drawImage, readImage } from "../drawn-image.ts";
import { openRenderer, type RendererParts } from "../renderer.ts";
import { rasterize } from "./rasterize.ts";

const renderer = openRenderer(Tinypool.workerData as RendererParts);

/** Draws and renders an image that was written by `writeImage`. */
export default function make(image: string): Uint8Array<ArrayBuffer> {
  return rasterize(drawImage(readImage(image, renderer.typeface), renderer));
}
