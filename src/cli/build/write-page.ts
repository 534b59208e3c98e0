import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathWithin } from "../files.ts";

/**
 * Returns a function that writes the bytes of a page, in pieces, to its file below a folder. It throws if there is such
 * a file already: one that is served as it is.
 */
export function openPageWriter(site: string): (file: string, pieces: readonly Uint8Array[]) => void {
  const folders = new Set<string>();
  return (file, pieces) => {
    const path = pathWithin(site, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const descriptor = openNew(path, file);
    try {
      for (const piece of pieces) writeFileSync(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
  };
}

function openNew(path: string, file: string): number {
  try {
    return openSync(path, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Error(`public/${file} has the path of a page. Rename the file, or remove it.`, { cause: error });
  }
}
