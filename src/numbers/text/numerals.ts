import { divide, middle, multiply } from "../../model/decimal.ts";
import type { Kind } from "../../model/estimate.ts";
import type { KindWords, NumeralWords } from "../../i18n/numerals.ts";
import { amountAt, openings, type Amount, type Form } from "./amounts.ts";
import { hideDesignations } from "./designations.ts";
import { hideDates } from "./dates.ts";
import { plainDigits } from "./digits.ts";
import { kindAfter, kindBefore } from "./kinds.ts";
import { hideNames } from "./names.ts";
import { memo } from "./patterns.ts";
import { phrasesOf, Walk } from "./tokens.ts";

/** A number in a text, in digits or in words. */
export interface Numeral {
  /** Its place in the text, without the words of its kind. */
  start: number;
  end: number;
  text: string;
  /**
   * The value: 51% is 0.51, "twice" 2, the middle of a range; a rank counts from the largest (1, 2, …) or from the
   * smallest (-1, -2, …); "more" is 1 and "fewer" -1. NaN for a name without a value ("A/80/329").
   */
  value: number;
  /** Its precision: 100 for "1,500", 1 for "1,501", 0.01 for "51%". */
  step: number;
  form: Form;
  /** The kind by the words around it; null if they say nothing. */
  kind: Exclude<Kind, "unclear"> | null;
  /** On which side of the value the number in the text is, by these words: "nearly 800" is above it. */
  side: "above" | "below" | null;
  /** "share", "times" or a currency, if the words say so. */
  unit: string | null;
  /** The ends of a range; for a vague number, of the range that its word may mean. */
  low?: number;
  high?: number;
  /** The place of the numeral with the words of its kind; `threshold` marks words that may belong to something else. */
  phrase: { start: number; end: number; threshold: boolean };
}

const phrases = memo((words) => ({
  superlatives: phrasesOf(Object.keys(words.superlatives)),
  vague: phrasesOf(Object.keys(words.vague)),
}));

/** All words with which a numeral can begin. */
const starts = memo((words) => {
  const firsts = [
    ...phrases(words).superlatives.keys(),
    ...phrases(words).vague.keys(),
    ...Object.keys(words.ordinals),
  ];
  return new Set([
    ...openings(words),
    ...firsts,
    ...words.none,
    ...words.majority,
    ...words.minority,
    words.between[0],
  ]);
});

/**
 * The numerals and number words of a text, in order. Dates and years in ordinary form, ordinals and the lone "one" are
 * left out, and so are designations such as COVID-19 and Article 5. Other words with digits ("36-year-old") are
 * numerals as a whole. With `lone` the lone "one" counts, as it does between brackets.
 */
export function findNumerals(text: string, words: NumeralWords, lone = false): Numeral[] {
  const plain = plainDigits(text);
  const read = hideDesignations(/\d/.test(plain) ? hideDates(plain, words) : plain, words);
  const { rest, names } = /\d/.test(plain) ? hideNames(read, words) : { rest: read, names: [] };
  const numerals = names.map((name): Numeral => {
    const end = name.start + name.text.length;
    return withKind(
      {
        start: name.start,
        end,
        text: text.slice(name.start, end),
        value: name.value,
        step: 1,
        form: "number",
        unit: null,
      },
      plain,
      words,
    );
  });
  const walk = new Walk(rest, words);
  const opens = starts(words);
  for (let i = 0; i < walk.tokens.length;) {
    const isStart = opens.has(walk.at(i)) || /^\d/.test(walk.at(i));
    const found: Found | null = isStart
      ? (claimAt(walk, i, words) ?? spanAt(walk, i, words) ?? amountAt(walk, i, words))
      : null;
    if (found && !isOrdinal(walk, found, words) && (lone || !isLoneOne(walk, found, words)))
      numerals.push(toNumeral(found, walk, text, plain, words));
    i = found ? found.last + 1 : i + 1;
  }
  return numerals.sort((a, b) => a.start - b.start);
}

/** The first word that compares without a number ("more", "fell"); null if there is none. */
export function findComparative(text: string, words: NumeralWords): Numeral | null {
  const walk = new Walk(text, words);
  const index = walk.tokens.findIndex((token) => words.comparatives[token.text] !== undefined);
  if (index < 0) return null;
  const value = words.comparatives[walk.at(index)]!;
  return toNumeral(
    { first: index, last: index, value, step: 0, form: "comparative", unit: null, scale: 1 },
    walk,
    text,
    text,
    words,
  );
}

type Found = Amount & Pick<Numeral, "low" | "high">;

/** Quantifiers without a number: "dozens", "the majority", "none", "the second-largest". */
function claimAt(walk: Walk, index: number, words: NumeralWords): Found | null {
  const claim = { first: index, step: 0, unit: null, scale: 1 } as const;
  const ordinal = words.ordinals[walk.at(index)];
  const start = ordinal === undefined ? index : walk.next(index);
  const top = walk.phrase(start, phrases(words).superlatives);
  if (top && !(walk.at(top.last) === words.most && modifies(walk, top.last, words))) {
    return { ...claim, last: top.last, value: words.superlatives[top.phrase]! * (ordinal ?? 1), form: "rank" };
  }
  const vague = walk.phrase(index, phrases(words).vague);
  if (vague) {
    const { least, below } = words.vague[vague.phrase]!;
    return { ...claim, last: vague.last, value: least, form: "vague", low: least, high: below };
  }
  if (words.none.includes(walk.at(index))) return { ...claim, last: index, value: 0, form: "number" };
  if (words.minority.includes(walk.at(index)))
    return { ...claim, last: index, value: 0.5, form: "vague", unit: "share", low: 0, high: 0.5 };
  if (!words.majority.includes(walk.at(index))) return null;
  if (walk.at(index) === words.most && (words.beforeMost.includes(walk.at(index - 1)) || modifies(walk, index, words)))
    return null;
  return { ...claim, last: index, value: 0.5, form: "vague", unit: "share", low: 0.5, high: 1 };
}

/** Whether "most" belongs to the word after it: "most recent". */
function modifies(walk: Walk, index: number, words: NumeralWords): boolean {
  return words.notMajority.includes(walk.at(index + 1)) || (walk.at(index + 1) === "-" && walk.touch(index));
}

/** A range: "1,000 to 5,000", "14,000–15,000", "between 1 and 8". */
function spanAt(walk: Walk, index: number, words: NumeralWords): Found | null {
  const [between, and] = words.between;
  const opened = walk.at(index) === between;
  const low = amountAt(walk, opened ? index + 1 : index, words);
  if (!low || low.form === "fold") return null;
  const joint = walk.at(low.last + 1);
  if (opened ? joint !== and && !words.to.includes(joint) : !words.to.includes(joint)) return null;
  if (/\p{L}/u.test(joint) && !opened && walk.at(index - 1) === words.from) return null;
  const high = amountAt(walk, low.last + 2, words);
  if (!high) return null;
  const value = sameUnit(low, high);
  if (!(value < high.value) || (low.unit !== null && low.unit !== high.unit && high.unit !== null)) return null;
  const step = Math.min(low.step * (value / (low.value || 1)) || high.step, high.step);
  return {
    ...high,
    first: index,
    last: high.last,
    value: middle(value, high.value),
    step,
    unit: high.unit ?? low.unit,
    low: value,
    high: high.value,
  };
}

/** The low end in the unit and scale of the high one: "10 to 15%", "1 to 2 million". */
function sameUnit(low: Amount, high: Amount): number {
  if (high.form === "share" && low.form === "number") return divide(low.value, 100);
  return low.scale === 1 && low.value < high.value / high.scale ? multiply(low.value, high.scale) : low.value;
}

/** "Twenty-first" is an ordinal. */
function isOrdinal(walk: Walk, { last }: Found, words: NumeralWords): boolean {
  return (
    walk.at(last + 1) === "-" &&
    walk.touch(last) &&
    walk.touch(last + 1) &&
    words.ordinals[walk.at(last + 2)] !== undefined
  );
}

function isLoneOne(walk: Walk, { first, last, form }: Found, words: NumeralWords): boolean {
  return first === last && form === "number" && words.numbers[walk.at(first)] === 1;
}

function toNumeral(found: Found, walk: Walk, text: string, plain: string, words: NumeralWords): Numeral {
  const start = walk.tokens[found.first]!.start;
  const compound = /^-\p{L}[\p{L}\p{M}\d-]*/u.exec(walk.source.slice(walk.tokens[found.last]!.end));
  const end = walk.tokens[found.last]!.end + (compound?.[0].length ?? 0);
  const { value, step, form, unit, low, high } = found;
  const numeral = {
    start,
    end,
    text: text.slice(start, end),
    value,
    step,
    form,
    unit,
    ...(low !== undefined && { low, high: high! }),
  };
  return withKind(numeral, plain, words);
}

function withKind(numeral: Omit<Numeral, "kind" | "side" | "phrase">, text: string, words: NumeralWords): Numeral {
  const { start, end } = numeral;
  const isSpan = numeral.low !== undefined && numeral.form !== "vague";
  const before = numeral.form === "rank" || numeral.form === "comparative" ? null : kindBefore(text, start, words);
  const bare = start + numeral.text.replace(/-\p{L}.*$/u, "").length;
  const after =
    before || numeral.form === "rank" ? null : (kindAfter(text, bare, words) ?? kindAfter(text, end, words));
  const kindWords: KindWords | undefined = before?.words ?? after?.words;
  return {
    ...numeral,
    kind: isSpan ? "between" : (kindWords?.kind ?? null),
    side: kindWords?.side ?? null,
    phrase: { start: before?.start ?? start, end: after?.end ?? end, threshold: kindWords?.threshold ?? false },
  };
}
