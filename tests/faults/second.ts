import { fileURLToPath } from "node:url";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { formatProblem, sortProblems } from "../../src/diagnostics/problem.ts";
import { closeYamlCache, openYamlCache } from "../../src/diagnostics/yaml-cache.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

/** The second publication, which has no faults. */
export const second = openFolder(fileURLToPath(new URL("../publication", import.meta.url)));

/** The text of one of its files. */
export function textOf(file: string): string {
  return new TextDecoder().decode(second.bytes(file));
}

/** The text with `to` in the place of `from`, which must stand in it. */
export function replaced(file: string, from: string, to: string): string {
  const text = textOf(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)} any more.`);
  return text.replace(from, () => to);
}

openYamlCache({});
readPublication(second);
const parses = closeYamlCache()!;

/** What is read of it when some files are others; what stays the same is not parsed again. */
export function readWith(files: Record<string, string | Uint8Array | null>): ReturnType<typeof readPublication> {
  openYamlCache(parses);
  try {
    return readPublication(memoryFolder(files, second));
  } finally {
    closeYamlCache();
  }
}

/** All that is wrong with it when some files are others, in the words that people read. */
export function faultsWith(files: Record<string, string | Uint8Array | null>): string[] {
  return sortProblems(readWith(files).problems).map(formatProblem);
}
