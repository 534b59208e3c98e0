import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { conflictsIn } from "../proofreading/conflict.ts";
import { checkCharacters } from "./characters.ts";
import { isPathBelow } from "./paths.ts";
import type { Problem } from "./problem.ts";

/** The files of a publication: `content/`, `data/` and `numbers.lock.json`. All reading goes through this interface. */
export interface Folder {
  /**
   * Paths of all files below `under` ("content/articles"), or `under` itself where it is a file; relative to the
   * publication, sorted by code unit.
   */
  list(under: string): readonly string[];
  /** The bytes of a file. Throws when it does not exist; ask `list` first. */
  bytes(path: string): Uint8Array;
}

const ignored = /(^|\/)(\.|~)|~$/;

/**
 * Opens the folder of a publication. Hidden files and editors' backups are ignored. Listings are cached: open the
 * folder again to see files that were added later.
 */
export function openFolder(root: string): Folder {
  const lists = new Map<string, readonly string[]>();
  return {
    list(under) {
      const known = lists.get(under) ?? listFiles(root, under);
      lists.set(under, known);
      return known;
    },
    bytes: (path) => {
      if (!isPathBelow(path)) throw new Error(`${path} is not a file of the publication.`);
      return readFileSync(join(root, path));
    },
  };
}

function listFiles(root: string, under: string): readonly string[] {
  const top = join(root, under);
  const found = statSync(top, { throwIfNoEntry: false });
  if (found?.isFile()) return [under];
  if (!found?.isDirectory()) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !ignored.test(path))
    .sort();
}

/**
 * Reads a file as UTF-8 text without a byte order mark. Returns null, with a problem that names the first faulty byte,
 * if it is not, or if it contains merge-conflict markers. Invisible characters and text read in a wrong encoding add a
 * problem each. Line endings are normalised to LF; see `withLineFeeds`.
 */
export function readText(folder: Folder, path: string, problems: Problem[]): string | null {
  const bytes = folder.bytes(path);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const fault = (at: number, found: string, expected: string, action: string) => {
    const before = text.slice(0, at);
    const line = before.split("\n").length;
    problems.push({ path, line, column: at - before.lastIndexOf("\n"), field: "", found, expected, action });
    return null;
  };
  if (text.startsWith("\uFEFF")) {
    return fault(0, "a byte order mark", "UTF-8 without one", "Save the file as “UTF-8”, not “UTF-8 with BOM”.");
  }
  const zero = text.indexOf("\0");
  if (zero >= 0) return fault(zero, "a NUL character, as in UTF-16", "UTF-8 text", "Save the file as “UTF-8”.");
  const control = text.search(/[\x01-\x08\v\f\x0E-\x1F\x7F]|\r(?!\n)/);
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, "0");
    return fault(
      control,
      `the control character U+${code}`,
      "text, in lines that end with LF or CR LF",
      "Remove it, or save the file with different line endings.",
    );
  }
  const lossy = text.indexOf("\uFFFD");
  if (lossy >= 0) {
    return fault(
      lossy,
      "bytes that are not UTF-8",
      "UTF-8 text",
      "Save the file as “UTF-8”, not as Windows-1252 or similar.",
    );
  }
  const conflicts = conflictsIn(text);
  for (const [line = 1, ...more] of conflicts) {
    const others =
      more.length > 0
        ? ` (its other markers are in ${more.length === 1 ? "line" : "lines"} ${more.join(" and ")})`
        : "";
    problems.push({
      path,
      line,
      column: 1,
      field: "",
      found: `a merge conflict${others}`,
      expected: "one version of these lines",
      action: "Keep the correct lines, and remove the others and the conflict markers.",
    });
  }
  if (conflicts.length > 0) return null;
  checkCharacters(path, text, problems);
  return text.replaceAll("\r\n", "\n");
}

/**
 * Replaces CR LF with LF in the bytes of a text. Editors and Git on Windows change line endings without changing the
 * text, so checks and digests must not depend on them. Returns the same array if there is nothing to replace.
 */
export function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(13)) return bytes;
  const kept = bytes.filter((byte, i) => byte !== 13 || bytes[i + 1] !== 10);
  return kept.length === bytes.length ? bytes : kept;
}
