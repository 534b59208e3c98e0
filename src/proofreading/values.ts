import { allWords, meant, patternRule, quoted } from "./rule.ts";

/** What programs print where a value is missing. */
export const valuePattern = /\bundefined\b|\bNaN\b|\[object [A-Z]\w*\]|\bnull\b|\bInvalid Date\b/;

/** A value that never was one, as programs print it: `undefined`, `NaN`, `null`, `[object Object]`. */
export const missingValue = patternRule("missing-value", allWords, valuePattern, (match) => ({
  found: `${quoted(match)}, which a program writes where a value is missing`,
  expected: "the value, in words",
  action: `Write it, or ${meant(match)} where this is meant.`,
}));
