import { allWords, escaped, patternRule, quoted } from "./rule.ts";

/** What writers put in place of missing text. */
const pattern = /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|TBC|TK(?:TK)*|XXX+|[Ll]orem ipsum)(?![\p{L}\p{N}_])|\?{3,}/u;

/** Placeholders for missing text, such as TODO, TK or lorem ipsum. */
export const placeholder = patternRule("placeholder", allWords, pattern, (match) => ({
  found: `the placeholder ${quoted(match)}`,
  expected: "the missing text",
  action: `Write them, or ${escaped(match)} if this is intended.`,
}));
