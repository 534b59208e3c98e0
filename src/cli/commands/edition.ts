import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { isDate } from "../../model/date.ts";
import { toCsv } from "../../exports/tables/csv.ts";
import { figureTable } from "../../exports/tables/figure.ts";
import { citationFile, zenodoFile } from "../../publication/files/deposit.ts";
import { figureRows } from "../../publication/relations/figure-rows.ts";
import { openFolder } from "../../diagnostics/folder.ts";
import { embedHeights } from "../../publication/views/embeds.ts";
import {
  editionPath,
  frozenFile,
  frozenPath,
  type Edition,
  type EmbedHeights,
  type Manifest,
} from "../../publication/read/editions.ts";
import type { Publication } from "../../publication/model.ts";
import { valueOf } from "../../publication/views/number-text.ts";
import { fullTitle } from "../../publication/read/figures/figure-views.ts";
import { build } from "./build.ts";
import { check, report } from "./check.ts";
import { listFiles, pathWithin } from "../files.ts";
import { integrityOf, sha256 } from "../../digest.ts";
import { signatureOf, type SigningKey } from "../../minisign.ts";
import { openSigningKey, signatureText } from "../build/signing.ts";
import { defineCommand, publicationOption } from "../command.ts";
import { main } from "../main.ts";
import { say } from "../output.ts";
import { project } from "../project.ts";

/** The line of a frozen page that shows its date. */
const day = /<time class="(?:muster-)?edition" datetime="[^"]*">[^<]*<\/time>/g;

/**
 * Freezes everything of a publication that others can embed: builds it, and stores every embed, the data of the
 * figures, every dataset and the scripts by their digests. A page whose text is the same as in the edition before is
 * kept as it was, with its earlier date. Returns 0, or 1 after reporting what is wrong; nothing is stored then.
 */
export async function freeze(publication: string, edition: string): Promise<number> {
  const { publication: checked, problems } = check(publication);
  if (!checked) {
    report(problems, false);
    say("Nothing was frozen. Fix this, then run the command again.");
    return 1;
  }
  const [before = null] = checked.editions;
  if (before?.edition === edition) {
    say(`There is an edition of ${edition} already, and an edition never changes. Nothing was done.`);
    return 0;
  }
  if (before && before.edition > edition)
    throw new Error(`--date ${edition} is before the last edition, of ${before.edition}. Name a later date.`);
  const publicKeys = checked.site["signing-keys"];
  const signingKey = openSigningKey(publication, publicKeys);
  const room = mkdtempSync(join(tmpdir(), "muster-edition-"));
  try {
    const site = join(room, "site");
    if ((await build({ publication, out: site, edition })) !== 0) return 1;
    const { files, bytes } = collect(site, edition, checked, before, publication);
    const manifest = manifestOf(edition, checked, before, files, bytes);
    const added = keep(publication, manifest, embedHeights(checked), bytes, signingKey);
    say(
      `Frozen as the edition of ${edition}: ${Object.keys(files).length} addresses, ${added} new ${added === 1 ? "file" : "files"} in ${editionPath.all}/. Commit that folder; npm run build then serves the edition for ever.`,
    );
    say(signatureText("The manifest", signingKey, publicKeys));
    return 0;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** Collects the files to freeze: path in the site → digest, and bytes by digest. */
function collect(
  site: string,
  edition: string,
  checked: Publication,
  before: Edition | null,
  publication: string,
): { files: Record<string, string>; bytes: Map<string, Uint8Array> } {
  const folder = openFolder(publication);
  const bytes = new Map<string, Uint8Array>();
  const files: Record<string, string> = {};
  const put = (path: string, file: Uint8Array) => {
    const digest = sha256(file);
    files[path] = digest;
    bytes.set(digest, file);
  };
  const read = (path: string) => readFileSync(join(site, path));
  const all = listFiles(site);
  const pages = all.filter((path) => path.startsWith("embed/") && path.includes(`@${edition}/`));
  const asked = pages.filter((path) => path.endsWith(".html")).map((path) => read(path).toString());
  // The folder of scripts also contains those of earlier editions.
  const scripts = all.filter(
    (path) =>
      path.startsWith(frozenPath.scripts) &&
      (read(path).equals(read("embed.js")) || asked.some((page) => page.includes(`/${path}"`))),
  );
  for (const path of [...pages, ...scripts]) {
    const now = read(path);
    const earlier = before?.files[path.replace(`@${edition}/`, `@${before.edition}/`)];
    const was = earlier ? frozenFile(folder, earlier) : null;
    put(path, was && undated(was) === undated(now) ? was : now);
  }
  for (const figure of checked.figures.values())
    put(
      frozenPath.drawn(figure.id, edition),
      Buffer.from(toCsv(figureTable(figureRows(figure, checked), checked.registers))),
    );
  for (const { id, descriptor } of checked.datasets.values())
    if (descriptor.withheld === undefined) put(frozenPath.dataset(id, edition), read(`data/${id}.csv`));
  put(frozenPath.citation(edition), Buffer.from(citationFile(checked, edition)));
  put(frozenPath.zenodo(edition), Buffer.from(zenodoFile(checked, edition)));
  return { files, bytes };
}

function undated(page: Uint8Array): string {
  return Buffer.from(page).toString().replaceAll(day, "");
}

function manifestOf(
  edition: string,
  { figures, numbers, versions, datasets, locale }: Publication,
  before: Edition | null,
  files: Record<string, string>,
  bytes: ReadonlyMap<string, Uint8Array>,
): Manifest {
  const script = Object.keys(files).find((path) => path.startsWith(`${frozenPath.scripts}embed.`))!;
  const integrity = integrityOf(bytes.get(files[script]!)!);
  return {
    edition,
    previous: before && { edition: before.edition, sha256: before.sha256 },
    script: { address: `/${script}`, integrity },
    figures: Object.fromEntries([...figures].map(([id, figure]) => [id, fullTitle(figure)])),
    numbers: Object.fromEntries([...numbers].map(([id, number]) => [id, valueOf(number, locale)])),
    datasets: Object.fromEntries(
      [...datasets.values()]
        .filter(({ descriptor }) => descriptor.withheld === undefined)
        .map(({ id }) => [id, versions.get(id)![0]!.version]),
    ),
    files,
  };
}

/**
 * Writes the files that are not stored yet, and the manifest last, because an edition exists once its manifest does.
 * Returns how many files are new.
 */
function keep(
  publication: string,
  manifest: Manifest,
  heights: EmbedHeights,
  bytes: ReadonlyMap<string, Uint8Array>,
  signingKey: SigningKey | null,
): number {
  let added = 0;
  const write = (path: string, content: Uint8Array | string) => {
    const to = pathWithin(publication, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  };
  for (const [digest, content] of bytes) {
    if (existsSync(join(publication, editionPath.file(digest)))) continue;
    write(editionPath.file(digest), brotliCompressSync(content));
    added += 1;
  }
  write(editionPath.heights(manifest.edition), `${JSON.stringify(heights)}\n`);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  if (signingKey)
    write(
      editionPath.signature(manifest.edition),
      signatureOf(Buffer.from(text), signingKey, `${manifest.edition} file:edition.json`),
    );
  write(editionPath.manifest(manifest.edition), text);
  return added;
}

export const command = defineCommand({
  name: "edition",
  does: "Freezes every figure, number and dataset as a dated edition, in public/editions/. Commit that folder.",
  options: {
    date: { type: "string", value: "YYYY-MM-DD", help: "the date of the edition; today by default" },
    publication: publicationOption,
  },
  run: async ({ date = new Date().toISOString().slice(0, 10), publication = project }) => {
    if (!isDate(date)) throw new Error(`--date ${date} is not a date such as 2026-01-31.`);
    return freeze(resolve(publication), date);
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
