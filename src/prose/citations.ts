import type { Registers } from "../data/registers.ts";
import { plainTypography } from "../i18n/typography.ts";
import { suggest } from "../problems/nearest.ts";
import { show, type Problem } from "../problems/problem.ts";
import { plainText, type Inline } from "./document.ts";

/**
 * Every `:cite` resolves; and words that it sets in quotation marks stand in the quote, letter for letter
 * (apostrophes, quotation marks and blanks are compared loosely).
 */
export function checkCitations(runs: Iterable<Inline>, registers: Pick<Registers, "quotes" | "references">, problems: Problem[]): void {
  for (const run of runs) {
    if (run.type !== "cite") continue;
    const fault = (found: string, expected: string, action: string) => problems.push({ ...run.at, field: ":cite", found, expected, action });
    const { quotes, sources } = registers.references;
    if (!quotes.has(run.id) && !sources.has(run.id)) {
      fault(show(run.id), "the id of a quote or a source", suggest(run.id, [...quotes.keys(), ...sources.keys()], "data/sources/"));
      continue;
    }
    const quote = registers.quotes.get(run.id)?.quote;
    for (const [, words] of plainText(run.children).matchAll(/[“«]([^”»]+)[”»]/g)) {
      const passages = quote ? [quote.text, quote.translation ?? ""] : [];
      if (passages.some((passage) => loosely(passage).includes(loosely(words!)))) continue;
      fault(`the quotation ${show(words)}`, quote ? `words of the quote: ${show(quote.text)}` : "a quote to compare it with", quote ? "Quote letter for letter, or remove the quotation marks." : "Cite the quote instead of the source.");
    }
  }
}

function loosely(text: string): string {
  return plainTypography(text).replace(/\s+/g, " ").replace(/[.,]$/, "").toLowerCase();
}
