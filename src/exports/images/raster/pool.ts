import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import type { RendererParts } from "../renderer.ts";
import type { PixelOrder } from "./rasterize.ts";

/** The threads of each renderer. Those of a theme that nobody draws with any longer end by themselves. */
const pools = new WeakMap<RendererParts, Tinypool>();

/**
 * Renders an image as PNG in a worker thread, from its drawing, or from its text (`writeImage`), which is drawn there.
 * Idle threads end after a while, and do not keep the process alive.
 */
export async function rasterInThread(
  image: string | PixelOrder,
  parts: RendererParts,
): Promise<Uint8Array<ArrayBuffer>> {
  const pool = pools.get(parts) ?? openPool(parts);
  pools.set(parts, pool);
  return (await pool.run(image)) as Uint8Array<ArrayBuffer>;
}

function openPool(parts: RendererParts): Tinypool {
  // In milliseconds: the renderer would otherwise give the memory of each image back to the system, and take as much for
  // the next one.
  process.env.MIMALLOC_PURGE_DELAY = "100";
  // Waiting by means of atomics would cost more processor time than the drawing itself. One core is left for the pages.
  return new Tinypool({
    filename: new URL("./worker.ts", import.meta.url).href,
    workerData: parts,
    minThreads: 0,
    maxThreads: Math.min(4, Math.max(1, availableParallelism() - 1)),
    idleTimeout: 5_000,
    execArgv: [],
    useAtomics: false,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
}
