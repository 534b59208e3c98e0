import type { Typography } from "../i18n/typography.ts";

/**
 * The kind of a text: `words`, our own prose; a `quotation`, which is kept literally; or `code`, such as an id, a URL
 * or a search text.
 */
export type TextKind = "words" | "quotation" | "code";

/** A finding in a text: its place, and the message about it. */
export interface Finding {
  /** The name of the rule. */
  rule: string;
  /** In UTF-16 units from the start of the text. */
  index: number;
  /** The matched text. */
  match: string;
  found: string;
  expected: string;
  action: string;
}

/** The message about one match; the rule adds the place. */
export type Message = Pick<Finding, "found" | "expected" | "action">;

/** A proofreading rule. */
export interface Rule {
  name: string;
  /** The kinds of text that it applies to. */
  kinds: readonly TextKind[];
  /** Finds slips in a text in which everything marked as intended (`\*`, `\TODO`) is masked. */
  find(text: string, language: Typography): Omit<Finding, "rule">[];
}

/** A rule for single characters, which are the same in every language. */
export interface CharacterRule extends Rule {
  find(text: string): Omit<Finding, "rule">[];
}

/** For characters that are wrong anywhere. */
export const everywhere: readonly TextKind[] = ["words", "quotation", "code"];
/** For what no reader should see in any text. */
export const allWords: readonly TextKind[] = ["words", "quotation"];
/** For style, which applies to our own text only. */
export const ownWords: readonly TextKind[] = ["words"];

/** A rule for the matches of a pattern. `message` may return null to accept a match. */
export function patternRule(
  name: string,
  kinds: readonly TextKind[],
  pattern: RegExp,
  message: (match: string, around: RegExpMatchArray) => Message | null,
): Rule {
  const global = new RegExp(pattern.source, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
  return {
    name,
    kinds,
    find: (text) =>
      [...text.matchAll(global)].flatMap((found) => {
        const [match] = found;
        const advice = match === "" ? null : message(match, found);
        return advice ? [{ index: found.index, match, ...advice }] : [];
      }),
  };
}

/** Quotes a text for a message: one line, at most 40 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

/** How a text is marked as intended: with backslashes before its special characters. */
export function escaped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (/^[\p{L}\p{N}]/u.test(line)) return `\\${line}`;
  const telling = /[^\p{L}\p{N}\s.,/’'-]/gu;
  return telling.test(line) ? line.replace(telling, "\\$&") : line.replace(/[^\p{L}\p{N}\s]/gu, "\\$&");
}
