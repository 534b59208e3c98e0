import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { freeMemory } from "../../memory/free.ts";

/** Bytes from which on files are large. */
const large = 1 << 23;

/** The first moment that a ZIP file can name: the same on every machine, in every zone (ZIP files have local times). */
const epoch = new Date(1980, 0, 1);

/**
 * Files as a ZIP, by name, in the order of their names; packed in threads of their own. The same files give the same
 * bytes.
 */
export async function toZip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const name of Object.keys(files).toSorted())
    zip.addBuffer(Buffer.from(files[name]!.buffer, files[name]!.byteOffset, files[name]!.byteLength), name, {
      mtime: epoch,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  const packed = await buffer(zip.outputStream);
  // What was packed, and what that was made from, takes a multiple of the package and is no longer needed.
  if (Object.values(files).reduce((sum, { length }) => sum + length, 0) > large) freeMemory();
  return packed;
}
