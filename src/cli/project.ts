import { sha256 } from "../digest.ts";
import { join, resolve } from "node:path";

/** The folder of the project: the machine, and the publication that it prints unless told otherwise. */
export const project = resolve(import.meta.dirname, "../..");

/** Where commands remember things between runs; it may vanish at any time. */
export const memory = join(project, "node_modules/.cache/muster");

/** The file in which something is remembered of a built folder; `ending` says what. */
export function memoryOf(out: string, ending: string): string {
  return join(memory, `${sha256(out).slice(0, 16)}.${ending}`);
}

/** A span of time as people read it: "0.4 s", "12 s". */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value.toFixed(value < 10 ? 1 : 0)} s`;
}
