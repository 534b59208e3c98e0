import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import type { Order } from "./worker.ts";

let pool: Tinypool | null = null;

/**
 * Renders a stand-alone SVG as PNG in a worker thread: in the main thread, its millions of pixels would trigger garbage
 * collection of the whole publication's memory. Idle threads end after a while, and do not keep the process alive. The
 * same file gives the same bytes on every computer, unless it contains text without outlines, which is rendered in
 * system fonts.
 */
export async function raster(order: Order): Promise<Uint8Array<ArrayBuffer>> {
  // Waiting by means of atomics would cost more processor time than the drawing itself. One core is reserved for the
  // pages, up to four of which are rendered concurrently.
  pool ??= new Tinypool({
    filename: new URL("./worker.ts", import.meta.url).href,
    minThreads: 0,
    maxThreads: Math.min(4, Math.max(1, availableParallelism() - 1)),
    idleTimeout: 500,
    execArgv: [],
    useAtomics: false,
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
  });
  return (await pool.run(order)) as Uint8Array<ArrayBuffer>;
}
