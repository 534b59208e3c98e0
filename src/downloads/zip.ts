import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** The first moment that a ZIP file can name: the same on every machine, in every zone (ZIP files have local times). */
const epoch = new Date(1980, 0, 1);

/** Files as a ZIP, by name, in the order of their names; packed in threads of their own. The same files give the same bytes. */
export async function toZip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const name of Object.keys(files).toSorted()) zip.addBuffer(Buffer.from(files[name]!.buffer, files[name]!.byteOffset, files[name]!.byteLength), name, { mtime: epoch, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}
