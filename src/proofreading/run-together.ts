import { mask } from "./escapes.ts";
import type { Finding } from "./rule.ts";

/** The words of a publication, in small letters, with how often each stands in it; and the words of its language. */
export interface Vocabulary {
  counts: ReadonlyMap<string, number>;
  isWord(word: string): boolean;
  /** Whether the language has a word of two letters that names do not end in. */
  isShortWord(word: string): boolean;
}

const token = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)*/gu;

/** How often each word stands in some texts. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of mask(text).matchAll(token)) {
      const small = word.toLowerCase();
      counts.set(small, (counts.get(small) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Two words between which a blank is missing: a word that its language does not have, that stands nowhere else in the
 * publication, and that is made of two words that are known. Of a name, both must stand in the publication themselves.
 */
export function runTogether(text: string, { counts, isWord, isShortWord }: Vocabulary): Finding[] {
  return [...mask(text).matchAll(token)].flatMap(({ 0: word, index }) => {
    if (word.length < 3 || !/\p{Ll}/u.test(word) || (counts.get(word.toLowerCase()) ?? 0) > 1) return [];
    const [, base = word, ending = ""] = /^(.+?)([’']\p{L}{1,2})$/u.exec(word) ?? [];
    const parts = isWord(base.toLowerCase()) ? null : split(base);
    if (!parts) return [];
    return [
      {
        rule: "run-together",
        index,
        match: word,
        found: `"${word}", which looks like two words`,
        expected: `"${parts.join(" ")}${ending}"`,
        action: `Add the blank, or write \\${word} where it is one word.`,
      },
    ];
  });

  function split(word: string): [string, string] | null {
    // Behind the ’s of a name, another word begins.
    const [, owner = "", owned = ""] = /^(.+?[’']s)(\p{L}{3,})$/u.exec(word) ?? [];
    if (owner && isKnown(owned)) return [owner, owned];
    for (let i = 1; i < word.length; i += 1) {
      const [first, second] = [word.slice(0, i), word.slice(i)];
      if (areWords(first, second)) return [first, second];
    }
    return null;
  }

  function areWords(first: string, second: string): boolean {
    // Neither half of a number is a word, and "19th" or "5km" are one.
    if (/\p{N}$/u.test(first) && /^\p{N}/u.test(second)) return false;
    if (/^\p{N}+$/u.test(first)) return /^\p{L}{4,}$/u.test(second) && isKnown(second);
    if (/^\p{N}+$/u.test(second)) return /^\p{Ll}{2,}$/u.test(first) && isKnown(first);
    // What has one capital, at its beginning, may be a name, such as Bloomberg.
    const isName = /^\p{Lu}\p{Ll}*$/u.test(first) && !/\p{Lu}/u.test(second);
    // Of words with capitals inside, such as YouTube, both must stand in the publication too.
    if (/^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}/u.test(second)) return stands(first) && stands(second);
    if (!isName) return isKnown(first) && isKnown(second);
    if (second.length > 2)
      return stands(first) && (stands(second) || (first.length > 3 && second.length > 3 && isWord(second)));
    return first.length > 3 && stands(first) && isShortWord(second);
  }

  function stands(word: string): boolean {
    return counts.has(word.toLowerCase());
  }

  /**
   * A word of the publication; or of the language, if it is long enough not to be the beginning or the end of any
   * other.
   */
  function isKnown(word: string): boolean {
    return word.length > 2
      ? stands(word) || isWord(word.toLowerCase())
      : stands(word) && (word.length > 1 || /[aI]/.test(word));
  }
}
