import { spawnSync } from "node:child_process";
import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sha256 } from "../../digest.ts";
import type { Publication } from "../../publication/model.ts";
import { address } from "../../publication/urls/addresses.ts";
import { pathWithin } from "../files.ts";
import { memoryOf } from "../project.ts";
import { findBrowser } from "../test/browser.ts";

/** The first Chromium that prints running heads and page numbers (`@page` margin boxes). */
const oldest = 131;

/** A browser that prints: its executable and its version. */
export interface Printer {
  executable: string;
  version: string;
}

/** Finds the Chrome or Chromium that prints: the one that CHROME_PATH names, or the one of the tests. Throws, with advice, without one. */
export async function findPrinter(): Promise<Printer> {
  const executable = process.env["CHROME_PATH"] ?? (await findBrowser());
  if (!executable)
    throw new Error("No Chrome or Chromium was found, which prints PDF. Install one, or name it in CHROME_PATH.");
  const { stdout = "" } = spawnSync(executable, ["--version"], { encoding: "utf8" });
  const version = /\d+(?:\.\d+)+/.exec(stdout ?? "")?.[0] ?? "0";
  if (Number.parseInt(version) < oldest)
    throw new Error(
      `${executable} is version ${version}; PDF needs ${oldest} or later, for page numbers. Install a newer one, or name it in CHROME_PATH.`,
    );
  return { executable, version };
}

/** What was printed last: PDF → the digests of the HTML that was printed and of the PDF, and the version of the browser. */
type PrintRecord = Record<string, { html: string; pdf: string; version: string }>;

/**
 * Prints every article of a site that is there as one HTML file as a PDF beside it. One whose HTML is the same as in
 * `out`, printed by the same browser, is taken from there. Returns how many there are.
 */
export function printArticles(
  { articles }: Pick<Publication, "articles">,
  site: string,
  out: string,
  { executable, version }: Printer,
): number {
  const last = recall(out);
  const record: PrintRecord = {};
  for (const { id, front } of articles) {
    const [html, pdf] = (["html", "pdf"] as const).map((format) => address.articleFile(id, format).slice(1)) as [
      string,
      string,
    ];
    const digest = sha256(readFileSync(pathWithin(site, html)));
    const known = last[pdf];
    const [from, to] = [pathWithin(out, pdf), pathWithin(site, pdf)];
    const isSame = known?.html === digest && known.version === version && existsSync(from);
    if (isSame && sha256(readFileSync(from)) === known.pdf) linkSync(from, to);
    else writeFileSync(to, dated(print(pathWithin(site, html), executable), front.value.updated));
    record[pdf] = { html: digest, pdf: sha256(readFileSync(to)), version };
  }
  writeFileSync(memoryOf(out, "pdf.json"), JSON.stringify(record));
  return articles.length;
}

function recall(out: string): PrintRecord {
  try {
    return JSON.parse(readFileSync(memoryOf(out, "pdf.json"), "utf8")) as PrintRecord;
  } catch {
    return {};
  }
}

/** Prints an HTML file, which loads nothing. Throws if the browser fails. */
function print(file: string, executable: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "muster-print-"));
  try {
    const pdf = join(folder, "page.pdf");
    const { status, stderr } = spawnSync(
      executable,
      [
        "--headless",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        // Chromium refuses to run as root with its sandbox.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        `--user-data-dir=${join(folder, "profile")}`,
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        `--print-to-pdf=${pdf}`,
        pathToFileURL(file).href,
      ],
      { encoding: "utf8", timeout: 300_000 },
    );
    if (status !== 0 || !existsSync(pdf))
      throw new Error(
        `${executable} did not print ${file}:\n${(stderr ?? "").trim().split("\n").slice(-3).join("\n")}`,
      );
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A PDF with the day of its article instead of the time of printing, so that equal pages give equal bytes. */
export function dated(pdf: Buffer, day: string): Buffer {
  const time = `${day.replaceAll("-", "")}000000+00'00'`;
  const text = pdf.toString("latin1");
  const changed = text.replaceAll(/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g, `/$1 (D:${time})`);
  if (changed.length !== text.length) throw new Error("The date of a PDF has another length than expected.");
  return Buffer.from(changed, "latin1");
}
