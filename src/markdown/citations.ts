import type { Registers } from "../datasets/registers.ts";
import { plainTypography } from "../i18n/typography.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import { plainText, type Inline } from "./document.ts";

/**
 * Checks that every `:cite` names a quote, so that its link leads to the words that were read, and that words in
 * quotation marks appear in the quote literally (apostrophes, quotation marks and spaces are compared loosely).
 */
export function checkCitations(
  runs: Iterable<Inline>,
  registers: Pick<Registers, "quotes" | "references">,
  problems: Problem[],
): void {
  for (const run of runs) {
    if (run.type !== "cite") continue;
    const fault = (found: string, expected: string, action: string) =>
      problems.push({ ...run.at, field: ":cite", found, expected, action });
    const { quotes, sources } = registers.references;
    const quote = registers.quotes.get(run.id)?.quote;
    if (!quote) {
      // If the source is invalid, that is reported instead.
      if (quotes.has(run.id)) continue;
      if (sources.has(run.id))
        fault(
          `the source ${show(run.id)} without a quote`,
          "the id of a quote, so that the link leads to the quoted words",
          sourceAction(run.id, quotes),
        );
      else fault(show(run.id), "the id of a quote", suggest(run.id, quotes.keys(), "data/sources/"));
      continue;
    }
    for (const words of quotedIn(run)) {
      const passages = [quote.text, quote.translation ?? ""];
      if (passages.some((passage) => loosely(passage).includes(loosely(words)))) continue;
      fault(
        `the quotation ${show(words)}`,
        `words of the quote: ${show(quote.text)}`,
        "Quote literally, or remove the quotation marks.",
      );
    }
  }
}

/** The words of a quotation, without what stands for words that are left out. */
export function wordsOf(quotation: string): string[] {
  return quotation.split(/\s*\[?…\]?\s*/).filter((part) => part !== "");
}

/** The words of a citation that must be words of its quote. */
function quotedIn({ literal, children }: Extract<Inline, { type: "cite" }>): string[] {
  const text = plainText(children);
  if (literal) return wordsOf(text);
  return [...text.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, words]) => words!);
}

/** What to do if a source was cited instead of a quote. */
function sourceAction(source: string, quotes: Pick<Registers, "references">["references"]["quotes"]): string {
  const own = [...quotes].flatMap(([id, owner]) => (owner === source ? [id] : []));
  return own.length > 0
    ? `Cite one of ${own.join(", ")}, or add the quote to data/sources/${source}.yaml.`
    : `Add the quote to data/sources/${source}.yaml and cite it.`;
}

function loosely(text: string): string {
  return plainTypography(text).replace(/\s+/g, " ").replace(/[.,]$/, "").toLowerCase();
}
