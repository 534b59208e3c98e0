import { locales } from "../i18n/locales.ts";
import { typeset, type Typography } from "../i18n/typography.ts";
import { unescape } from "../proofreading/escapes.ts";
import type { TextKind } from "../proofreading/rule.ts";
import { proofread, rules, wordRules } from "../proofreading/rules.ts";
import { checkCharacters } from "./characters.ts";
import type { Location, Problem } from "./problem.ts";

/** The kinds of text, and Markdown, which is proofread and typeset later, when it is parsed. */
export type YamlTextKind = TextKind | "markdown";

/** How the strings of a YAML file are to be read. */
export interface TextOptions {
  /** The language that it is written in. */
  language: Typography;
  /**
   * The kind of each text by the dotted path of its keys: `*` matches any one key, `**` any number of them, and the
   * last match wins. Everything else is prose, so that a text goes unchecked only if that is declared.
   */
  kinds?: Readonly<Record<string, YamlTextKind>>;
  /** Former names of values, with the names that replace them. */
  renamed?: Readonly<Record<string, string>>;
  /** The number of lines before the YAML in its file, as for front matter. */
  offset?: number;
  /** Files written by programs have no limit of length. */
  written?: "by people" | "by programs";
  /** A text that is this word alone marks a draft, which the caller reports itself. */
  draft?: string;
}

/**
 * For files written by programs, and for texts that are read only to be written back: nothing is proofread or changed.
 */
export const asWritten: TextOptions = {
  language: locales[0]!.typography,
  kinds: { "**": "code" },
  written: "by programs",
};

/**
 * A text as readers see it: prose is typeset, and the backslashes that mark something as intended are removed from
 * prose and quotations.
 */
export function shownText(text: string, kind: TextKind, language: Typography): string {
  if (kind === "code") return text;
  return unescape(text, kind === "words" ? (plain, before) => typeset(plain, language, before) : undefined);
}

/** Proofreads all texts of a YAML value. Adds a problem for each finding. */
export function proofreadTexts(
  value: unknown,
  source: string,
  reading: TextOptions,
  within: (keys: readonly PropertyKey[], index: number) => Location,
  problems: Problem[],
): void {
  // Wrong characters in the file itself were reported when it was read.
  const left = checkCharacters("", source, []) ? rules : wordRules;
  const kindOf = kindLookup(reading);
  visitTexts(value, [], (text, keys) => {
    const kind = kindOf(keys);
    if (kind === "markdown" || text === reading.draft) return;
    for (const { index, found, expected, action } of proofread(text, kind, reading.language, left)) {
      problems.push({ ...within(keys, index), field: keys.map(String).join("."), found, expected, action });
    }
  });
}

/** The value with its texts as readers see them; see `shownText`. */
export function typesetTexts<T>(value: T, reading: TextOptions): T {
  const kindOf = kindLookup(reading);
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

/** Looks up the kind of the text at a path of keys. */
function kindLookup({ kinds = {} }: TextOptions): (keys: readonly PropertyKey[]) => YamlTextKind {
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
