import type { ClaimPattern } from "../../claim-words.ts";
import { numerals } from "../numerals.ts";
import { any, counted, end, groups$, pattern, proper } from "./parts.ts";

const ordinals = any(Object.keys(numerals.ordinals).join(" "));
const ordinal = `(?<ordinal>${ordinals}|last|\\d{1,3}(?:st|nd|rd|th))`;

function rank(from: "largest" | "smallest", source: string): ClaimPattern {
  return {
    pattern: pattern(source),
    meaning: ({ ordinal, second, several, tied, far }) => {
      const word = ordinal?.toLowerCase() ?? (second ? "second" : "first");
      return {
        kind: "rank",
        from: word === "last" ? "smallest" : from,
        position: several ? null : word === "last" ? 1 : (numerals.ordinals[word] ?? parseInt(word, 10)),
        tied: tied !== undefined,
        strength: far === undefined ? "plain" : "strong",
      };
    },
  };
}

const most = any(
  "largest biggest highest greatest longest oldest richest deadliest commonest heaviest costliest busiest bloodiest best-paid worst-hit worst_affected worst_hit hardest_hit hardest-hit most_numerous most_common most_frequent",
);
const least = any("smallest lowest fewest shortest youngest poorest rarest cheapest least_numerous least_common");
const several = "(?<several>(?:one of|among) )?";
const tied = "(?<tied>joint|jointly|equal|tied|shared)";
/** An adjective: "the most violent"; what is left after "the most" is counted. */
const adjective = `(?:${any(numerals.notMajority.join(" "))}|\\p{L}+(?:ed|ly|al|ous|ive|ful|ible|able|ic|ing|ary|less|ent|ant))${end}`;
/** What is large or high without being counted. */
const things = any(
  `court courts floor room house building mountain peak honour authority order quality priority standard standards degree
  office bidder possible common they you he she we that was were level surprise care gesture fear mistake hurdle threat
  challenge problem risk danger difficulty hope concern respect help question story quotation quotations text texts file files table map sentence word words title letter letters passage page article road way`,
);
const superlative = (words: string, quantity: string) =>
  `(?:(?<not>not) )?(?<claim>${several}(?:(?<far>by far )?(?:the|their|its) )?(?:${ordinal}[\\s-]+)?(?:${words}(?! ${things}${end})|(?<=the (?:[\\p{L}]+[\\s-]+)?)${quantity}(?= (?:${counted}${end}|(?!(?:${adjective}|${things}${end}))))))`;

/** Places in an order by amount. */
export const ranks: readonly ClaimPattern[] = [
  rank("largest", superlative(most, "most(?! part)")),
  rank("smallest", superlative(least, "least")),
  rank(
    "largest",
    `(?<=${any("come comes came coming rank ranks ranked ranking place places placed finish finished")} (?:only )?)(?<claim>(?:a (?:distant|close|strong) |${tied} )?${ordinal})(?=\\s*(?:[.,;:!?)]|$)| (?:among|after|behind|by|in|of|with|and)${end})`,
  ),
  rank(
    "largest",
    `(?<=${any("is are was were stands stood")} (?:only )?)(?<claim>(?:${tied} )?${ordinal})(?=\\s*[.,;:]| (?:among|after|behind|by number|on (?:the|this) (?:list|table|ranking)|only to|with|of (?:all|the))${end})`,
  ),
  rank("largest", `(?<claim>(?:${tied} )?${ordinal})(?= (?:after|behind) \\p{Lu})`),
  rank(
    "largest",
    `(?<=(?:in|at|takes?|took|holds?|held|on|for|shares?|shared) (?:the )?)(?<claim>(?:${tied} )?${ordinal})(?= (?:(?:and|or) \\p{L}+ )?(?:place|position|rank|spot)s?${end})`,
  ),
  rank(
    "largest",
    `(?<claim>(?:top|tops|topped|head|heads|headed|lead|leads|led) (?:the|this|that|all) (?:list|table|ranking|count|field|other|others|regions|countries)|top of the (?:list|table|ranking)|leads(?=,? (?:ahead of|with the)${end})|(?:(?<far>far and away|clearly) )?the (?:clear )?leader(?=\\s*[.,;])|(?:hit|suffered|affected) (?:hardest|worst|most)|second to none|unmatched|unequalled|(?:top|tops|topped) (?:them|it) all|number one|no\\.\\s?1|in the lead|in front|unrivalled)`,
  ),
  rank("largest", `(?<claim>(?:${tied} )?${ordinal} place)(?= (?:${any("goes went belongs is was")})${end})`),
  rank("largest", `(?<claim>(?<several>among|in) the top(?: \\p{L}+)?)`),
  rank("largest", `(?<claim>(?<second>runner-up))`),
  rank("largest", `(?<claim>${ordinal})(?= comes? \\p{Lu})`),
  rank("largest", `(?<=(?:list|ranking|table|field) (?:is|was) )(?<claim>led by)`),
  rank("largest", `(?<claim>the ${ordinal})(?= (?:\\p{L}+ ){1,4}after ${proper})`),
  rank("largest", `(?<claim>the (?:${ordinal}[\\s-]+)?most)(?= \\p{L}+ed ${groups$}${end})`),
  rank("smallest", `(?<claim>the least)(?= \\p{L}+ed ${groups$}${end})`),
  rank(
    "smallest",
    `(?<claim>bottom of the (?:list|table|ranking)|(?:brings?|brought) up the rear|at the (?:bottom|end of the list))`,
  ),
  rank(
    "largest",
    `(?<claim>the (?:leading|top|main|chief|prime))(?= (?:source|supplier|origin|${groups$}|${counted})${end})`,
  ),
  rank(
    "largest",
    `(?<claim>(?:more|larger|higher|bigger|greater)(?: \\p{L}+)? than (?:any other|any(?:one|where) else|all (?:the )?others?|every other|any ${groups$}${end}))`,
  ),
  rank("largest", `(?<claim>more than any(?:one|body|where))(?=\\s*,)`),
  rank(
    "smallest",
    `(?<claim>(?:fewer|less|smaller|lower)(?: \\p{L}+)? than (?:any other|any(?:one|where) else|all (?:the )?others?|every other))`,
  ),
];
