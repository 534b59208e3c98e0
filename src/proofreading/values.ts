import { allWords, escaped, patternRule, quoted } from "./rule.ts";

/** What programs print for a missing value. */
const pattern = /(?<![\p{L}\p{N}_-])(?:undefined|NaN|null|Invalid Date)(?![\p{L}\p{N}_])|\[object [A-Z]\w*\]/u;

/** A missing value, as programs print it: `undefined`, `NaN`, `null`, `[object Object]`. */
export const missingValue = patternRule("missing-value", allWords, pattern, (match) => ({
  found: `${quoted(match)}, which programs write for a missing value`,
  expected: "the value in words",
  action: `Write it, or ${escaped(match)} if this is intended.`,
}));
