import type { ClaimPattern, DateWords } from "../../claim-words.ts";
import { any, begin, end, pattern, spaced } from "./parts.ts";

const names = "January February March April May June July August September October November December".split(" ");
const short = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const numbered = (words: readonly string[]) => words.map((word, i) => [word, i + 1] as const);

const month = `(?<month>${[...names, ...short, "Sept"].join("|")})\\.?`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>(?:1[5-9]|20)\\d\\d)";
const weekday = `(?<weekday>${weekdays.join("|")})`;
const date = (source: string) => spaced(`${begin}${source}(?![\\p{L}\\d])`);

export const dates: DateWords = {
  days: [
    date(`(?:${weekday},? (?:the )?)?${day} (?:of )?${month}(?:,? ${year})?`),
    date(`(?:${weekday},? )?${month} ${day}(?!\\d)(?:,? ${year})?`),
    date(`${year}-(?<month>\\d\\d)-(?<day>\\d\\d)`),
    date(`${day} ${month},? ${year},? (?:which was )?an? ${weekday}`),
  ],
  months: Object.fromEntries([...numbered(names), ...numbered(short), ["Sept", 9]]),
  weekdays: Object.fromEntries(numbered(weekdays)),
};

const span = any("year month week decade quarter summer winter spring autumn");
/** An explicit date behind the words: "so far, to November 2025". */
const dated = `(?!\\s*[,(–—]\\s*(?:in|to|by|until|on|as_of|since|that_is|through)?\\s*(?:the (?:end|middle) of )?(?:\\d{1,2} )?(?:${any(names.join(" "))} )?\\d{4})`;

function relative(source: string): ClaimPattern {
  return { pattern: pattern(`(?<claim>${source})${dated}`), meaning: () => ({ kind: "date", fault: "relative" }) };
}

/** Times that depend on when they are read. */
export const times: readonly ClaimPattern[] = [
  relative(`(?<!the )(?:last|this|next) ${span}(?:[’']s)?`),
  relative(
    `(?:(?:in|over|during|for|within) )?the (?:last|past|coming) (?:(?:few|two|three|four|five|six|ten|twelve|\\d+|\uFFFC+) )?${span}s?(?! of${end})`,
  ),
  relative(`(?:in|over|during) recent ${span}s`),
  relative(
    any(
      "yesterday tomorrow tonight recently lately nowadays at_the_time_of_writing as_of_now currently these_days at_present at_the_moment as_of_today until_today to_this_day",
    ),
  ),
  relative("today(?!['’]s (?:date))"),
  relative(
    `(?<!(?:come|gone|went|go|thus) )so far(?! (?:as|from|away|apart|that|north|south|east|west|behind|ahead|below|above|more|less))`,
  ),
  relative("to date(?! (?:from|to|it|them|a|an))"),
  relative(`(?:an?|one|two|three|four|five|six|ten|\\d+|\uFFFC+) ${span}s? ago`),
  relative(`(?<=${any("is are has have stands stand there_are numbers counts lists knows holds includes")} )now`),
  relative(
    `now(?= (?:${any("is are has have stands stand numbers counts lists knows holds includes totals more fewer over about at_least nearly almost exceeds exceed outnumber outnumbers")}${end}|[\\d\uFFFC]))`,
  ),
];
