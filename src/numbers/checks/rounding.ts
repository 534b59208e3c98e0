import { divide } from "../../model/decimal.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { NamedNumber } from "../model.ts";
import type { Numeral } from "../text/numerals.ts";

/** The properties of a number that a rounding is compared with. */
export type RoundedNumber = Pick<NamedNumber, "estimate" | "unit" | "operation" | "operands">;

/**
 * Whether the number in a text is a rounding of a named number, at the text's own precision and in the number's unit.
 * Values round to the nearest (a half either way), bounds outward, so that the text remains true. Words of the kind are
 * not checked; see `wordingFault`.
 */
export function isRoundingOf(numeral: Numeral, number: RoundedNumber): boolean {
  const { kind, value, low, high } = inUnitOf(numeral, number);
  switch (numeral.form) {
    case "rank":
      return number.operation === "rank" && kind === "exact" && positionOf(numeral, number) === value;
    case "vague":
      return value >= numeral.low! && value < numeral.high! + (numeral.high === 1 ? 1e-9 : 0);
    case "comparative":
      return number.operation !== "rank";
  }
  if (number.operation === "rank") return false;
  if (numeral.kind === "between")
    return (
      low !== null &&
      high !== null &&
      below(numeral.low!, low, numeral.step) &&
      above(numeral.high!, high, numeral.step)
    );
  switch (kind) {
    case "at-least":
    case "more-than":
      return below(numeral.value, value, numeral.step);
    case "at-most":
    case "less-than":
      return above(numeral.value, value, numeral.step);
    case "between":
      return near(numeral.value, low!, numeral.step) && near(numeral.value, high!, numeral.step);
    default:
      return near(numeral.value, value, numeral.step);
  }
}

/**
 * The estimate of a number in the unit of a numeral: a cell in per cent as a share, a fall as the amount by which it
 * fell.
 */
export function inUnitOf(numeral: Numeral, { estimate, unit, operation }: RoundedNumber): Estimate {
  const { kind, value, low, high } = estimate;
  if (operation === "change" && value < 0) {
    return {
      kind: mirrored[kind as keyof typeof mirrored] ?? kind,
      value: -value,
      low: high === null ? null : -high,
      high: low === null ? null : -low,
    };
  }
  if (numeral.unit !== "share" || (unit !== "percent" && unit !== "pp")) return estimate;
  const share = (percent: number | null) => (percent === null ? null : divide(percent, 100));
  return { kind, value: divide(value, 100), low: share(low), high: share(high) };
}

const mirrored = {
  "at-least": "at-most",
  "more-than": "less-than",
  "at-most": "at-least",
  "less-than": "more-than",
} as const;

/** The position, counted from the largest, that a superlative claims. */
function positionOf({ value }: Numeral, { operands }: RoundedNumber): number {
  return value > 0 ? value : operands.length + 1 + value;
}

/** Tolerance for floating-point errors. */
const slack = 1e-9;

function near(text: number, value: number, step: number): boolean {
  return Math.abs(text - value) <= (step / 2) * (1 + slack) + slack * Math.abs(value);
}

/** Whether a text is at most the bound, and less than one step below it. */
function below(text: number, bound: number, step: number): boolean {
  return text <= bound + slack * Math.abs(bound) && bound - text < step * (1 - slack);
}

function above(text: number, bound: number, step: number): boolean {
  return below(-text, -bound, step);
}
