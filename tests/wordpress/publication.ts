import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { serve, type Site } from "../../src/cli/serve/server.ts";
import { dist, listed } from "../browser/driving/browser.ts";

/** The address for which the site was built. */
const own = listed.reduce((shortest, address) => (address.length < shortest.length ? address : shortest));

/** What embeds and the pages behind them are made of: neither downloads, nor editions but for their scripts. */
const wanted =
  /^(embed\/(number\/)?[^@/]+\/|figures\/|numbers\/|sources\/|assets\/|fonts\/|editions\/scripts\/|embed\.js$|_headers$|404\.html$)/;

/**
 * Serves the built site at an address of this machine as if it had been built for it: pages, codes and answers to
 * oEmbed say that address. Returns the address, which is known when the tests run.
 */
export function usePublication(): () => string {
  const folder = mkdtempSync(join(tmpdir(), "muster-publication-"));
  let site: Site;
  beforeAll(async () => {
    site = await serve(folder);
    for (const path of listFiles(dist).filter((path) => wanted.test(path))) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      if (/\.(html|json)$/.test(path))
        writeFileSync(target, readFileSync(join(dist, path), "utf8").replaceAll(own, site.address));
      else cpSync(join(dist, path), target);
    }
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => site.address;
}
