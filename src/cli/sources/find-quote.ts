import { literalParts } from "../../model/literal-parts.ts";
import type { Quote } from "../../model/quote.ts";

/** Whether a quote stands in a text, and if not, the passage that is most like it. */
export type QuoteFinding = { found: true } | { found: false; nearest: string | null };

/** The least share of a quote's words that a passage must have to be called near. */
const leastShared = 0.5;

/** Text for comparison: blanks, quotation marks, apostrophes, dashes and capitals make no difference. */
export function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replace(/[\p{Pi}\p{Pf}"'`´„‚‟ʼ′″]+/gu, "'")
    .replace(/[\p{Pd}−]/gu, "-")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/ (?=[.,;:!?)])/gu, "")
    .trim();
}

/** Looks for the literal parts of a quote in a page's text, in their order. `text` is normalised. */
export function findQuote(quote: Pick<Quote, "text" | "cut">, text: string): QuoteFinding {
  const parts = literalParts(quote).map(normalised);
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return { found: false, nearest: nearestTo(parts.join(" "), text) };
    from = at + part.length;
  }
  return { found: true };
}

/** The passage, as long as the quote, that shares the most words with it; null if none shares half of them. */
function nearestTo(quote: string, text: string): string | null {
  const wanted = new Map<string, number>();
  const words = quote.split(" ").map(bare);
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const passage = text.split(" ");
  const inside = new Map<string, number>();
  let [shared, best, start] = [0, 0, 0];
  const keys = passage.map(bare);
  keys.forEach((word, i) => {
    const count = (inside.get(word) ?? 0) + 1;
    inside.set(word, count);
    if (count <= (wanted.get(word) ?? 0)) shared += 1;
    const gone = keys[i - words.length];
    if (gone !== undefined) {
      const left = inside.get(gone)!;
      inside.set(gone, left - 1);
      if (left <= (wanted.get(gone) ?? 0)) shared -= 1;
    }
    if (shared > best) [best, start] = [shared, Math.max(0, i - words.length + 1)];
  });
  return best / words.length < leastShared ? null : passage.slice(start, start + words.length).join(" ");
}

/** A word without the punctuation around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") || word;
}
