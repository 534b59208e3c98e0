import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RecentCache } from "../../memory/recent.ts";
import { localeOf } from "../../i18n/locales.ts";
import { plainTypography } from "../../i18n/typography.ts";
import { quoted } from "../../proofreading/rule.ts";
import { proofread, rules } from "../../proofreading/rules.ts";
import { listFiles } from "../files.ts";
import { readPage, type Line } from "./page.ts";

/**
 * Rules for the output of templates and programs. Only a writer knows whether a backslash is intended, so that rule is
 * left out.
 */
const finalRules = rules.filter(({ name }) => name !== "backslash");

/** Keys of JSON whose values are not prose: URLs, HTML, ids. */
const notText =
  /^(?:@|\$)|(?:^|_|[a-z])(?:url|html|code|codes|href|path|id|ids|css|script|integrity|sha256|digest|license|licence|format|type|frame|fluid|fragment|markdown|wiki|css)$/i;

/**
 * Proofreads built files as readers get them. The publication's own text was proofread before, or is intended as it is,
 * so only what templates add is reported.
 */
export interface FinalRead {
  /** One line for each finding in a file: what was found, with its context. */
  faultsOf(file: string, text: string, lines?: readonly Line[]): string[];
}

/** Opens the final proofreading of a site built from the publication in `folder`, in a language. */
export function openFinalRead(folder: string, language: string): FinalRead {
  const { typography } = localeOf(language);
  let publicationText: string | null = null;
  // The text around the content of pages is the same in most of them.
  const found = new RecentCache<string, string[]>(10_000);

  function slipsIn({ text, isQuotation }: Line): string[] {
    return found.get(`${isQuotation}${text}`, () => read(text, isQuotation));
  }

  function read(text: string, isQuotation: boolean): string[] {
    return proofread(text, isQuotation ? "quotation" : "words", typography, finalRules).flatMap(
      ({ rule, index, match, found: what }) => {
        // A shortened text may leave a bracket open.
        if (rule === "bracket" && text.includes("…")) return [];
        const around = aroundOf(text, index, index + match.length);
        if ((publicationText ??= readPublicationText(folder)).includes(plain(around))) return [];
        const context = text.slice(Math.max(0, index - 30), index + match.length + 30);
        return [`says ${quoted(context.replaceAll("\uFFFC", "…"))}: ${what}`];
      },
    );
  }

  return {
    faultsOf(file, text, lines = linesOf(file, text)) {
      return [...new Set(lines.flatMap(slipsIn))].map((slip) => `${file}: ${slip}`);
    },
  };
}

/** A finding with the rest of the words that it touches, or with a few characters on both sides if it touches none. */
function aroundOf(text: string, from: number, to: number): string {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, from))![0];
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(to))![0];
  const touching = before + text.slice(from, to) + after;
  return /\p{L}/u.test(touching) ? touching : text.slice(Math.max(0, from - 6), to + 6);
}

/** The prose of a file that is not an HTML page. */
function linesOf(file: string, text: string): Line[] {
  if (/\.(?:atom|rss|svg|xml)$/.test(file))
    return readPage(text)
      .lines.filter(({ text: words }) => /\s/.test(words) || !/:/.test(words))
      .flatMap(({ text: words }) =>
        /<[a-z]+[ />]/.test(words) ? readPage(words).lines : [{ text: words, isQuotation: false }],
      );
  if (file.endsWith(".csv"))
    return text
      .split("\n", 1)[0]!
      .split(",")
      .map((name) => ({ text: name, isQuotation: false }));
  if (file.endsWith(".md") || file === "llms.txt")
    return text
      .replaceAll(/^(`{3,})[^`\n]*\n[^]*?^\1$/gm, "")
      .split("\n")
      .flatMap(linesOfMarkdown);
  return file.endsWith(".json") ? textsOfJson(text) : [];
}

/** A line of Markdown, or each cell of a row of a table, without markup. */
function linesOfMarkdown(line: string): Line[] {
  if (!line.startsWith("|")) return [lineOfMarkdown(line)];
  if (/^[|:\s-]+$/.test(line)) return [];
  return line.split(/(?<!\\)\|/).map((cell) => lineOfMarkdown(cell.trim()));
}

/** A line of Markdown without its markup, its URLs, its code and its references to footnotes. */
function lineOfMarkdown(line: string): Line {
  const text = line
    .replace(/^(?:#+|[->]|\d+\.) /, "")
    .replaceAll(/!?\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, "$1")
    .replaceAll(/(?<!\\)\[\^\d+\](?:: )?/g, "")
    .replaceAll(/<https?:[^>]*>|(?<!\\)`[^`]*`/g, "\uFFFC")
    .replaceAll(/(?<!\\)\*+/g, "")
    .replaceAll(/\\(.|$)/g, "$1");
  return { text, isQuotation: false };
}

/** The strings of JSON that contain a space, under keys that hold prose; each once. */
function textsOfJson(text: string): Line[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const { key, literal } of stringsOf(text)) {
    if (notText.test(key) || literal.length > 5000) continue;
    const isQuotation = /^(?:text|quote|translation|title)$/.test(key);
    if (seen.size === seen.add(`${isQuotation}${literal}`).size) continue;
    const value = JSON.parse(literal) as string;
    lines.push(...(/^\s*<[^]*>\s*$/.test(value) ? readPage(value).lines : [{ text: value, isQuotation }]));
  }
  return lines;
}

/**
 * The strings of a JSON text that contain a space, as JSON literals, each with its key ("" in an array). The text is
 * scanned and not parsed, because the rows of a long dataset would become as many objects.
 */
function* stringsOf(text: string): Generator<{ key: string; literal: string }> {
  const place = (found: number) => (found < 0 ? Infinity : found);
  let [key, blank] = ["", -1];
  for (let start = text.indexOf('"'); start >= 0;) {
    const end = endOfString(text, start);
    const next = text.indexOf('"', end);
    if (blank < start) blank = place(text.indexOf(" ", start));
    const [before, after] = [lastCharacter(text, start - 1), firstCharacter(text, end)];
    if (after === ":") key = text.slice(start + 1, end - 1);
    else if (blank < end) yield { key: before === ":" ? key : "", literal: text.slice(start, end) };
    start = next;
  }
}

/** The end of the string that begins at a quotation mark, after its closing one. */
function endOfString(text: string, start: number): number {
  for (let end = start; ;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) throw new Error("A JSON string is not terminated.");
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
}

/** The code of the space; the other whitespace characters of JSON have lower ones. */
const blankCode = 32;

/** The first character from an offset on that is not whitespace; below, the last one up to it. */
function firstCharacter(text: string, at: number): string {
  while (text.charCodeAt(at) <= blankCode) at += 1;
  return text[at] ?? "";
}

function lastCharacter(text: string, at: number): string {
  while (text.charCodeAt(at) <= blankCode) at -= 1;
  return text[at] ?? "";
}

/** The content and data of a publication as one text, in plain typography. */
function readPublicationText(folder: string): string {
  const texts = ["content", "data"].flatMap((name) =>
    listFiles(join(folder, name)).map((path) => readFileSync(join(folder, name, path), "utf8")),
  );
  return texts.map(plain).join("\n");
}

function plain(text: string): string {
  return plainTypography(text).replace(/""/g, '"').replace(/\\/g, "").replace(/\s+/g, " ");
}
