import { formatEstimateOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { NumberStyle } from "../../i18n/number-style.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Verdict } from "./model.ts";

/** What messages show of a value. */
interface Shown {
  id: string;
  estimate: Estimate;
  unit: string;
  style: NumberStyle;
}

/** Why a claim about two values is not proven, phrased to follow "found". `isNot` says how a refuted claim fails. */
export function doubtOf(verdict: Verdict, a: Shown, isNot: string, b: Shown, locale: Locale): string {
  const [first, second] = [valueInWords(a, locale), valueInWords(b, locale)];
  return verdict === "refuted" ? `${first} is ${isNot} ${second}` : `${first} and ${second} overlap`;
}

/** A value with its name: `bells-norway (at least 48 bells)`. */
export function valueInWords({ id, estimate, unit, style }: Shown, locale: Locale): string {
  return `${id} (${formatEstimateOf(estimate, unit, locale, style)})`;
}
