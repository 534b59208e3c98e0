import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../digest.ts";

let folder: string | null = null;

/**
 * Keeps files in a folder from now on, which belongs to one state of the machine; with null, which is how it begins,
 * nothing is kept.
 */
export function keepImagesIn(path: string | null): void {
  folder = path;
}

/**
 * The file that `make` makes, or made of the same before: `from` must hold everything that the file depends on, the
 * machine aside. Several builds may use a folder at one time, and it may vanish at any time.
 */
export async function cached(
  from: unknown,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!folder) return make();
  const path = join(folder, digest(from));
  const known = read(path);
  if (known) return known;
  const made = await make();
  keep(path, made);
  return made;
}

/** A language stands for itself: what it says belongs to the machine. */
function digest(from: unknown): string {
  const text = JSON.stringify(from, (_, value: unknown) => (isLocale(value) ? value.code : value));
  return sha256(text);
}

function isLocale(value: unknown): value is { code: string } {
  return typeof value === "object" && value !== null && "code" in value && "words" in value;
}

/** A file that is read counts as used today, so that it is not cleared away. */
function read(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    const file = readFileSync(path);
    utimesSync(path, new Date(), new Date());
    return file;
  } catch {
    return null;
  }
}

/**
 * Written beside its place and moved there, so that nobody reads half of it. Failing to is no fault: the next build
 * makes it again.
 */
function keep(path: string, file: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(draft, file);
    renameSync(draft, path);
  } catch {
    discard(draft);
  }
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {}
}
