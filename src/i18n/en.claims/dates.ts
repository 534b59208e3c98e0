import type { ClaimPattern, DateWords } from "../claim-words.ts";
import { any, begin, end, pattern } from "./parts.ts";

const names = "january february march april may june july august september october november december".split(" ");
const short = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const numbered = (words: readonly string[]) => words.map((word, i) => [word, i + 1] as const);

const month = `(?<month>(?-i:${[...names, ...short, "sept"].map((word) => word[0]!.toUpperCase() + word.slice(1)).join("|")}))\\.?`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>(?:1[5-9]|20)\\d\\d)";
const weekday = `(?<weekday>${weekdays.join("|")})`;
const date = (source: string) => new RegExp(`${begin}${source}(?![\\p{L}\\d])`, "giu");

export const dates: DateWords = {
  days: [
    date(`(?:${weekday},?\\s+(?:the\\s+)?)?${day}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`),
    date(`(?:${weekday},?\\s+)?${month}\\s+${day}(?!\\d)(?:,?\\s+${year})?`),
    date(`${year}-(?<month>\\d\\d)-(?<day>\\d\\d)`),
    date(`${day}\\s+${month},?\\s+${year},?\\s+(?:which\\s+was\\s+)?an?\\s+${weekday}`),
  ],
  months: Object.fromEntries([...numbered(names), ...numbered(short), ["sept", 9]]),
  weekdays: Object.fromEntries(numbered(weekdays)),
};

const span = any("year month week decade quarter summer winter spring autumn");
/** An explicit date behind the words: "so far, to November 2025". */
const dated = `(?!\\s*[,(–—]\\s*(?:in|to|by|until|on|as_of|since|that_is|through)?\\s*(?:the\\s+(?:end|middle)\\s+of\\s+)?(?:\\d{1,2}\\s+)?(?:(?-i:${names.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("|")})\\s+)?\\d{4})`;

function relative(source: string): ClaimPattern {
  return { pattern: pattern(`(?<claim>${source})${dated}`), meaning: () => ({ kind: "date", fault: "relative" }) };
}

/** Times that depend on when they are read. */
export const times: readonly ClaimPattern[] = [
  relative(`(?<!the\\s+)(?:last|this|next)\\s+${span}`),
  relative(
    `(?:(?:in|over|during|for|within)\\s+)?the\\s+(?:last|past|coming)\\s+(?:(?:few|two|three|four|five|six|ten|twelve|\\d+|\uFFFC+)\\s+)?${span}s?`,
  ),
  relative(`(?:in|over|during)\\s+recent\\s+${span}s`),
  relative(
    any(
      "yesterday tomorrow tonight recently lately nowadays currently these_days at_present at_the_moment as_of_today until_today to_this_day",
    ),
  ),
  relative("today(?!['’]s\\s+(?:date))"),
  relative(`so\\s+far(?!\\s+(?:as|from|away|apart|that|north|south|east|west|behind|ahead|below|above|more|less))`),
  relative("to\\s+date(?!\\s+(?:from|to|it|the|them|a))"),
  relative(`(?:an?|one|two|three|four|five|six|ten|\\d+|\uFFFC+)\\s+${span}s?\\s+ago`),
  relative(`(?<=${any("is are has have stands stand there_are numbers counts lists knows holds includes")}\\s+)now`),
  relative(
    `now(?=\\s+(?:${any("is are has have stands stand numbers counts lists knows holds includes totals more fewer over about at_least nearly almost the exceeds exceed outnumber outnumbers")}${end}|[\\d\uFFFC]))`,
  ),
];
