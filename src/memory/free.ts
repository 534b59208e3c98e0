import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options?: { type: "minor" | "major" }) => void;

/** How many bytes may be handled before memory is freed: that which was just used, and all. */
const [some, most] = [1 << 21, 1 << 26];

let [lately, handled] = [0, 0];

/**
 * Frees what this thread no longer needs, at once. Node does so by itself when much of its own memory is in use; memory
 * that native code or buffers hold counts for little there, and piles up.
 */
export function freeMemory(): void {
  [lately, handled] = [0, 0];
  collect();
}

/**
 * Counts the bytes of a file that was made or read, and frees memory where there have been many since the last time.
 */
export function countBytes(count: number): void {
  handled += count;
  lately += count;
  if (lately >= some) {
    lately = 0;
    if (handled >= most) freeMemory();
    else collect({ type: "minor" });
  }
}
