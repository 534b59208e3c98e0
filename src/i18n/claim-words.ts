import { CueIndex } from "./claims/cue-index.ts";
import { cuesOf } from "./claims/cues.ts";

/** How strongly a comparison or a trend is worded: "slightly more", "more", "far more". */
export type Strength = "slight" | "plain" | "strong";

/** What words claim about data. */
export type ClaimMeaning =
  /** One amount against another; "about as many" is slightly unequal at most. */
  | {
      kind: "compare";
      relation: "more-than" | "fewer-than" | "at-least" | "at-most" | "equal-to" | "not-equal";
      strength: Strength;
    }
  /** What a series does; `steadily` without a step back. */
  | {
      kind: "trend";
      course: "rises" | "falls" | "stays" | "peaks" | "bottoms" | "record" | "record-low";
      strength: Strength;
      steadily: boolean;
    }
  /** A place in an order, 1 for the first; null for "one of the largest". `tied` shares it with another; "by far" is strong. */
  | { kind: "rank"; from: "largest" | "smallest"; position: number | null; tied: boolean; strength: Strength }
  /** "All", "none": `nearly` for "almost all"; `but` for "all but one". */
  | { kind: "all" | "none"; nearly: boolean; but: number }
  | { kind: "only" }
  /** More than half, or less. */
  | { kind: "most"; share: "majority" | "minority" }
  /** An amount without a number, by the name of its range. */
  | { kind: "vague"; amount: string }
  /** A day that does not exist, a weekday that is another one, or a time that depends on when it is read. */
  | { kind: "date"; fault: "no-such-day" | "other-weekday" | "relative" };

export type ClaimKind = ClaimMeaning["kind"];

/** Words of a text that claim something, and where they stand. */
export type ClaimWord = ClaimMeaning & {
  start: number;
  end: number;
  text: string;
  /** Whether the claim is denied: "has not fallen". A denied comparison is turned around instead. */
  negated: boolean;
};

/**
 * Matches words of one meaning in a text in lower case, in which only names have capitals: the group `claim` is what has
 * to be bound, the rest the use that makes it a claim.
 */
export interface ClaimPattern {
  pattern: RegExp;
  meaning: (groups: Readonly<Partial<Record<string, string>>>) => ClaimMeaning;
}

/** The claim words of a language. */
export interface ClaimLanguage {
  /** Phrases with such words that claim nothing: "all the same", "at least". */
  harmless: readonly RegExp[];
  /** Openings of clauses that ask, suppose or leave open instead of claiming; each matches its whole clause. */
  unasserted: readonly RegExp[];
  /** In order of precedence where they overlap. */
  patterns: readonly ClaimPattern[];
  /** Words after which stands what something is compared with: "than". */
  than: RegExp;
  dates: DateWords;
}

/** How a language writes days: the groups `day`, `month` and, where they are given, `year` and `weekday`. */
export interface DateWords {
  days: readonly RegExp[];
  /** Names of months, 1 for January, and of weekdays, 1 for Monday. */
  months: Readonly<Record<string, number>>;
  weekdays: Readonly<Record<string, number>>;
}

const hidden = "\uFFFB";

/**
 * The words of a text that claim something about data by their use, in order and without overlaps. What is asked,
 * supposed or left open is no claim, and neither is an idiom.
 */
export function claimWords(text: string, language: ClaimLanguage): ClaimWord[] {
  const read = hide(hide(inLatin(inLowerCase(text)), language.unasserted), language.harmless);
  const found: ClaimWord[] = [...wrongDates(text, language.dates)];
  for (const { pattern, meaning } of candidatesFor(read, language)) {
    for (const match of read.matchAll(pattern)) {
      const [start, end] = match.indices!.groups!.claim!;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const claim = meaning(match.groups!);
      const negated = match.groups!.not !== undefined && claim.kind !== "compare";
      found.push({ ...claim, start, end, text: text.slice(start, end), negated });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The patterns of a language with the cues of each, and an index of all cues. */
interface Indexed {
  claims: readonly { claim: ClaimPattern; cues: readonly string[] }[];
  index: CueIndex;
}

const indexed = new WeakMap<ClaimLanguage, Indexed>();

function indexOf(language: ClaimLanguage): Indexed {
  const known = indexed.get(language);
  if (known) return known;
  const claims = language.patterns.map((claim) => ({ claim, cues: cuesOf(claim.pattern) }));
  const made = { claims, index: new CueIndex(claims.flatMap(({ cues }) => cues)) };
  indexed.set(language, made);
  return made;
}

/** The patterns of which a text has a word that they need; most have none, which is known sooner than that nothing matches. */
function candidatesFor(text: string, language: ClaimLanguage): ClaimPattern[] {
  const { claims, index } = indexOf(language);
  const found = index.in(text);
  return claims.flatMap(({ claim, cues }) => (cues.length === 0 || cues.some((cue) => found.has(cue)) ? [claim] : []));
}

/**
 * A capital where a sentence begins: after another, with what closes it, or behind what opens or breaks off a sentence,
 * unless all words up to the end of that are capitalised or numbers: "(Second Army)" and "(May 2025)" are names.
 */
const sentenceStart =
  /(?<=^|[.!?:;…][”"’'»)\]*]*\s+|[“"‘«([*]|\s[–—]\s*|\p{L}—)\p{Lu}(?!\p{L}*(?:\s(?:\p{Lu}\p{L}*|\d+))*[”"’»)\]])/gu;

/** A text whose words are in lower case except names: in a headline whose words are all capitalised there are none. */
function inLowerCase(text: string): string {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const start = words.length > 2 && capitalised === words.length ? /\p{Lu}/gu : sentenceStart;
  return text.replace(start, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** A text with an a in place of each letter that is not of the Latin alphabet; patterns only ask whether it is a letter. */
function inLatin(text: string): string {
  return text.replace(/[^\P{L}A-Za-z]|\p{M}/gu, (letter) => (/\p{Lu}/u.test(letter) ? "A" : "a").repeat(letter.length));
}

/** The text with what the patterns match hidden; `matchAll`, unlike `replace`, leaves the patterns as they are. */
function hide(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => {
    const cover = (phrase: string) => phrase.replace(/[^\s.,;:!?]/g, hidden);
    return [...rest.matchAll(pattern)].reduce(
      (read, { 0: phrase, index }) => read.slice(0, index) + cover(phrase) + read.slice(index + phrase.length),
      rest,
    );
  }, text);
}

/** Days that do not exist, and weekdays on which a day did not fall. */
function wrongDates(text: string, words: DateWords): ClaimWord[] {
  return words.days.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): ClaimWord[] => {
      const fault = dateFault(match.groups!, words);
      const [start, end] = [match.index, match.index + match[0].length];
      return fault ? [{ kind: "date", fault, start, end, text: text.slice(start, end), negated: false }] : [];
    }),
  );
}

function dateFault(
  { day, month, year, weekday }: Readonly<Partial<Record<string, string>>>,
  { months, weekdays }: DateWords,
): "no-such-day" | "other-weekday" | null {
  const number = months[month!] ?? Number(month);
  // If no year is given, one in which February has 29 days.
  const date = new Date(Date.UTC(Number(year ?? 2000), number - 1, Number(day)));
  if (date.getUTCMonth() !== number - 1 || date.getUTCDate() !== Number(day)) return "no-such-day";
  const named = weekday && weekdays[weekday];
  return year && named && named % 7 !== date.getUTCDay() ? "other-weekday" : null;
}
