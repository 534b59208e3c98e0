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

/** All rules. Where two of them find the same characters, the one that stands first speaks. */
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

/** The rules for texts from a file in which characters that are wrong wherever they stand were looked for already. */
export const wordRules: readonly Rule[] = rules.filter(({ kinds }) => kinds !== everywhere);

/** One word in small letters, such as an id, which no rule but those for missing values can find fault with. */
const plain = /^[a-z0-9-]+$/;

/** The slips in a text of a kind, in a language, in the order in which they stand. */
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
