import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../digest.ts";

let folder: string | null = null;

/**
 * Sets the folder in which files are cached, which is specific to one state of the engine. Null, the initial state,
 * disables the cache.
 */
export function keepImagesIn(path: string | null): void {
  folder = path;
}

/**
 * Returns the file that `make` creates, or a cached one: `from` must contain everything that the file depends on,
 * except the engine. Several builds may use the folder at the same time, and it may be deleted at any time.
 */
export async function cached(
  from: unknown,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!folder) return make();
  const path = join(folder, sha256(JSON.stringify(from)));
  const known = read(path);
  if (known) return known;
  const made = await make();
  keep(path, made);
  return made;
}

/** Reading a file marks it as used today, so that it is not removed. */
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
 * Written to a temporary file and then renamed, so that nobody reads an incomplete file. Failure is not an error: the
 * next build creates it again.
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
