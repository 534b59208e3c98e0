import type { Locale } from "../../i18n/locale.ts";
import type { NumeralWords } from "../../i18n/numerals.ts";
import { alternatives, memo } from "../text/patterns.ts";
import type { NamedNumber } from "../model.ts";
import type { Numeral } from "../text/numerals.ts";
import { show } from "../../diagnostics/problem.ts";
import type { WordingFault } from "./model.ts";
import { formatEstimateOf } from "../../i18n/format.ts";

const pattern = memo(
  (words: NumeralWords) =>
    new RegExp(`^(?:\\s+(?:${alternatives(words.adjectives)})(?!\\p{L})){0,2}\\s+([\\p{L}\\p{M}]+)`, "iu"),
);

/**
 * Checks the unit in which a text gives a number: no per cent for something that is not a share, no "times" for
 * something that is not a ratio, no other currency, and no noun that does not match the unit ("1,500 contracts" for
 * people). Nouns that no list contains are not judged. Null if it is right.
 */
export function unitFault(numeral: Numeral, text: string, number: NamedNumber, locale: Locale): WordingFault | null {
  const { unit } = number;
  const stated = numeral.unit;
  const isNone = numeral.form === "number" && numeral.value === 0 && numeral.step === 0;
  const fault = (found: string): WordingFault => ({
    found,
    expected: `wording for ${formatEstimateOf(number.estimate, unit, locale, number.style)}, because ${number.id} is in the unit ${show(unit)}`,
  });
  if (stated === "share" && unit !== "share" && unit !== "percent" && unit !== "pp")
    return fault(`${show(numeral.text)}, a share`);
  if (stated === "times" && unit !== "times") return fault(`${show(numeral.text)}, a multiple`);
  if (stated !== null && stated !== "share" && stated !== "times" && !suits(unit, [stated]))
    return fault(`${show(numeral.text)}, an amount of ${stated}`);
  if (
    (unit === "share" || unit === "percent" || unit === "pp") &&
    stated !== "share" &&
    numeral.form !== "comparative" &&
    !isNone
  )
    return fault(`${show(numeral.text)}, which is not a share`);
  if (stated !== null || numeral.form === "rank" || numeral.form === "comparative") return null;
  const noun = pattern(locale.numerals).exec(text.slice(numeral.end))?.[1]?.toLowerCase();
  const units = noun === undefined ? null : unitsOf(noun, locale);
  return units && !suits(unit, units) ? fault(show(`${numeral.text} ${noun}`)) : null;
}

function suits(unit: string, units: readonly string[]): boolean {
  return units.some((own) => unit === own || unit.startsWith(`${own} `));
}

/** The units that a noun matches; null for a noun that no list contains. */
function unitsOf(noun: string, { numerals, units }: Locale): readonly string[] | null {
  const own = Object.keys(units).find((unit) => units[unit]![1] === noun);
  const listed = Object.hasOwn(numerals.units, noun) ? numerals.units[noun] : undefined;
  return listed ?? (own === undefined ? null : [own]);
}
