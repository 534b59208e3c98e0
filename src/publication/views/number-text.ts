import { formatEstimateOf, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { NamedNumber } from "../../numbers/model.ts";

/** A number as readers see it: "more than 1,500 people", "at most 52%", "2nd largest of 4". */
export function valueOf(number: Pick<NamedNumber, "estimate" | "style" | "unit" | "operands">, locale: Locale): string {
  const { estimate, style, unit, operands } = number;
  return unit === "rank"
    ? locale.rank(estimate.value, operands.length)
    : formatEstimateOf(estimate, unit, locale, style);
}

/** A term of a formula: a number, or the text between numbers. */
export type Term = NamedNumber | string;

/** The formula of a number: "= more than 1,500 − 1,437". Empty for a cell. */
export function formulaOf(
  { operation, operands, rows }: NamedNumber,
  numbers: ReadonlyMap<string, NamedNumber>,
  locale: Locale,
): Term[] {
  const { words, counts } = locale;
  const of = operands.map((id) => numbers.get(id)!);
  const joined = (terms: readonly NamedNumber[], sign: string) =>
    terms.flatMap((term, i): Term[] => (i === 0 ? [term] : [sign, term]));
  const inRows = counts.rows(rows.length, formatNumber(rows.length, locale));
  switch (operation) {
    case "cell":
      return [];
    case "latest":
      return [words.latestOne];
    case "count":
      return [`${words.countedIn} ${inRows}`];
    case "sum":
      return ["= ", ...joined(of, " + ")];
    case "difference":
      return ["= ", ...joined(of, " − ")];
    case "change":
      return ["= ", ...joined(of.toReversed(), " − ")];
    case "share":
    case "ratio":
      return ["= ", ...joined(of, " ÷ ")];
    case "minimum":
      return [`${words.smallestOf} `, ...joined(of, ", ")];
    case "maximum":
      return [`${words.largestOf} `, ...joined(of, ", ")];
    case "rank":
      return [of[0]!, ` ${words.beside} `, ...joined(of.slice(1), ", ")];
  }
}
