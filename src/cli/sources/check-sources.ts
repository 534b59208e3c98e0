import { setTimeout as pause } from "node:timers/promises";
import type { Source } from "../../model/source.ts";
import { fetchPage, type Answer, type FetchOptions } from "./fetch-page.ts";
import { findQuote, normalised, type QuoteFinding } from "./find-quote.ts";
import { decodings, textOf } from "./page-text.ts";

/** `changed` is a page on which a quote was not found; `unread` one that could not be looked at. */
export const statuses = ["gone", "changed", "moved", "unread", "found"] as const;

/** What became of a source's page. */
export interface Finding {
  source: string;
  status: (typeof statuses)[number];
  url: string;
  /** Where the page is now, if it moved. */
  now?: string;
  /** Why it could not be looked at, or how it is known to be gone. */
  why?: string;
  /** The quotes that were not found, each with the passage most like it, if there is one. */
  missing: { quote: string; nearest: string | null }[];
  /** The day of the check. */
  checked: string;
}

/** How many pages are asked for at once, and how long to wait between two pages of one host, in milliseconds. */
export interface CheckOptions extends FetchOptions {
  hosts: number;
  between: number;
  today: string;
}

/**
 * Looks at the pages of sources: few hosts at once, and one page of a host after another. `progress` is called before
 * each page. The findings are in the order of the sources.
 */
export async function checkSources(
  sources: readonly Source[],
  options: CheckOptions,
  progress: (nth: number, host: string) => void = () => {},
): Promise<Finding[]> {
  const waiting = [...Map.groupBy(sources, ({ url }) => new URL(url!).host)];
  const findings = new Map<string, Finding>();
  let started = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [host, pages] = next;
      for (const [nth, source] of pages.entries()) {
        if (nth > 0) await pause(options.between);
        progress(++started, host);
        findings.set(source.id, findingOf(source, await fetchPage(source.url!, options), options.today));
      }
    }
  };
  await Promise.all(Array.from({ length: options.hosts }, work));
  return sources.map(({ id }) => findings.get(id)!);
}

/** What an answer means for a source. The words of a page that may not be linked are not repeated. */
function findingOf({ id, url, link, quotes }: Source, answer: Answer, checked: string): Finding {
  const base = { source: id, url: url!, missing: [], checked };
  const moved = isElsewhere(url!, answer.url) ? { now: answer.url } : {};
  if (answer.kind !== "page") return { ...base, status: answer.kind, ...moved, why: answer.why };
  const missing = fewestMissing(answer, quotes).map(({ quote, nearest }) => ({
    quote,
    nearest: link ? nearest : null,
  }));
  return { ...base, ...moved, missing, status: missing.length > 0 ? "changed" : "now" in moved ? "moved" : "found" };
}

/** The quotes that a page lacks in the decoding that has most of them. */
function fewestMissing(
  { bytes, contentType }: Extract<Answer, { kind: "page" }>,
  quotes: Source["quotes"],
): Finding["missing"] {
  let fewest: Finding["missing"] | null = null;
  for (const markup of decodings(bytes, contentType)) {
    const text = normalised(textOf(markup));
    const missing = quotes.flatMap((quote) => {
      const finding: QuoteFinding = findQuote(quote, text);
      return finding.found ? [] : [{ quote: quote.id, nearest: finding.nearest }];
    });
    if (missing.length === 0) return missing;
    if (fewest === null || missing.length < fewest.length) fewest = missing;
  }
  return fewest ?? [];
}

/** Whether two URLs differ in more than their scheme, "www." and a slash at the end. */
function isElsewhere(before: string, after: string): boolean {
  const plain = (url: string) => {
    const { host, pathname, search } = new URL(url);
    return `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${search}`;
  };
  return plain(before) !== plain(after);
}
