import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { freeMemory } from "../../memory/free.ts";

/** Size in bytes from which files count as large. */
const large = 1 << 23;

/** The earliest time that ZIP can represent: the same in every time zone (ZIP files have local times). */
const epoch = new Date(1980, 0, 1);

/**
 * Packs files as a ZIP, sorted by name, in separate threads; `stored` is the name of a file that comes first and is not
 * compressed. The same files give the same bytes.
 */
export async function toZip(files: Readonly<Record<string, Uint8Array>>, stored?: string): Promise<Uint8Array> {
  const zip = new ZipFile();
  const names = Object.keys(files).toSorted((a, b) => Number(b === stored) - Number(a === stored) || (a < b ? -1 : 1));
  for (const name of names)
    zip.addBuffer(Buffer.from(files[name]!.buffer, files[name]!.byteOffset, files[name]!.byteLength), name, {
      mtime: epoch,
      mode: 0o100644,
      forceDosTimestamp: true,
      compress: name !== stored,
    });
  zip.end();
  const packed = await buffer(zip.outputStream);
  // The packed files and their sources take a multiple of the package's memory and are no longer needed.
  if (Object.values(files).reduce((sum, { length }) => sum + length, 0) > large) freeMemory();
  return packed;
}
