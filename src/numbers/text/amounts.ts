import { divide, multiply } from "../../model/decimal.ts";
import type { NumeralWords } from "../../i18n/numerals.ts";
import { precision } from "./digits.ts";
import { memo } from "./patterns.ts";
import { phrasesOf, type Walk } from "./tokens.ts";

/** The form of a numeral: a plain number, a share, a multiple, a rank, a vague number, or a comparison. */
export type Form = "number" | "share" | "fold" | "rank" | "vague" | "comparative";

/** A number in a text, from the first to the last of its tokens. */
export interface Amount {
  first: number;
  last: number;
  value: number;
  /** Its precision. */
  step: number;
  form: Form;
  /** "share", "times" or a currency, if the words say so. */
  unit: string | null;
  /** The multiplier of its digits: a million for "1.9 million". */
  scale: number;
}

const phrases = memo((words) => ({
  percent: phrasesOf(words.percent),
  outOf: phrasesOf(words.outOf),
  andAHalf: phrasesOf([words.andAHalf]),
}));

const fractionSigns: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
};

/** A fraction is precise to a fifth of itself or of its complement, whichever is smaller: a half is 0.45 to 0.55. */
function fraction(first: number, last: number, value: number): Amount {
  return { first, last, value, step: Math.min(value, 1 - value) / 5, form: "share", unit: "share", scale: 1 };
}

/** A whole multiple is precise to a half ("twice" is 1.75 to 2.25), a larger one to a tenth of itself. */
function fold(first: number, last: number, value: number, step?: number): Amount {
  return {
    first,
    last,
    value,
    step: step ?? (value < 1 ? value / 5 : Math.max(0.5, value / 10)),
    form: "fold",
    unit: "times",
    scale: 1,
  };
}

/** Tokens with which a number can begin. */
export const openings = memo((words) => [
  ...Object.keys(fractionSigns),
  ...[words.folds, words.currencies, words.numbers].flatMap((list) => Object.keys(list)),
  ...words.articles,
  words.half,
]);

/**
 * The number that begins at a token, in digits or words, with its multiplier and unit: "$1.9 million", "two thirds",
 * "one in three", "51%".
 */
export function amountAt(walk: Walk, index: number, words: NumeralWords): Amount | null {
  const word = walk.at(index);
  const folds = words.folds[word];
  if (folds !== undefined) return fold(index, index, folds);
  const sign = fractionSigns[word];
  if (sign !== undefined) return fraction(index, index, sign);
  const part = partAt(walk, index, words);
  if (part) return part;
  const currency = words.currencies[word];
  if (currency !== undefined) {
    const amount = /^\d/.test(walk.at(index + 1)) ? cardinalAt(walk, index + 1, words) : null;
    return amount && { ...amount, first: index, unit: currency };
  }
  const cardinal = cardinalAt(walk, index, words);
  return cardinal && withUnit(walk, cardinal, words);
}

function withUnit(walk: Walk, amount: Amount, words: NumeralWords): Amount | null {
  const after = walk.next(amount.last);
  const percent = walk.phrase(after, phrases(words).percent);
  if (percent)
    return {
      ...amount,
      last: percent.last,
      value: divide(amount.value, 100),
      step: percentStep(amount),
      form: "share",
      unit: "share",
    };
  if (words.times.includes(walk.at(after)))
    return fold(amount.first, after, amount.value, amount.step < 1 ? amount.step : undefined);
  const joint = walk.phrase(after, phrases(words).outOf);
  const whole = joint && cardinalAt(walk, walk.next(joint.last), words);
  if (whole && isProportion(amount, whole))
    return fraction(amount.first, whole.last, divide(amount.value, whole.value));
  return amount;
}

/** Percentages are precise to a point, or to their last decimal: 50% is not 54%. */
function percentStep({ step }: Amount): number {
  return divide(Math.min(step, 1), 100);
}

/** "One in three", "nine out of ten", but not "eight in 36 countries". */
function isProportion(part: Amount, whole: Amount): boolean {
  if (part.value < 1 || part.value >= whole.value || !Number.isInteger(part.value) || whole.value > 1000) return false;
  return part.value === 1 || (part.value < 10 && (whole.value <= 10 || whole.value % 10 === 0));
}

/** "Half", "a third", "two thirds", "one-quarter". */
function partAt(walk: Walk, index: number, words: NumeralWords): Amount | null {
  if (walk.at(index) === words.half && !halfOf(walk, index, words)) return fraction(index, index, 1 / 2);
  const count = words.articles.includes(walk.at(index))
    ? 1
    : (words.numbers[walk.at(index)] ?? (/^\d{1,2}$/.test(walk.at(index)) ? Number(walk.at(index)) : NaN));
  const name = walk.next(index);
  const parts = words.fractions[walk.at(name)];
  return parts !== undefined && count >= 1 && count < parts ? fraction(index, name, count / parts) : null;
}

/** "Half a million", "half a dozen": the multiplier's token and value. */
function halfOf(walk: Walk, index: number, words: NumeralWords): { last: number; value: number } | null {
  const next = walk.next(index);
  const last = words.articles.includes(walk.at(next)) ? walk.next(next) : next;
  const multiplier = words.multipliers[walk.at(last)];
  return multiplier === undefined ? null : { last, value: multiplier / 2 };
}

/**
 * A whole or decimal number in digits or words: "1,500", "1.5 thousand", "twenty-three", "six hundred", "a hundred".
 */
export function cardinalAt(walk: Walk, index: number, words: NumeralWords): Amount | null {
  const amount = /^\d/.test(walk.at(index)) ? inDigits(walk, index, words) : inWords(walk, index, words);
  if (!amount) return null;
  const half = walk.phrase(amount.last + 1, phrases(words).andAHalf);
  return half ? multiplied(walk, { ...amount, last: half.last, value: amount.value + 0.5, step: 0.5 }, words) : amount;
}

function inDigits(walk: Walk, index: number, words: NumeralWords): Amount {
  const [whole = "", decimals = ""] = walk.at(index).split(words.decimal);
  const value = Number(`${whole.replace(/\D/g, "")}.${decimals}`);
  const bare: Amount = { first: index, last: index, value, step: 0, form: "number", unit: null, scale: 1 };
  const suffix = walk.touch(index) ? words.suffixes[walk.at(index + 1)] : undefined;
  const { last, scale } = suffix === undefined ? multiplied(walk, bare, words) : { last: index + 1, scale: suffix };
  const scaled = multiply(value, scale);
  return {
    ...bare,
    last,
    value: scaled,
    scale,
    step: precision(decimals ? value : scaled, decimals.length, decimals ? scale : 1),
  };
}

function inWords(walk: Walk, index: number, words: NumeralWords): Amount | null {
  const half = walk.at(index) === words.half ? halfOf(walk, index, words) : null;
  if (half)
    return {
      first: index,
      last: half.last,
      value: half.value,
      step: precision(half.value, 0, 1),
      form: "number",
      unit: null,
      scale: 1,
    };
  let [total, current, last, k] = [0, 0, -1, index];
  if (words.articles.includes(walk.at(index)) && words.multipliers[walk.at(walk.next(index))] !== undefined)
    [current, k] = [1, walk.next(index)];
  for (; k >= 0; k = walk.next(k)) {
    const number = words.numbers[walk.at(k)];
    const multiplier = words.multipliers[walk.at(k)];
    if (number !== undefined && (last < 0 || fits(current, number))) current += number;
    else if (multiplier !== undefined && current > 0) {
      if (multiplier < 1000) current *= multiplier;
      else [total, current] = [total + current * multiplier, 0];
    } else if (
      walk.at(k) === words.and &&
      last >= 0 &&
      words.multipliers[walk.at(last)] !== undefined &&
      words.numbers[walk.at(walk.next(k))] !== undefined
    )
      continue;
    else break;
    last = k;
  }
  const value = total + current;
  return last < 0
    ? null
    : { first: index, last, value, step: precision(value, 0, 1), form: "number", unit: null, scale: 1 };
}

/** Whether a number word continues the one before: after hundreds, or ones after tens. */
function fits(current: number, number: number): boolean {
  return number > 0 && (current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && number < 10));
}

/** Includes the multipliers that follow: "1.9 million". */
function multiplied(walk: Walk, amount: Amount, words: NumeralWords): Amount {
  let { last, scale } = amount;
  for (let k = walk.next(last); ; k = walk.next(k)) {
    const multiplier = words.multipliers[walk.at(k)];
    if (multiplier === undefined) break;
    [last, scale] = [k, scale * multiplier];
  }
  return {
    ...amount,
    last,
    scale,
    value: multiply(amount.value, scale / amount.scale),
    step: multiply(amount.step, scale / amount.scale),
  };
}
