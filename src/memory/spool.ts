import { mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A temporary file for data that would fill the memory of this process, and its length. */
let spool: { file: number; length: number } | null = null;

/** Opens the file, which disappears with the process: systems that can remove an open file do so at once. */
function open(): { file: number; length: number } {
  const folder = mkdtempSync(join(tmpdir(), "muster-spool-"));
  const file = openSync(join(folder, "bytes"), "wx+");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    process.on("exit", remove);
  }
  return { file, length: 0 };
}

/** Stores bytes on disk. Returns their offset. */
export function writeSpool(bytes: Uint8Array): number {
  spool ??= open();
  const at = spool.length;
  for (let done = 0; done < bytes.length;) done += writeSync(spool.file, bytes, done, bytes.length - done, at + done);
  spool.length += bytes.length;
  return at;
}

/** Fills a buffer with the bytes stored at an offset. Throws if there are fewer. */
export function readSpool(bytes: Uint8Array, at: number): Uint8Array {
  for (let done = 0; done < bytes.length;) {
    const read = readSync(spool!.file, bytes, done, bytes.length - done, at + done);
    if (read === 0) throw new Error("The temporary file of this process was cut off.");
    done += read;
  }
  return bytes;
}
