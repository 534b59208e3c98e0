import type { Locale } from "../i18n/locale.ts";
import type { NamedNumber } from "../numbers/model.ts";
import type { Location, Problem } from "../diagnostics/problem.ts";
import type { Checked } from "../diagnostics/yaml.ts";
import { linesIn, plainText, type Block, type Inline } from "./document.ts";
import { fillRuns } from "./fill.ts";
import { readWords } from "./words.ts";

/** A line of text in a file: a title, a heading, a paragraph. */
export interface Line {
  runs: readonly Inline[];
  at: Location;
  /** The key that holds it; empty in the body of an article or a page. */
  field: string;
  /** Whether it only names something, as a label in a chart, so that it claims nothing. */
  isLabel?: boolean;
}

/** What text is written with: the numbers that it may bind, in the language of the publication. */
export interface Writing {
  numbers: ReadonlyMap<string, NamedNumber>;
  locale: Locale;
}

/** A key of a YAML file whose string may bind numbers, and its maximum length as readers see it. */
export interface WordKey {
  key: readonly PropertyKey[];
  most?: number;
  isLabel?: boolean;
}

/**
 * Parses the strings at some keys as text with numbers. Returns the value with these texts as readers see them, and the
 * lines for the checks. Adds a problem for each fault.
 */
export function readKeys<T>(
  checked: Checked<T>,
  keys: readonly WordKey[],
  { numbers, locale }: Writing,
  problems: Problem[],
): { value: T; lines: Line[] } {
  const value = structuredClone(checked.value);
  const lines: Line[] = [];
  for (const { key, most, isLabel } of keys) {
    const holder = key
      .slice(0, -1)
      .reduce<Record<PropertyKey, unknown> | undefined>(
        (inner, name) => inner?.[name] as Record<PropertyKey, unknown> | undefined,
        value as Record<PropertyKey, unknown>,
      );
    const text = holder?.[key.at(-1)!];
    if (!holder || typeof text !== "string") continue;
    const at = checked.at(key);
    const field = key.map(String).join(".");
    const { runs } = readWords(
      text,
      { at, within: (index) => checked.within(key, index), field, language: locale.typography },
      problems,
    );
    const plain = plainText(fillRuns(runs, numbers, locale));
    if (most !== undefined && plain.length > most)
      problems.push({
        ...at,
        field,
        found: `${plain.length} characters`,
        expected: `at most ${most}`,
        action: "Shorten it.",
      });
    holder[key.at(-1)!] = plain;
    lines.push({ runs, at, field, ...(isLabel && { isLabel }) });
  }
  return { value, lines };
}

/** The lines of a text, in reading order. */
export function linesOf(blocks: readonly Block[], path: string): Line[] {
  return linesIn(blocks).map((runs) => ({ runs, at: { path, line: 1, column: 1 }, field: "" }));
}
