import type { Typography } from "../i18n/typography.ts";
import { unpairedBracket } from "./brackets.ts";
import { invisibleCharacter } from "./characters.ts";
import { wrongDecoding } from "./encoding.ts";
import { mask } from "./escapes.ts";
import {
  brokenLink,
  entity,
  footnote,
  html,
  interpolation,
  lineMark,
  shortcode,
  strayBackslash,
  strayDirective,
  strayEmphasis,
} from "./markup.ts";
import { placeholder } from "./placeholders.ts";
import { everywhere, type Finding, type Rule, type TextKind } from "./rule.ts";
import { doubledSign, doubledWord, missingBlank, romanOrdinal, strayBlank } from "./style.ts";
import { missingValue } from "./values.ts";

/** All rules. If two match the same characters, the first one reports them. */
export const rules: readonly Rule[] = [
  invisibleCharacter,
  wrongDecoding,
  placeholder,
  missingValue,
  strayDirective,
  interpolation,
  entity,
  html,
  footnote,
  brokenLink,
  shortcode,
  strayEmphasis,
  lineMark,
  doubledWord,
  doubledSign,
  romanOrdinal,
  unpairedBracket,
  strayBlank,
  missingBlank,
  strayBackslash,
];

/** The rules for texts of a file that was checked for wrong characters already. */
export const wordRules: readonly Rule[] = rules.filter(({ kinds }) => kinds !== everywhere);

/** One lowercase word, such as an id, in which only the rule for missing values can find anything. */
const plain = /^[a-z0-9-]+$/;

/** The findings in a text, in order of their place. */
export function proofread(
  text: string,
  kind: TextKind,
  language: Typography,
  only: readonly Rule[] = rules,
): Finding[] {
  if (plain.test(text) && text !== "null" && text !== "undefined" && !text.includes("--")) return [];
  const masked = mask(text);
  const findings: Finding[] = [];
  for (const { name, kinds, find } of only) {
    if (!kinds.includes(kind)) continue;
    for (const finding of find(masked, language)) {
      const end = finding.index + finding.match.length;
      if (findings.some(({ index, match }) => finding.index < index + match.length && end > index)) continue;
      const shown = (words: string) => words.replace(/\uFFFC+/g, "…");
      findings.push({
        rule: name,
        ...finding,
        found: shown(finding.found),
        expected: shown(finding.expected),
        action: shown(finding.action),
      });
    }
  }
  return findings.sort((a, b) => a.index - b.index);
}
