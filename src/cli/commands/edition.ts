import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { isDate } from "../../model/date.ts";
import { openFolder, type Folder } from "../../diagnostics/folder.ts";
import { pagesToFreeze } from "../../publication/frozen/frozen-pages.ts";
import { contentOf, subjectOf } from "../../publication/frozen/page-subject.ts";
import { citationFile, zenodoFile } from "../../publication/files/deposit.ts";
import { embedHeights } from "../../publication/views/embeds.ts";
import {
  editionPath,
  frozenFile,
  frozenPath,
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

/** What frozen pages and their style sheets load. */
const keptFile = /(?:\.\.\/)+(editions\/files\/[\w.-]+)/g;
const keptWithSheet = /url\(["']?([\w.-]+)["']?\)/g;

/** The date of a frozen page, and how it is written there. */
const day = /<time class="(?:muster-)?edition" datetime="([^"]+)">([^<]+)<\/time>/;

/**
 * Freezes a publication: builds it, and stores every embed, the pages of articles, numbers and places with what they
 * load, the data of the figures, every dataset and the scripts by their digests. A page whose text is the same as in the edition before is
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
    const collected = collect(site, edition, checked, openFolder(publication));
    const manifest = manifestOf(edition, checked, collected);
    const added = keep(publication, manifest, embedHeights(checked), collected.bytes, signingKey);
    say(
      `Frozen as the edition of ${edition}: ${Object.keys(manifest.files).length} addresses, ${added} new ${added === 1 ? "file" : "files"} in ${editionPath.all}/. Commit that folder; npm run build then serves the edition for ever.`,
    );
    say(signatureText("The manifest", signingKey, publicKeys));
    return 0;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** What an edition keeps: path in the site → digest, page → digest of its content, and bytes by digest. */
interface Collected {
  files: Record<string, string>;
  pages: Record<string, string>;
  bytes: Map<string, Uint8Array>;
}

/** Collects everything that an edition keeps from a site that was built for it. */
function collect(site: string, edition: string, publication: Publication, folder: Folder): Collected {
  const [before = null] = publication.editions;
  const bytes = new Map<string, Uint8Array>();
  const files: Record<string, string> = {};
  const put = (file: Uint8Array) => {
    const digest = sha256(file);
    bytes.set(digest, file);
    return digest;
  };
  const read = (path: string) => readFileSync(join(site, path));
  const all = listFiles(site);
  for (const path of all.filter((file) => isOfEdition(file, edition))) {
    const now = read(path);
    const earlier = before?.files[path.replace(`@${edition}/`, `@${before.edition}/`)];
    const was = earlier ? frozenFile(folder, earlier) : null;
    files[path] = put(was && isSame(now, was) ? was : now);
  }
  // The site also has what the pages of earlier editions load.
  const loading = Object.entries(files).map(([path, digest]) =>
    path.endsWith(".html") ? textOf(bytes.get(digest)!) : "",
  );
  for (const path of all) {
    const isLoaded = path.startsWith(frozenPath.scripts) && loading.some((page) => page.includes(`/${path}"`));
    if (isLoaded || (path.startsWith(frozenPath.scripts) && read(path).equals(read("embed.js"))))
      files[path] = put(read(path));
  }
  const kept = loading.flatMap((page) => Array.from(page.matchAll(keptFile), ([, path]) => path!));
  for (const path of new Set(kept)) {
    files[path] = put(read(path));
    if (!path.endsWith(".css")) continue;
    for (const [, name] of textOf(read(path)).matchAll(keptWithSheet))
      files[`${frozenPath.files}${name}`] = put(read(`${frozenPath.files}${name}`));
  }
  const pages = pagesToFreeze(publication).map((page) => {
    const content = contentOf(subjectOf(page, publication), publication);
    return [page.slice(1, -1), put(Buffer.from(`${JSON.stringify(content)}\n`))];
  });
  files[frozenPath.citation(edition)] = put(Buffer.from(citationFile(publication, edition)));
  files[frozenPath.zenodo(edition)] = put(Buffer.from(zenodoFile(publication, edition)));
  return { files, pages: Object.fromEntries(pages), bytes };
}

/** Whether a file of a site belongs to an edition: an embed or a page, but not what changed since, or data. */
function isOfEdition(path: string, edition: string): boolean {
  return path.includes(`@${edition}/`)
    ? /^(?:embed|articles|numbers|places)\//.test(path) && !path.endsWith(`@${edition}/changes/index.html`)
    : path.startsWith("data/") && path.endsWith(`/${edition}.csv`);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}

/** Whether two files differ in nothing but the dates of their editions, in links and citations too. */
function isSame(now: Uint8Array, was: Uint8Array): boolean {
  const pages = [textOf(now), textOf(was)];
  const dates = pages.flatMap((page) => day.exec(page)?.slice(1) ?? []);
  const [one, other] = pages.map((page) => dates.reduce((text, date) => text.replaceAll(date, ""), page));
  return one === other;
}

function manifestOf(
  edition: string,
  { editions, figures, numbers, versions, datasets, locale }: Publication,
  { files, pages, bytes }: Collected,
): Manifest {
  const [before = null] = editions;
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
    pages,
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
