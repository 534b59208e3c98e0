import type { ClaimPattern } from "../claim-words.ts";
import { numerals } from "../en.numerals.ts";
import { any, counted, end, groups$, pattern, proper } from "./parts.ts";

const ordinals = any(Object.keys(numerals.ordinals).join(" "));
const ordinal = `(?<ordinal>${ordinals}|last|\\d{1,3}(?:st|nd|rd|th))`;

function rank(from: "largest" | "smallest", source: string): ClaimPattern {
  return {
    pattern: pattern(source),
    meaning: ({ ordinal, several, tied }) => {
      const word = ordinal?.toLowerCase() ?? "first";
      return {
        kind: "rank",
        from: word === "last" ? "smallest" : from,
        position: several ? null : word === "last" ? 1 : (numerals.ordinals[word] ?? parseInt(word, 10)),
        tied: tied !== undefined,
      };
    },
  };
}

const most = any(
  "largest biggest highest greatest longest oldest richest deadliest commonest heaviest costliest best-paid worst-hit most_numerous most_common most_frequent",
);
const least = any("smallest lowest fewest shortest youngest poorest rarest cheapest least_numerous least_common");
const several = "(?<several>(?:one\\s+of|among)\\s+)?";
const tied = "(?<tied>joint|jointly|equal|tied|shared)";
/** An adjective: "the most violent"; what is left after "the most" is counted. */
const adjective = `(?:${any(numerals.notMajority.join(" "))}|\\p{L}+(?:ed|ly|al|ous|ive|ful|ible|able|ic|ing|ary|less|ent|ant))${end}`;
const superlative = (words: string, quantity: string) =>
  `(?:(?<not>not)\\s+)?(?<claim>${several}(?:(?:the|by\\s+far\\s+the|their|its)\\s+)?(?:${ordinal}[\\s-]+)?(?:${words}|(?<=the\\s+(?:[\\p{L}]+[\\s-]+)?)${quantity}(?=\\s+(?:${counted}${end}|(?!${adjective})))))`;

/** Places in an order by amount. */
export const ranks: readonly ClaimPattern[] = [
  rank("largest", superlative(most, "most")),
  rank("smallest", superlative(least, "least")),
  rank(
    "largest",
    `(?<=${any("come comes came coming rank ranks ranked ranking place places placed finish finished")}\\s+(?:only\\s+)?)(?<claim>(?:${tied}\\s+)?${ordinal})(?=\\s*(?:[.,;:!?)]|$)|\\s+(?:among|after|behind|by|in|of|with|and)${end})`,
  ),
  rank(
    "largest",
    `(?<=${any("is are was were stands stood")}\\s+(?:only\\s+)?)(?<claim>(?:${tied}\\s+)?${ordinal})(?=\\s*[.,;:]|\\s+(?:among|after|behind|by\\s+number|only\\s+to|with|of\\s+(?:all|the))${end})`,
  ),
  rank("largest", `(?<claim>(?:${tied}\\s+)?${ordinal})(?=\\s+(?:after|behind)\\s+(?-i:\\p{Lu}))`),
  rank(
    "largest",
    `(?<=(?:in|at|takes?|took|holds?|held|on|for|shares?|shared)\\s+(?:the\\s+)?)(?<claim>(?:${tied}\\s+)?${ordinal})(?=\\s+(?:(?:and|or)\\s+\\p{L}+\\s+)?(?:place|position|rank|spot)s?${end})`,
  ),
  rank(
    "largest",
    `(?<claim>(?:top|tops|topped|head|heads|headed|lead|leads|led)\\s+(?:the|this|that|all)\\s+(?:list|table|ranking|count|field|other|others|regions|countries)|top\\s+of\\s+the\\s+(?:list|table|ranking)|number\\s+one|no\\.\\s?1|in\\s+the\\s+lead|in\\s+front|unrivalled)`,
  ),
  rank("largest", `(?<claim>the\\s+${ordinal})(?=\\s+(?:\\p{L}+\\s+){1,4}after\\s+${proper})`),
  rank("largest", `(?<claim>the\\s+(?:${ordinal}[\\s-]+)?most)(?=\\s+\\p{L}+ed\\s+${groups$}${end})`),
  rank("smallest", `(?<claim>bottom\\s+of\\s+the\\s+(?:list|table|ranking)|at\\s+the\\s+bottom)`),
  rank(
    "largest",
    `(?<claim>the\\s+(?:leading|top|main|chief|prime))(?=\\s+(?:source|supplier|origin|${groups$}|${counted})${end})`,
  ),
  rank(
    "largest",
    `(?<claim>(?:more|larger|higher|bigger|greater)(?:\\s+\\p{L}+)?\\s+than\\s+(?:any\\s+other|any(?:one|where)\\s+else|all\\s+(?:the\\s+)?others?|every\\s+other))`,
  ),
  rank(
    "smallest",
    `(?<claim>(?:fewer|less|smaller|lower)(?:\\s+\\p{L}+)?\\s+than\\s+(?:any\\s+other|any(?:one|where)\\s+else|all\\s+(?:the\\s+)?others?|every\\s+other))`,
  ),
];
