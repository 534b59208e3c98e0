import type { Locale } from "../../i18n/locale.ts";
import type { NamedNumber } from "../model.ts";
import type { Numeral } from "../text/numerals.ts";
import { inUnitOf, isRoundingOf } from "./rounding.ts";
import { unitFault } from "./units.ts";
import { wordingFault } from "./wording.ts";

/**
 * Ids of up to three numbers that a numeral may mean: it is a rounding of them, in a matching unit; first those whose
 * kind its words match, then the nearest. `text` is the context of the numeral.
 */
export function fittingNumbers(
  numeral: Numeral,
  text: string,
  numbers: Iterable<NamedNumber>,
  locale: Locale,
): string[] {
  if (numeral.form === "comparative" || Number.isNaN(numeral.value)) return [];
  return [...numbers]
    .filter((number) => isRoundingOf(numeral, number) && !unitFault(numeral, text, number, locale))
    .map((number) => ({
      id: number.id,
      misfit: Number(wordingFault(numeral, number, locale) !== null),
      away: Math.abs(inUnitOf(numeral, number).value - numeral.value),
    }))
    .sort((a, b) => a.misfit - b.misfit || a.away - b.away || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}
