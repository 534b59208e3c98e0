import { isPoint } from "../../model/interval.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { NamedNumber } from "../model.ts";
import { valueInWords } from "./doubt.ts";
import { valueOfNumber, type Computed, type Verdict } from "./model.ts";
import { decide } from "./verdict.ts";

/** The range that a vague word stands for. */
export type Band = { least: number; below: number };

/** The ranges of all vague words of a language, by the name of the range. */
export function bandsOf({
  claimBands,
  numerals,
}: Pick<Locale, "claimBands" | "numerals">): Readonly<Record<string, Band>> {
  return { ...numerals.vague, ...claimBands.vague };
}

/** Whether a number lies in a range, whatever it is; one of unknown width ("about 400") if its centre does. */
export function judgeBand(
  { quantity: { interval, centre } }: Pick<NamedNumber, "quantity">,
  { least, below }: Band,
): Verdict {
  if (!interval) return decide(centre !== null && centre >= least && centre < below, true);
  const { low, high, highIncluded } = interval;
  const isBelow = high < below || (high === below && (!highIncluded || high === Infinity));
  return decide(low >= least && isBelow, high < least || low >= below);
}

/** Judges whether a vague word may be said of a number. */
export function judgeVague(number: NamedNumber, word: string, locale: Locale): Computed {
  const band = bandsOf(locale)[word]!;
  const verdict = judgeBand(number, band);
  return {
    statement: { kind: "vague", word },
    verdict,
    doubt: verdict === "proven" ? "" : outside(number, word, band, locale),
    values: [valueOfNumber(number, "is")],
    operands: [number.id],
  };
}

/** How a number misses the range of a word, phrased to follow "found". */
export function outside(number: NamedNumber, word: string, { least, below }: Band, locale: Locale): string {
  const range = `${formatNumber(least, locale)}${below === Infinity ? " or more" : ` to below ${formatNumber(below, locale)}`}`;
  const { interval } = number.quantity;
  const may = interval && !isPoint(interval) ? "may be outside" : "is outside";
  return `${valueInWords(number, locale)} ${may} "${word}", which stands for ${range}`;
}
