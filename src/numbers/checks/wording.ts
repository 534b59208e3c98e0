import type { Kind } from "../../model/estimate.ts";
import { formatInText } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { show } from "../../diagnostics/problem.ts";
import { comparativeFault, vagueFault } from "./claims.ts";
import { same } from "../text/digits.ts";
import type { NamedNumber } from "../model.ts";
import type { Numeral } from "../text/numerals.ts";
import { inUnitOf } from "./rounding.ts";
import type { WordingFault } from "./model.ts";

const lower: readonly (Kind | null)[] = ["at-least", "more-than"];
const upper: readonly (Kind | null)[] = ["at-most", "less-than"];

/**
 * Checks the words around a numeral that is a rounding of a number; null if they match its kind. A bound needs the
 * words of one, an approximation words that say so, an exact value none, unless the text gives it more coarsely.
 */
export function wordingFault(numeral: Numeral, number: NamedNumber, locale: Locale): WordingFault | null {
  if (numeral.form === "rank") return null;
  if (numeral.form === "vague") return vagueFault(numeral, number, locale);
  if (numeral.form === "comparative") return comparativeFault(numeral, number, locale);
  const stated = show(formatInText(number.estimate, number.unit, locale, number.style));
  const fault = (expected: string): WordingFault => ({
    found: show(numeral.text),
    expected: `${expected}, because ${number.id} is ${stated.slice(1, -1)}`,
  });
  const { kind, value, low } = inUnitOf(numeral, number);
  const equal = same(numeral.value, value);
  switch (kind) {
    case "at-least":
    case "more-than":
      if (!lower.includes(numeral.kind)) return fault(`the wording of a lower bound, such as ${stated}`);
      return equal && kind === "at-least" && numeral.kind === "more-than"
        ? fault(`${stated}, which does not exclude the bound itself`)
        : null;
    case "at-most":
    case "less-than":
      if (!upper.includes(numeral.kind)) return fault(`the wording of an upper bound, such as ${stated}`);
      return equal && kind === "at-most" && numeral.kind === "less-than"
        ? fault(`${stated}, which does not exclude the bound itself`)
        : null;
    case "between":
      return numeral.kind === "between" || numeral.kind === "about" ? null : fault(`both ends, such as ${stated}`);
    case "about":
      if (numeral.kind === "between") return low === null ? fault(`one number, such as ${stated}`) : null;
      if (numeral.kind !== "about") return fault(`the wording of an approximation, such as ${stated}`);
      return !equal && isOnWrongSide(numeral, value) ? fault(`matching words, such as ${stated}`) : null;
    default:
      return exactFault(numeral, number, value, fault);
  }
}

/** An exact value needs no words; a coarser number for it needs some that say so: about, nearly, over. */
function exactFault(
  numeral: Numeral,
  number: NamedNumber,
  value: number,
  fault: (expected: string) => WordingFault,
): WordingFault | null {
  const equal = same(numeral.value, value);
  switch (numeral.kind) {
    case null:
      return equal || isFine(numeral, number)
        ? null
        : fault("the value itself, or words such as about, nearly or over");
    case "exact":
      return equal ? null : fault("the value itself");
    case "about":
      if (equal) return fault("the number alone");
      return isOnWrongSide(numeral, value)
        ? fault(numeral.value > value ? "nearly, almost or about" : "over or about")
        : null;
    case "more-than":
      return numeral.value < value && !equal ? null : fault("the number alone, or a smaller one");
    case "less-than":
      return numeral.value > value && !equal ? null : fault("the number alone, or a larger one");
    default:
      return fault("the number alone");
  }
}

/** Computed shares and ratios are rarely round: in per cent or with decimals, rounding needs no words. */
function isFine(numeral: Numeral, { operation }: NamedNumber): boolean {
  const inDigits =
    /\p{Nd}/u.test(numeral.text) && (numeral.form === "share" ? numeral.step <= 0.01 : numeral.step < 0.5);
  return inDigits && (operation === "share" || operation === "ratio");
}

/** "Nearly" is before a number above the value, "just over" before one below it. */
function isOnWrongSide({ side, value: text }: Numeral, value: number): boolean {
  return side !== null && (side === "above" ? text < value : text > value);
}
