import { zipSync, type Zippable } from "fflate";

/** The first moment that a ZIP file can name: the same on every machine, in every zone (fflate writes local time). */
const epoch = new Date(1980, 0, 1);

/** Files as a ZIP, by name, in the order of their names. The same files give the same bytes. */
export function toZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime: epoch, level: 9, os: 3, attrs: 0o644 << 16 }] as const]));
  return zipSync(zippable);
}
