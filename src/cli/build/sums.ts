import { sha256 } from "../../digest.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../publication/read/editions.ts";
import { countBytes } from "../../memory/free.ts";
import { listFiles } from "../files.ts";

/**
 * Writes `SHA256SUMS` at the root of a site: the digests of all data files, frozen files and files of the search index,
 * as `sha256sum -c` reads them; feeds are no data. Call it last, when all files are in place.
 */
export function writeSums(site: string, editions: readonly Edition[]): void {
  const data = ["data", "search"].flatMap((folder) =>
    existsSync(join(site, folder))
      ? listFiles(join(site, folder))
          .filter((path) => !/\.(html|atom|feed\.json)$/.test(path))
          .map((path) => `${folder}/${path}`)
      : [],
  );
  writeFileSync(
    join(site, "SHA256SUMS"),
    sumsText(data, (path) => counted(readFileSync(join(site, path))), editions),
  );
}

function counted(bytes: Uint8Array): Uint8Array {
  countBytes(bytes.length);
  return bytes;
}

/** The text of `SHA256SUMS` for data files by path, whose bytes are requested one by one, and for frozen files. */
export function sumsText(
  data: readonly string[],
  bytes: (path: string) => Uint8Array,
  editions: readonly Edition[],
): string {
  const frozen = new Map(editions.flatMap(({ files }) => Object.entries(files)));
  const digest = (path: string) => frozen.get(path) ?? sha256(bytes(path));
  const paths = [...new Set([...data, ...frozen.keys()])].toSorted();
  return paths.map((path) => `${digest(path)}  ${path}\n`).join("");
}
