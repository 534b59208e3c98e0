import { readFileSync } from "node:fs";
import english from "word-list";

/** Files with the words of a language, one in a line, sorted or not, in small letters. A language that has none goes without. */
const files: Readonly<Record<string, string>> = { en: english };

/** Words that are newer than these lists. */
const newer = new Set(["dataset", "datasets", "livestream", "fintech", "crowdfunding", "paywall", "geolocation", "policymaker", "policymakers", "longform", "antisemitism", "cryptocurrency", "cryptocurrencies", "bitcoin", "wifi"]);

const loaded = new Map<string, string>();

/** Tells whether a language has a word, in small letters; of a language without a list it has none. */
export function dictionaryOf(language: string): (word: string) => boolean {
  const file = files[language];
  if (file === undefined) return () => false;
  return (word) => {
    const text = loaded.get(language) ?? `\n${readFileSync(file, "latin1")}\n`;
    loaded.set(language, text);
    return newer.has(word) || text.includes(`\n${word}\n`);
  };
}
