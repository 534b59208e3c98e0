import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { openFolder, withLineFeeds } from "../../diagnostics/folder.ts";
import { editionPath, frozenFile, type Edition } from "../../publication/read/editions.ts";
import { pathWithin } from "../files.ts";

/**
 * Copies the files of all editions into a site, byte for byte as they were frozen. Returns how many. Throws if the site
 * has a different file at one of their paths. Manifests are written with line feeds, as the digests in later ones
 * assume.
 */
export function restoreEditions(publication: string, editions: readonly Edition[], site: string): number {
  const folder = openFolder(publication);
  const frozen = new Map<string, Uint8Array>();
  let restored = 0;
  for (const { edition, files } of editions) {
    for (const [path, sha256] of Object.entries(files)) {
      const bytes = frozen.get(sha256) ?? frozenFile(folder, sha256);
      frozen.set(sha256, bytes);
      const to = pathWithin(site, path);
      if (existsSync(to) && !readFileSync(to).equals(bytes))
        throw new Error(`${path} differs from the frozen file of an edition. Nothing else may be built there.`);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, bytes);
      restored += 1;
    }
    const manifest = editionPath.manifest(edition);
    const served = pathWithin(site, manifest.replace("public/", ""));
    mkdirSync(dirname(served), { recursive: true });
    writeFileSync(served, withLineFeeds(folder.bytes(manifest)));
  }
  return restored;
}
