import { locales } from "../i18n/locales.ts";
import { typeset, type Typography } from "../i18n/typography.ts";
import { unescape } from "../proofreading/escapes.ts";
import type { TextKind } from "../proofreading/rule.ts";
import { proofread, rules, wordRules } from "../proofreading/rules.ts";
import { checkCharacters } from "./characters.ts";
import type { Location, Problem } from "./problem.ts";

/** Beside the kinds of texts: what is read as Markdown after the YAML, and is proofread and typeset there. */
export type YamlTextKind = TextKind | "markdown";

/** How the texts of a YAML file are read. */
export interface Reading {
  /** The language of its words. */
  language: Typography;
  /**
   * The kinds of texts by the keys that lead to them, joined by dots: `*` stands for any one key, `**` for any number
   * of them. The last that fits holds. All others are words: a text is only left unread where that is said.
   */
  kinds?: Readonly<Record<string, YamlTextKind>>;
  /** Values that the format knew under another name, which it refuses now. */
  renamed?: Readonly<Record<string, string>>;
  /** The number of lines before the YAML in its file, for front matter. */
  offset?: number;
  /** Files that programs write may be as long as they like. */
  written?: "by people" | "by programs";
  /** A text that is this word alone is a draft, of which the reader speaks itself. */
  draft?: string;
}

/**
 * For files that programs write, and for texts that are read to be written again: no text is proofread, and none is
 * changed.
 */
export const asWritten: Reading = { language: locales[0]!.typography, kinds: { "**": "code" }, written: "by programs" };

/**
 * A text of a kind as readers see it: words typeset, and in words and quotations what was marked as meant without the
 * mark.
 */
export function shownText(text: string, kind: TextKind, language: Typography): string {
  if (kind === "code") return text;
  return unescape(text, kind === "words" ? (plain, before) => typeset(plain, language, before) : undefined);
}

/** Finds the slips in all texts of a YAML value, and adds a problem for each. */
export function proofreadTexts(
  value: unknown,
  source: string,
  reading: Reading,
  within: (keys: readonly PropertyKey[], index: number) => Location,
  problems: Problem[],
): void {
  // Characters that are wrong as they stand in the file were found when it was read.
  const left = checkCharacters("", source, []) ? rules : wordRules;
  const kindOf = kindsOf(reading);
  visitTexts(value, [], (text, keys) => {
    const kind = kindOf(keys);
    if (kind === "markdown" || text === reading.draft) return;
    for (const { index, found, expected, action } of proofread(text, kind, reading.language, left)) {
      problems.push({ ...within(keys, index), field: keys.map(String).join("."), found, expected, action });
    }
  });
}

/**
 * The value with its texts as readers see them: words typeset, in words and quotations what was marked as meant without
 * the mark.
 */
export function typesetTexts<T>(value: T, reading: Reading): T {
  const kindOf = kindsOf(reading);
  const write = (inner: unknown, keys: readonly PropertyKey[]): unknown => {
    if (typeof inner === "string") {
      const kind = kindOf(keys);
      return kind === "markdown" ? inner : shownText(inner, kind, reading.language);
    }
    if (Array.isArray(inner)) return inner.map((item, i) => write(item, [...keys, i]));
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, write(item, [...keys, key])]));
  };
  return write(value, []) as T;
}

function visitTexts(
  value: unknown,
  keys: readonly PropertyKey[],
  visit: (text: string, keys: readonly PropertyKey[]) => void,
): void {
  if (typeof value === "string") visit(value, keys);
  else if (Array.isArray(value)) value.forEach((item, i) => visitTexts(item, [...keys, i], visit));
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) visitTexts(item, [...keys, key], visit);
}

/** The kind of the text at some keys. */
function kindsOf({ kinds = {} }: Reading): (keys: readonly PropertyKey[]) => YamlTextKind {
  const patterns = Object.entries(kinds).map(([pattern, kind]) => ({ kind, parts: pattern.split(".") }));
  const known = new Map<string, YamlTextKind>();
  return (keys) => {
    const path = keys.map((key) => (typeof key === "number" ? "*" : String(key))).join("\n");
    const kind = known.get(path) ?? patterns.findLast(({ parts }) => fits(parts, keys.map(String)))?.kind ?? "words";
    known.set(path, kind);
    return kind;
  };
}

function fits([part, ...parts]: readonly string[], keys: readonly string[]): boolean {
  if (part === undefined) return keys.length === 0;
  if (part === "**") return parts.length === 0 || keys.some((_, i) => fits(parts, keys.slice(i)));
  const [key, ...rest] = keys;
  return key !== undefined && (part === "*" || part === key) && fits(parts, rest);
}
