import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isPathBelow } from "../diagnostics/paths.ts";

/**
 * Paths of all files below a folder, relative to it, with `/`, sorted by code unit; empty if there is no such folder.
 */
export function listFiles(folder: string): string[] {
  return entries(folder, (entry) => entry.isFile());
}

/** Paths of all folders below a folder, in the form of `listFiles`. */
export function listFolders(folder: string): string[] {
  return entries(folder, (entry) => entry.isDirectory());
}

function entries(folder: string, wanted: (entry: { isFile(): boolean; isDirectory(): boolean }) => boolean): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(wanted)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The absolute path of a file below a folder. Throws if the path leads out of it. */
export function pathWithin(folder: string, path: string): string {
  if (!isPathBelow(path)) throw new Error(`${path} is not a file below ${folder}.`);
  return join(folder, path);
}

/** Whether a folder exists at a path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
