import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options?: { type: "minor" | "major" }) => void;

/** How many bytes may be processed before memory is freed: recently used memory, and all of it. */
const [some, most] = [1 << 24, 1 << 25];

let [lately, handled] = [0, 0];

/**
 * Frees unused memory of this thread at once. Node collects garbage by the size of its own heap, so memory held by
 * native code and buffers can pile up.
 */
export function freeMemory(): void {
  [lately, handled] = [0, 0];
  collect();
}

/** Counts bytes that were read or written, and frees memory once there were many since the last time. */
export function countBytes(count: number): void {
  handled += count;
  if (handled >= most) freeMemory();
  else countShortLived(count);
}

/** The same for bytes that nothing holds any longer: only recently used memory is freed. */
export function countShortLived(count: number): void {
  lately += count;
  if (lately < some) return;
  lately = 0;
  collect({ type: "minor" });
}
