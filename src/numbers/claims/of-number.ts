import type { ClaimWord } from "../../i18n/claim-words.ts";
import { formatEstimateOf, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { show } from "../../diagnostics/problem.ts";
import { exactly, ratio, type Quantity } from "../../model/arithmetic.ts";
import type { WordingFault } from "../checks/model.ts";
import type { NamedNumber } from "../model.ts";
import { sound } from "./compare.ts";
import { claimFault } from "./fit.ts";
import type { Statement, Verdict } from "./model.ts";
import { bandsOf, judgeBand } from "./vague.ts";
import { decide, judgeRelation } from "./verdict.ts";

type Numbers = ReadonlyMap<string, NamedNumber>;

/**
 * Checks words that claim something without a numeral against the number that they are bound to: a rank, an amount in a
 * vague word's range, a share that is all, none, most or few, a change or a ratio in its direction. Null if they fit.
 */
export function numberFault(
  word: ClaimWord,
  number: NamedNumber,
  numbers: Numbers,
  locale: Locale,
): WordingFault | null {
  const stated =
    number.operation === "rank"
      ? locale.rank(number.estimate.value, number.operands.length)
      : formatEstimateOf(number.estimate, number.unit, locale, number.style);
  const fault = (expected: string): WordingFault => ({
    found: `${show(word.text)} for ${number.id}, which is ${stated}`,
    expected,
  });
  if (number.operation === "rank") {
    const expected = rankExpected(word, number) ?? distanceExpected(word, number, numbers, locale);
    return expected === null ? null : fault(expected);
  }
  switch (word.kind) {
    case "vague": {
      const band = bandsOf(locale)[word.amount];
      if (!band) return fault("a numeral");
      const range = `${formatNumber(band.least, locale)}${band.below === Infinity ? " or more" : ` to below ${formatNumber(band.below, locale)}`}`;
      return isShare(number) === word.amount.endsWith("share") &&
        judgeBand({ quantity: perOne(number) }, band) === "proven"
        ? null
        : fault(
            `${word.amount.endsWith("share") ? "a share" : "a number"} in ${range} at every point, which ${show(word.text)} stands for`,
          );
    }
    case "all":
    case "none":
    case "most":
      return shareFits(word, number, locale) ? null : fault(shareExpected(word, locale));
    case "compare":
    case "trend": {
      const statement = statementOf(number, numbers);
      return statement ? claimFault(word, statement, number.id, locale) : fault("a numeral, or a claim that compares");
    }
    default:
      return fault("a claim");
  }
}

function rankExpected(word: ClaimWord, { estimate, operands, tied = 0 }: NamedNumber): string | null {
  if (word.kind !== "rank" || word.negated) return "words for its rank";
  const place = word.from === "largest" ? estimate.value : operands.length + 1 - tied - estimate.value;
  if (word.position === null ? place > operands.length / 2 : word.position !== place) return "its rank";
  if (word.tied !== tied > 0)
    return tied > 0
      ? `words for a tie, such as joint, because ${tied} ${tied === 1 ? "other is" : "others are"} as large`
      : "no words for a tie, because no other is as large";
  return null;
}

/** Checks "by far": each that comes after must be away by what a strong word stands for. */
function distanceExpected(
  word: ClaimWord,
  { operands: [of = "", ...others] }: NamedNumber,
  numbers: Numbers,
  { claimBands: { strong } }: Locale,
): string | null {
  const own = numbers.get(of);
  if (word.kind !== "rank" || word.strength !== "strong" || !own) return null;
  const isAway = (other: NamedNumber) => {
    const [a, b] = word.from === "largest" ? [own, other] : [other, own];
    const times = sound(() => ratio(a.quantity, b.quantity));
    return (
      judgeRelation(a.quantity, "fewer-than", b.quantity) === "proven" ||
      (times !== null && judgeRelation(times, "at-least", exactly(strong)) === "proven")
    );
  };
  return others.every((id) => isAway(numbers.get(id)!))
    ? null
    : `at least ${strong} times the next at every point, or words without a degree`;
}

function isShare({ unit }: Pick<NamedNumber, "unit">): boolean {
  return unit === "share" || unit === "percent" || unit === "pp";
}

/** A share in per cent as a share of one; other numbers as they are. */
function perOne(number: NamedNumber): Quantity {
  if (number.unit !== "percent" && number.unit !== "pp") return number.quantity;
  return sound(() => ratio(number.quantity, exactly(100))) ?? number.quantity;
}

type ShareWord = Extract<ClaimWord, { kind: "all" | "none" | "most" }>;

function shareFits(word: ShareWord, number: NamedNumber, { claimBands: { nearly } }: Locale): boolean {
  const quantity = perOne(number);
  const is = (relation: Parameters<typeof judgeRelation>[1], value: number) =>
    judgeRelation(quantity, relation, exactly(value)) === "proven";
  if (word.kind === "none" && !word.nearly && word.but === 0 && !word.negated) return is("equal-to", 0);
  if (!isShare(number)) return false;
  if (word.kind === "most") return is((word.share === "majority") === word.negated ? "fewer-than" : "more-than", 0.5);
  if (word.but > 0) return false;
  if (word.negated) return word.kind === "all" ? is("fewer-than", 1) : is("more-than", 0);
  if (word.kind === "none") return is("more-than", 0) && is("at-most", 1 - nearly);
  return word.nearly ? is("at-least", nearly) && is("fewer-than", 1) : is("equal-to", 1);
}

function shareExpected(word: ShareWord, { claimBands: { nearly } }: Locale): string {
  if (word.kind === "most") return `a share ${word.share === "majority" ? "above" : "below"} a half at every point`;
  if (word.nearly)
    return word.kind === "all"
      ? `a share of at least ${nearly}`
      : `a share of at most ${Number((1 - nearly).toFixed(6))}`;
  return word.kind === "all" ? "a share that is the whole, or a claim about all" : "none, or a claim about none";
}

/** A ratio, a difference or a change as a claim; null if its direction is open, or it is none of these. */
function statementOf(number: NamedNumber, numbers: Numbers): Statement | null {
  const [first, second] = number.operands.map((id) => numbers.get(id));
  if (!first || !second) return null;
  const times = (a: NamedNumber, b: NamedNumber) => sound(() => ratio(a.quantity, b.quantity));
  const sign = (middle: number): Verdict =>
    decide(
      judgeRelation(number.quantity, "more-than", exactly(middle)) === "proven",
      judgeRelation(number.quantity, "fewer-than", exactly(middle)) === "proven",
    );
  const direction = sign(number.operation === "ratio" ? 1 : 0);
  const same = judgeRelation(number.quantity, "equal-to", exactly(number.operation === "ratio" ? 1 : 0)) === "proven";
  if (direction === "open" && !same) return null;
  switch (number.operation) {
    case "change":
      return {
        kind: "trend",
        does: same ? "stays" : direction === "proven" ? "rises" : "falls",
        steady: true,
        ratio: times(second, first),
      };
    case "difference":
    case "ratio":
      return {
        kind: "compare",
        relation: same ? "equal-to" : direction === "proven" ? "more-than" : "fewer-than",
        ratio: number.operation === "ratio" ? number.quantity : times(first, second),
        difference: null,
      };
    default:
      return null;
  }
}
