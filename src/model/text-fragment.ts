import { literalParts } from "./literal-parts.ts";
import type { Quote } from "./quote.ts";
import type { Source } from "./source.ts";

/** The most words that a link repeats in full; of longer passages it has the first and the last ones. */
const mostWords = 12;
const wordsAtEnds = 5;

/**
 * The URL of a quote in its source: browsers scroll to the passage and mark it (text fragments, WICG; browsers that do
 * not know them open the page). Only literal words are looked for, without the punctuation around them. Null if the
 * site may not link to the source.
 */
export function passageUrl(
  quote: Pick<Quote, "text" | "cut"> | null,
  { link, url, language }: Pick<Source, "link" | "url" | "language">,
): string | null {
  if (!link || url === null) return null;
  const directive = quote && textDirective(quote, language);
  if (!directive) return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:${directive}`;
}

/** The text directive for the longest literal part of a quote, such as `text=at%20least,or%20more`. */
function textDirective(quote: Pick<Quote, "text" | "cut">, language: string): string | null {
  const [part] = literalParts(quote).sort((a, b) => b.length - a.length);
  if (part === undefined) return null;
  const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(part)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  if (words.length === 0) return null;
  const between = (first: number, last: number) => encode(part.slice(words.at(first)!.start, words.at(last)!.end));
  return words.length <= mostWords
    ? `text=${between(0, -1)}`
    : `text=${between(0, wordsAtEnds - 1)},${between(-wordsAtEnds, -1)}`;
}

/** Percent-encodes words for a text directive, in which hyphens, commas and ampersands have a meaning. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
