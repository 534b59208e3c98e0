import { join, resolve, sep } from "node:path";
import { freeMemory } from "../../memory/free.ts";
import { setPublication } from "../../publication/tracking/current.ts";
import { lastChange } from "../../publication/tracking/modified.ts";
import { check, report } from "./check.ts";
import { isFolder, listFiles } from "../files.ts";
import { digestInputs, digestEngine, isUpToDate, remember, unmentioned } from "../build/digests.ts";
import { fitText, sizeOfSite } from "../build/hosts.ts";
import { defineCommand, jsonOption, publicationOption } from "../command.ts";
import { explain, main } from "../main.ts";
import { silent, terminal, type Output } from "../output.ts";
import { buildPages } from "../build/pages.ts";
import { buildPreview, isPreview } from "../build/preview.ts";
import { project, seconds } from "../project.ts";
import { hasExtra } from "../../publication/extras.ts";
import { findPrinter, printArticles } from "../build/print.ts";
import { restoreEditions } from "../build/restore.ts";
import { writeSearchIndex } from "../build/search-index.ts";
import { freezeSite } from "../build/freeze.ts";
import { openReuse } from "../build/reuse.ts";
import { signSums, sumsFile, writeSums } from "../build/sums.ts";
import { digestSigner, openSigningKey, signatureText } from "../build/signing.ts";
import { openVerifier, suspects } from "../build/verify.ts";
import { openStaging, tidy } from "../build/staging.ts";

/** What to build and where to; folders are absolute. */
export interface BuildOptions {
  /** The folder that holds `content/`, `data/` and `public/`. */
  publication: string;
  /** The folder to write. */
  out: string;
  /** The URL of the site, in place of the one in `content/site.yaml`; "" for that one. */
  address: string;
  /** Build even if nothing changed, and render every page. */
  force: boolean;
  /** Include the catalogue of chart types. */
  catalogue: boolean;
  /** Print articles as PDF, for which a Chrome or Chromium is needed. */
  pdf: boolean;
  /** The id of the article of which a preview is built instead of a site, or null. */
  only: string | null;
  /** The date of the edition that is frozen from this build, or null. */
  edition: string | null;
  /** Report problems as JSON. */
  json: boolean;
  /** Where to report progress and problems. */
  output: Output;
}

const usual: BuildOptions = {
  publication: project,
  out: join(project, "dist"),
  address: "",
  force: false,
  catalogue: false,
  pdf: false,
  only: null,
  edition: null,
  json: false,
  output: terminal,
};

/**
 * Checks the publication, writes its pages, verifies them, and only then replaces `out`; does nothing if nothing
 * changed since the last build. Returns 0, or 1 after reporting what is wrong; `out` is then unchanged.
 */
export async function build(options: Partial<BuildOptions> = {}): Promise<number> {
  const { publication, out, address, force, catalogue, pdf, only, edition, json, output } = { ...usual, ...options };
  const { say, warn } = json ? silent(output) : output;
  const stage = stopwatch(say);
  process.umask(0o022);

  tidy(out);
  const inputs = digestInputs(publication, { address, catalogue, pdf, edition, signer: digestSigner(publication) });
  if (!force && only === null && isUpToDate(out, inputs)) {
    if (json) report([], json, output);
    say(`${out} is up to date: nothing changed since it was built.`);
    return 0;
  }
  const { publication: checked, problems, summary } = check(publication, force);
  if (!checked) {
    report(problems, json, output);
    say(`Not built. ${out} is unchanged. Fix this, then run the command again.`);
    return 1;
  }
  stage(`Checked ${summary}`);
  const current = setPublication(checked, { address, edition, pdf });
  freeMemory();

  const words = unmentioned(publication, suspects);
  if (only !== null) {
    const faults = await buildPreview({ publication, checked: current, article: only, out, force, words, onAbort });
    if (faults.length > 0) {
      output.say(json ? JSON.stringify({ problems, faults }) : faults.join("\n"));
      say(`${faults.length} faults in the preview. ${out} is unchanged.`);
      return 1;
    }
    stage("Wrote the preview");
    if (json) report(problems, json, output);
    say(
      `${out} is a preview, not a site: it has the article "${only}", its figures and its numbers; links to other pages lead nowhere.\nTo look at it, open ${join(out, "articles", only, "index.html")}`,
    );
    return 0;
  }
  if (pdf && !hasExtra(checked.site, "article-files"))
    throw new Error("--pdf prints the files of articles: add article-files to extras in content/site.yaml.");
  const printer = pdf ? await findPrinter() : null;
  const publicKeys = checked.site["signing-keys"];
  const signingKey = openSigningKey(publication, publicKeys);
  const staging = openStaging(out);
  const release = onAbort(() => staging.remove());
  try {
    const verifier = openVerifier({
      site: staging.site,
      address: current.site.address,
      words,
      // The catalogue contains text that is deliberately hard to draw, and is not published.
      proofread: catalogue ? null : { publication, language: checked.locale.code },
    });
    const engine = digestEngine(publication, { address, catalogue, pdf, edition }, words);
    const reuse = openReuse(out, staging.site, engine, force, verifier.look);
    const warnings = await buildPages({
      publication,
      site: staging.site,
      cache: staging.cache,
      force,
      catalogue,
      integrations: [reuse.integration],
    });
    for (const warning of warnings) say(`  ${warning}`);
    stage(reuse.reused.size === 0 ? "Wrote the pages" : `Wrote the pages; ${reuse.reused.size} files are unchanged`);

    const frozen = restoreEditions(publication, checked.editions, staging.site);
    if (frozen > 0)
      stage(
        `Restored ${frozen} files of ${checked.editions.length} edition${checked.editions.length === 1 ? "" : "s"}`,
      );

    if (edition !== null) freezeSite(staging.site, checked, edition);

    const records = await writeSearchIndex(checked, staging.site);
    if (records > 0) stage(`Indexed ${records} entries for the search`);

    if (printer) {
      const printed = printArticles(checked, staging.site, out, printer);
      stage(`Printed ${printed} article${printed === 1 ? "" : "s"} as PDF`);
    }

    const frozenDigests = checked.editions.flatMap(({ files }) => Object.entries(files));
    writeSums(staging.site, new Map([...reuse.digests(), ...frozenDigests]));
    if (signingKey) signSums(staging.site, signingKey, `${checked.site.title}, ${lastChange(checked)}`);

    // What is frozen was verified on its day; what it leads to may be gone.
    const known = new Map([
      ...reuse.reused,
      ...checked.editions.flatMap(({ files }) => Object.keys(files).map((file) => [file, []] as const)),
    ]);
    const { faults, pages, links } = await verifier.verdict(known);
    if (faults.length > 0) {
      output.say(json ? JSON.stringify({ problems, faults }) : faults.join("\n"));
      say(`${faults.length} faults in the pages. ${out} is unchanged.`);
      return 1;
    }
    stage(`Verified ${pages} pages`);

    const size = sizeOfSite(staging.site);
    staging.publish();
    remember(out, inputs);
    reuse.remember(links);
    if (json) report(problems, json, output);
    say(fitText(size));
    say(signatureText(sumsFile, signingKey, publicKeys));
    say(
      out === usual.out
        ? `${out} is ready. To look at it: npm start. To publish it: copy the folder to any static host.`
        : `${out} is ready.`,
    );
    return 0;
  } catch (error) {
    warn(`Not built. ${out} is unchanged.\n${explain(error)}`);
    return 1;
  } finally {
    staging.remove();
    release();
  }
}

/** Reports each stage with the time since the one before. */
function stopwatch(say: (text: string) => void): (what: string) => void {
  let last = performance.now();
  return (what) => {
    const now = performance.now();
    say(`${what}. ${seconds(now - last)}`);
    last = now;
  };
}

/** Cleans up if the process is told to end or fails with an uncaught error. Returns a function that undoes this. */
function onAbort(clean: () => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const handlers = Object.entries(signals).map(([name, status]): [string, (error?: unknown) => void] => [
    name,
    () => (clean(), process.exit(status)),
  ]);
  for (const name of ["uncaughtException", "unhandledRejection"]) {
    handlers.push([name, (error) => (clean(), terminal.warn(`Not built.\n${explain(error)}`), process.exit(1))]);
  }
  for (const [name, handler] of handlers) process.on(name, handler);
  return () => handlers.forEach(([name, handler]) => process.off(name, handler));
}

export const command = defineCommand({
  name: "build",
  does: "Checks the publication, builds its pages in a staging folder, verifies them, and replaces the site.",
  options: {
    publication: publicationOption,
    out: { type: "string", value: "FOLDER", help: "the folder to write; dist/ by default" },
    address: {
      type: "string",
      value: "URL",
      help: "the URL of the site, in place of the one in content/site.yaml",
    },
    force: { type: "boolean", help: "builds every page, even if nothing changed" },
    pdf: { type: "boolean", help: "prints articles as PDF too, with an installed Chrome or Chromium" },
    catalogue: { type: "boolean", help: "adds the catalogue of chart types under charts/" },
    only: {
      type: "string",
      value: "ARTICLE",
      help: "builds a preview of one article and its figures, in preview/ by default",
    },
    json: jsonOption,
  },
  run: async (values) => {
    const { only = null } = values;
    const usualOut = only === null ? usual.out : join(project, "preview");
    const [out, publication] = [resolve(values.out ?? usualOut), resolve(values.publication ?? usual.publication)];
    const fault = out === usualOut ? "" : faultOfOut(out, publication, only !== null);
    if (fault) throw new Error(`--out ${values.out} ${fault} Nothing was done.`);
    const address = values.address ? (URL.parse(values.address)?.href ?? "").replace(/\/?$/, "/") : "";
    if (address && !/^https?:/.test(address))
      throw new Error(`--address ${values.address} is not a URL such as https://example.org/`);
    return build({ ...values, address, publication, out, only });
  },
});

/** Why a folder must not be replaced with a site, or with a preview, or "". */
function faultOfOut(out: string, publication: string, preview: boolean): string {
  const within = (folder: string) => `${folder}${sep}`.startsWith(out.endsWith(sep) ? out : `${out}${sep}`);
  if (within(project) || within(publication)) return "contains the source of the site.";
  const names = isFolder(out) ? listFiles(out) : [];
  if (preview)
    return isPreview(names) ? "" : "contains something other than a preview. Remove it, or name another folder.";
  if (names.length > 0 && !names.includes("index.html"))
    return "contains something other than a site. Remove it, or name another folder.";
  return "";
}

if (import.meta.main) await main(command, process.argv.slice(2));
