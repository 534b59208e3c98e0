import type { Typography } from "../i18n/typography.ts";

/**
 * How a text is meant: `words` of ours; a `quotation`, which is what a source says and is kept letter for letter; or
 * `code`, such as an id, an address or a text that is looked for.
 */
export type TextKind = "words" | "quotation" | "code";

/** A slip in a text: where it begins, and what a message says of it. */
export interface Finding {
  /** Name of the rule. */
  rule: string;
  /** In UTF-16 units from the start of the text. */
  index: number;
  /** What stands there. */
  match: string;
  found: string;
  expected: string;
  action: string;
}

/** What a rule says of one match; the place is added by the rule. */
export type Message = Pick<Finding, "found" | "expected" | "action">;

/** One rule of proofreading. */
export interface Rule {
  name: string;
  /** The kinds of text that it holds for. */
  kinds: readonly TextKind[];
  /** Slips in a text in which everything that is meant (`\*`, `\TODO`) is masked. */
  find(text: string, language: Typography): Omit<Finding, "rule">[];
}

/** A rule for single characters, which are the same in every language. */
export interface CharacterRule extends Rule {
  find(text: string): Omit<Finding, "rule">[];
}

/** For characters that are wrong wherever they stand. */
export const everywhere: readonly TextKind[] = ["words", "quotation", "code"];
/** For what no reader should see in any words. */
export const allWords: readonly TextKind[] = ["words", "quotation"];
/** For style, which is ours to choose in our own words only. */
export const ownWords: readonly TextKind[] = ["words"];

/** A rule that finds what a pattern matches. `message` may return null for a match that is no slip. */
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
        const said = match === "" ? null : message(match, found);
        return said ? [{ index: found.index, match, ...said }] : [];
      }),
  };
}

/** A piece of text in quotation marks for a message: one line, at most 40 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

/** How a text is written where its characters are meant: a backslash before each of its signs. */
export function meant(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (/^[\p{L}\p{N}]/u.test(line)) return `\\${line}`;
  const telling = /[^\p{L}\p{N}\s.,/’'-]/gu;
  return telling.test(line) ? line.replace(telling, "\\$&") : line.replace(/[^\p{L}\p{N}\s]/gu, "\\$&");
}
