import { allWords, meant, patternRule, quoted } from "./rule.ts";

/** What writers put where words are still to come. */
export const placeholderPattern = /\b(?:TODO|FIXME|TBD|TBC|TK(?:TK)*|XXX+)\b|\blorem ipsum\b|\bLorem ipsum\b/;

/** Words that stand for words still to come, such as TODO, TK or lorem ipsum. */
export const placeholder = patternRule("placeholder", allWords, new RegExp(`${placeholderPattern.source}|\\?{3,}`), (match) => ({
  found: `the placeholder ${quoted(match)}`,
  expected: "the words that are still to come",
  action: `Write them, or ${meant(match)} where this is meant.`,
}));
