import { mask } from "./escapes.ts";
import type { Finding } from "./rule.ts";

/** The words of a publication, in lower case, with their frequencies, and the words of its language. */
export interface Vocabulary {
  counts: ReadonlyMap<string, number>;
  isWord(word: string): boolean;
  /** Whether the language has this two-letter word, and names do not end in it. */
  isShortWord(word: string): boolean;
}

/** How often a word occurs that no name ends in by chance. */
const often = 5;

const token = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)*/gu;

/** How often the publication has a word that is common in it. */
const common = 20;

/** Whether a sentence begins after a text. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.!?]\s)\W*$/u.test(before);
}

/** Counts the words of texts. */
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
 * Finds two words written as one: a word that its language does not have, that occurs nowhere else in the publication,
 * and that consists of two known words. Of a name, both must occur in the publication themselves, or the second often.
 */
export function runTogether(text: string, { counts, isWord, isShortWord }: Vocabulary): Finding[] {
  return [...mask(text).matchAll(token)].flatMap(({ 0: word, index }) => {
    if (word.length < 3 || !/\p{Ll}/u.test(word) || (counts.get(word.toLowerCase()) ?? 0) > 1) return [];
    const [, base = word, ending = ""] = /^(.+?)([’']\p{L}{1,2})$/u.exec(word) ?? [];
    const parts = isWord(base.toLowerCase()) ? null : split(base, beginsSentence(text.slice(0, index)));
    if (!parts) return [];
    return [
      {
        rule: "run-together",
        index,
        match: word,
        found: `"${word}", which looks like two words`,
        expected: `"${parts.join(" ")}${ending}"`,
        action: `Add the space, or write \\${word} if it is one word.`,
      },
    ];
  });

  function split(word: string, isFirst: boolean): [string, string] | null {
    // After the ’s of a name, another word begins.
    const [, owner = "", owned = ""] = /^(.+?[’']s)(\p{L}{3,})$/u.exec(word) ?? [];
    if (owner && isKnown(owned)) return [owner, owned];
    for (let i = 1; i < word.length; i += 1) {
      const [first, second] = [word.slice(0, i), word.slice(i)];
      if (areWords(first, second) || (isFirst && isCommon(first) && second.length === 3 && isWord(second)))
        return [first, second];
    }
    return null;
  }

  function areWords(first: string, second: string): boolean {
    // Parts of numbers are not words, and "19th" or "5km" are one word.
    if (/\p{N}$/u.test(first) && /^\p{N}/u.test(second)) return false;
    if (/^\p{N}+$/u.test(first)) return /^\p{L}{4,}$/u.test(second) && isKnown(second);
    if (/^\p{N}+$/u.test(second)) return /^\p{Ll}{2,}$/u.test(first) && isKnown(first);
    // A capitalised word may be a name, such as Bloomberg.
    const isName = /^\p{Lu}\p{Ll}*$/u.test(first) && !/\p{Lu}/u.test(second);
    // For words with capitals inside, such as YouTube, both parts must occur in the publication too.
    if (/^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}/u.test(second)) return stands(first) && stands(second);
    if (!isName) return isKnown(first) && isKnown(second);
    // Before a long word that occurs often, any name.
    if (first.length > 3 && second.length > 6 && (counts.get(second) ?? 0) >= often) return true;
    if (second.length > 2)
      return (
        (stands(first) && (stands(second) || (first.length > 3 && second.length > 3 && isWord(second)))) ||
        (second.length > 4 && stands(second) && isDerived(first))
      );
    return first.length > 3 && stands(first) && isShortWord(second);
  }

  /** Whether a capitalised word at the beginning of a sentence is probably no part of a name. */
  function isCommon(word: string): boolean {
    return word.length > 2 && (counts.get(word.toLowerCase()) ?? 0) >= common;
  }

  /** Whether a name comes from another one of the publication, as "Serbian" does from "Serbia". */
  function isDerived(name: string): boolean {
    return [1, 2].some((ending) => name.length - ending > 3 && stands(name.slice(0, -ending)));
  }

  function stands(word: string): boolean {
    return counts.has(word.toLowerCase());
  }

  /** A word of the publication; or of the language, if it is too long to be part of another word. */
  function isKnown(word: string): boolean {
    return word.length > 2
      ? stands(word) || isWord(word.toLowerCase())
      : stands(word) && (word.length > 1 || /[aI]/.test(word));
  }
}
