import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { hasExtra } from "../../publication/extras.ts";
import type { Publication } from "../../publication/model.ts";
import { address } from "../../publication/urls/addresses.ts";
import { searchRecords } from "../../publication/views/lists/search-records.ts";
import { pathWithin } from "../files.ts";

/** The files of Pagefind that the search box needs besides its program; the others are its own interfaces, and a worker. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|(?:index|fragment)\/.+)$/;

/** The name of the entry file, which says which program each language needs: null stands for that without a language. */
const entryFile = "pagefind-entry.json";
interface Entry {
  languages: Readonly<Record<string, { wasm: string | null }>>;
}

/**
 * Writes the search index of a publication into a site, if its `extras` ask for it: equal records give equal files.
 * Returns how many records it has. Throws if Pagefind fails or is not installed for this system.
 */
export async function writeSearchIndex(publication: Publication, site: string): Promise<number> {
  if (!hasExtra(publication.site, "search")) return 0;
  const { createIndex, close } = await import("pagefind");
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join("\n"));
    const records = searchRecords(publication);
    for (const { kind, title, note, to, content, value, language } of records) {
      const meta = { title, note, kind: publication.locale.search.kinds[kind], path: to.slice(1), value };
      const added = await index.addCustomRecord({ url: to, content, language, meta });
      if (added.errors.length > 0) throw new Error(`${to}: ${added.errors.join("\n")}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(faults.join("\n"));
    const entry = files.find(({ path }) => path === entryFile);
    const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as Entry;
    const programs = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? "unknown"}.pagefind`));
    for (const { path, content } of files.filter(({ path }) => needed.test(path) || programs.has(path))) {
      const to = pathWithin(site, address.searchFile(path).slice(1));
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, content);
    }
    return records.length;
  } catch (cause) {
    throw new Error(
      `The search index was not written: ${cause instanceof Error ? cause.message : String(cause)}. Run npm ci, which installs Pagefind for this system, or take search out of extras in content/site.yaml.`,
      { cause },
    );
  } finally {
    await close();
  }
}
