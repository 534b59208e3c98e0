import type { NumeralWords } from "../../i18n/numerals.ts";
import { alternatives, memo } from "./patterns.ts";

/** A word, a number in digits or a symbol, in lower case. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const pattern = memo((words: NumeralWords) => {
  const group = alternatives([words.group, "\u00a0", "\u202f", "\u2009"]);
  const decimal = alternatives([words.decimal]);
  return new RegExp(
    `(?:\\d{1,3}(?:(?:${group})\\d{3})+(?!\\d)|\\d+)(?:(?:${decimal})\\d+)?|[\\p{L}\\p{M}]+(?:[’'][\\p{L}\\p{M}]+)?|\\S`,
    "gu",
  );
});

/** The words, numbers and symbols of a text, in order. */
export function tokenize(text: string, words: NumeralWords): Token[] {
  return [...text.matchAll(pattern(words))].map(({ 0: found, index }) => ({
    text: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly { phrase: string; words: readonly string[] }[]>;

/** Indexes phrases for fast lookup. */
export function phrasesOf(list: readonly string[]): Phrases {
  const phrases = list
    .map((phrase) => ({ phrase, words: phrase.split(" ") }))
    .sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(phrases, ({ words }) => words[0]!);
}

/** A cursor over tokens: spaces and hyphens join words into one expression, anything else separates them. */
export class Walk {
  readonly tokens: readonly Token[];
  readonly source: string;

  constructor(source: string, words: NumeralWords) {
    this.source = source;
    this.tokens = tokenize(source, words);
  }

  /** The text of a token; empty where there is none. */
  at(index: number): string {
    return this.tokens[index]?.text ?? "";
  }

  /** Whether two neighbouring tokens touch. */
  touch(index: number): boolean {
    return this.tokens[index]?.end === this.tokens[index + 1]?.start;
  }

  /** The next word after a token, across spaces or one hyphen; -1 if there is none. */
  next(index: number): number {
    if (index < 0 || index + 1 >= this.tokens.length) return -1;
    const hyphen = this.at(index + 1) === "-" && this.touch(index) && this.touch(index + 1);
    return hyphen ? (index + 2 < this.tokens.length ? index + 2 : -1) : index + 1;
  }

  /** The longest phrase that begins at a token, and its last token; null if none does. */
  phrase(index: number, phrases: Phrases): { phrase: string; last: number } | null {
    for (const { phrase, words } of phrases.get(this.at(index)) ?? []) {
      if (words.every((word, i) => this.at(index + i) === word)) return { phrase, last: index + words.length - 1 };
    }
    return null;
  }
}
