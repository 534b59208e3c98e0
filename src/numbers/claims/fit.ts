import type { ClaimWord } from "../../i18n/claim-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { show } from "../../diagnostics/problem.ts";
import { point, isAbove, type Interval } from "../../model/interval.ts";
import type { Quantity } from "../../model/arithmetic.ts";
import type { WordingFault } from "../checks/model.ts";
import { inWords } from "./compare.ts";
import type { Course, Relation } from "./definition.ts";
import type { Statement } from "./model.ts";

/** The relation of the second value to the first. */
export const mirrored: Readonly<Record<Relation, Relation>> = {
  "more-than": "fewer-than",
  "fewer-than": "more-than",
  "at-least": "at-most",
  "at-most": "at-least",
  "equal-to": "equal-to",
};

/** A statement with its sides exchanged, as a text may name the second first; other kinds stay as they are. */
export function turned(statement: Statement): Statement {
  if (statement.kind !== "compare") return statement;
  const { relation, ratio, difference } = statement;
  return {
    ...statement,
    relation: mirrored[relation],
    ratio: ratio && inverse(ratio),
    difference: difference && negative(difference),
  };
}

/**
 * Checks words that claim something against what the claim that they are bound to says: kind, direction, strictness,
 * reach and strength. Null if they fit; `id` names the claim.
 */
export function claimFault(word: ClaimWord, statement: Statement, id: string, locale: Locale): WordingFault | null {
  const expected = expectedFor(word, statement, locale);
  return expected === null ? null : { found: `${show(word.text)} for ${id}, ${said(statement)}`, expected };
}

/** What the words would have to be; null if they fit. */
function expectedFor(word: ClaimWord, statement: Statement, locale: Locale): string | null {
  switch (statement.kind) {
    case "compare":
      if (word.kind !== "compare") return `words of a comparison, such as ${show(inWords[statement.relation])}`;
      return compareFault(word, statement.relation, statement.ratio, locale);
    case "trend":
      return trendFault(word, statement, locale);
    case "vague":
      return word.kind === "vague" && word.amount === statement.word ? null : `the word ${show(statement.word)}`;
    default:
      return rowsFault(word, statement, locale);
  }
}

/** What a claim says, to follow its name. */
function said(statement: Statement): string {
  switch (statement.kind) {
    case "compare":
      return `which says ${show(inWords[statement.relation])}`;
    case "trend":
      return `which says that the series ${does[statement.does]}`;
    case "vague":
      return `which says ${show(statement.word)}`;
    default: {
      const { kind, meeting, total, but } = statement;
      const of = Number.isFinite(total) ? `${meeting} of ${total}` : `${meeting} of an unknown number`;
      return `which says ${kind === "all" && but > 0 ? `all but ${but}` : kind} (${of})`;
    }
  }
}

const does: Readonly<Record<Course, string>> = {
  rises: "rises",
  falls: "falls",
  stays: "stays the same",
  peaks: "peaks before its end",
  bottoms: "has its lowest value before its end",
  record: "ends with its highest value",
  "record-low": "ends with its lowest value",
};

type Comparison = Extract<ClaimWord, { kind: "compare" }>;

function compareFault(
  { relation, strength }: Comparison,
  says: Relation,
  ratio: Quantity | null,
  locale: Locale,
): string | null {
  if (relation === "not-equal")
    return says === "more-than" || says === "fewer-than" ? null : `words for ${show(inWords[says])}`;
  if (relation === "equal-to" && strength === "slight")
    return says === "equal-to" || isNear(ratio, locale) ? null : `a ratio between ${bounds(locale)} at every point`;
  if (relation !== says) return `words for ${show(inWords[says])}`;
  return says === "equal-to"
    ? null
    : strengthFault(strength, ratio, says === "more-than" || says === "at-least", locale);
}

/** Checks "slightly" and "far" against how often the larger value is the smaller one. */
function strengthFault(
  strength: Comparison["strength"],
  ratio: Quantity | null,
  more: boolean,
  { claimBands: { slight, strong } }: Locale,
): string | null {
  const times = more ? ratio : ratio && inverse(ratio);
  const interval = times?.interval;
  if (strength === "slight")
    return interval && isAbove(point(slight), interval)
      ? null
      : `less than ${slight} times at every point, or words without a degree`;
  if (strength === "strong")
    return interval && !isAbove(point(strong), { ...interval, high: interval.low, highIncluded: interval.lowIncluded })
      ? null
      : `at least ${strong} times at every point, or words without a degree`;
  return null;
}

function isNear(ratio: Quantity | null, { claimBands: { slight } }: Locale): boolean {
  const interval = ratio?.interval;
  return !!interval && isAbove(point(slight), interval) && isAbove(interval, point(1 / slight));
}

function bounds({ claimBands: { slight } }: Locale): string {
  return `1 to ${slight} and ${slight} to 1`;
}

/** The courses that words of a course may be said of. */
const courseFits: Readonly<Record<Course, readonly Course[]>> = {
  rises: ["rises", "record"],
  falls: ["falls", "record-low"],
  stays: ["stays"],
  peaks: ["peaks"],
  bottoms: ["bottoms"],
  record: ["record"],
  "record-low": ["record-low"],
};

/** Those that a denied course may be said of. */
const denialFits: Readonly<Record<Course, readonly Course[]>> = {
  rises: ["falls", "stays", "record-low"],
  falls: ["rises", "stays", "record"],
  stays: ["rises", "falls", "record", "record-low"],
  peaks: ["record"],
  bottoms: ["record-low"],
  record: [],
  "record-low": [],
};

/** The course that a comparison with an earlier time describes. */
const courseOf: Partial<Record<Comparison["relation"], Course>> = {
  "more-than": "rises",
  "fewer-than": "falls",
  "equal-to": "stays",
};

function trendFault(word: ClaimWord, statement: Extract<Statement, { kind: "trend" }>, locale: Locale): string | null {
  const course = word.kind === "trend" ? word.course : word.kind === "compare" ? courseOf[word.relation] : undefined;
  const words = `words for a series that ${does[statement.does]}`;
  if (course === undefined || (word.kind !== "trend" && word.kind !== "compare")) return words;
  const { strength } = word;
  if (course === "stays" && strength === "slight")
    return statement.does === "stays" || isNear(statement.ratio, locale) ? null : words;
  if (!(word.negated ? denialFits : courseFits)[course].includes(statement.does)) return words;
  if (word.negated) return null;
  if (word.kind === "trend" && word.steadily && !statement.steady)
    return "words for a series that turns back at some point";
  return course === "rises" || course === "falls"
    ? strengthFault(strength, statement.ratio, course === "rises", locale)
    : null;
}

type RowStatement = Extract<Statement, { total: number }>;

function rowsFault(
  word: ClaimWord,
  { kind, total, meeting, but }: RowStatement,
  { claimBands: { nearly } }: Locale,
): string | null {
  const words = `words for ${show(kind === "all" && but > 0 ? `all but ${but}` : kind)}`;
  if (word.kind === "most") return kind === "most" && (word.share === "majority") !== word.negated ? null : words;
  if (word.kind === "all" && word.negated) return kind === "most" || (kind === "all" && but > 0) ? null : words;
  if (word.kind === "all" && word.nearly)
    return (kind === "all" && but > 0) || kind === "most"
      ? meeting / total >= nearly
        ? null
        : `at least ${nearly} of all`
      : words;
  if (word.kind !== kind || word.negated) return words;
  if (word.kind === "all" || word.kind === "none") return word.nearly || word.but !== but ? words : null;
  return null;
}

/** 1 ÷ a ratio that is not negative. */
function inverse({ centre, interval }: Quantity): Quantity {
  const turn = (value: number) => (value === 0 ? Infinity : value === Infinity ? 0 : 1 / value);
  return {
    centre: centre === null ? null : turn(centre),
    interval: interval && exchanged(interval, turn),
  };
}

function negative({ centre, interval }: Quantity): Quantity {
  return { centre: centre === null ? null : -centre, interval: interval && exchanged(interval, (value) => -value) };
}

function exchanged({ low, high, lowIncluded, highIncluded }: Interval, turn: (value: number) => number): Interval {
  return { low: turn(high), high: turn(low), lowIncluded: highIncluded, highIncluded: lowIncluded };
}
