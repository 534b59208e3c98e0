import type { NumeralWords } from "../../i18n/numerals.ts";

/** Caches a function of a language's words. */
export function memo<T>(make: (words: NumeralWords) => T): (words: NumeralWords) => T {
  const made = new WeakMap<NumeralWords, T>();
  return (words) => {
    const value = made.get(words) ?? make(words);
    made.set(words, value);
    return value;
  };
}

/** A regular expression for any of the phrases, the longest first. */
export function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+"))
    .join("|");
}
