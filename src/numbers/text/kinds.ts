import type { KindWords, NumeralWords } from "../../i18n/numerals.ts";
import { alternatives, memo } from "./patterns.ts";

/** Words of a kind beside a numeral, and where they begin and end in the text. */
export interface KindPhrase {
  words: KindWords;
  start: number;
  end: number;
}

const patterns = memo(({ before, after }: NumeralWords) => ({
  before: new RegExp(`(?<![\\p{L}\\d])(${alternatives(Object.keys(before))})\\s*$`, "iu"),
  after: new RegExp(
    `^(?:\\s+[\\p{L}’'-]+)?\\s*(${alternatives(Object.keys(after))})(?!\\p{L})(?!\\s*[\\p{Nd}\\uFFFC])`,
    "iu",
  ),
}));

/** Longer than any phrase of a kind. */
const reach = 40;

/** The words of a kind directly before an offset in the text. */
export function kindBefore(text: string, at: number, words: NumeralWords): KindPhrase | null {
  const from = Math.max(0, at - reach);
  const match = patterns(words).before.exec(text.slice(from, at));
  const kind = match && words.before[spelt(match[1]!)];
  return kind ? { words: kind, start: from + match!.index, end: from + match!.index + match![1]!.length } : null;
}

/**
 * The words of a kind directly after an offset in the text, with at most one word between, unless they belong to a
 * following number.
 */
export function kindAfter(text: string, at: number, words: NumeralWords): KindPhrase | null {
  const match = patterns(words).after.exec(text.slice(at, at + reach));
  return (
    match && {
      words: words.after[spelt(match[1]!)]!,
      start: at + match[0].length - match[1]!.length,
      end: at + match[0].length,
    }
  );
}

function spelt(phrase: string): string {
  return phrase.toLowerCase().replace(/\s+/g, " ");
}
