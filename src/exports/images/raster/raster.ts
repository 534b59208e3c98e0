import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import type { Order } from "./worker.ts";

let pool: Tinypool | null = null;

/**
 * A stand-alone SVG as PNG, made in a thread of its own: its pixels, of which there are millions, would else have the
 * memory of the whole publication searched for what can be freed. Threads end when there was nothing to do for a while,
 * and keep no process alive. The same file gives the same bytes on every machine, unless it holds text in scripts for
 * which it has no outlines: that is set in the fonts of the machine.
 */
export async function raster(order: Order): Promise<Uint8Array<ArrayBuffer>> {
  // A thread that waits by means of atomics lets the system work harder than the drawing does.
  // One core is left to the pages, of which up to four are made at one time.
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
