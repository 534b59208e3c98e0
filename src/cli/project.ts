import { sha256 } from "../digest.ts";
import { join, relative, resolve } from "node:path";

/** The folder of the project: the engine, and its default publication. */
export const project = resolve(import.meta.dirname, "../..");

/** A cache folder for commands; it may be deleted at any time. */
export const memory = join(project, "node_modules/.cache/muster");

/**
 * The cache file for a built folder, named by its path from the project, so that the cache and the folder can be carried
 * to another copy of the project.
 */
export function memoryOf(out: string, extension: string): string {
  return join(memory, `${sha256(relative(project, out)).slice(0, 16)}.${extension}`);
}

/** Formats a duration: "0.4 s", "12 s". */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value.toFixed(value < 10 ? 1 : 0)} s`;
}
