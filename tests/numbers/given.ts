import { quantity, type Quantity } from "../../src/model/arithmetic.ts";
import { estimate, type Estimate, type Kind } from "../../src/model/estimate.ts";
import { unitIn } from "../../src/model/unit.ts";
import { en } from "../../src/i18n/en.ts";
import { alone } from "../../src/i18n/number-style.ts";
import type { NamedNumber } from "../../src/numbers/model.ts";

/** A number for a test: its value with its kind, and whatever else matters. */
export function given(id: string, told: Estimate, more: Partial<NamedNumber> = {}): NamedNumber {
  const unit = more.unit ?? "people";
  const known: Quantity =
    told.kind === "unclear" ? { centre: null, interval: null } : quantity(told, unitIn(en.knownUnits, unit));
  const at = { path: "content/numbers/a.yaml", line: 1, column: 1 };
  return {
    id,
    title: id,
    quantity: known,
    estimate: told,
    style: alone,
    unit,
    window: null,
    counted: "",
    place: null,
    operation: "cell",
    operands: [],
    rows: [],
    comparable: null,
    at,
    ...more,
  };
}

/** The same, in short: `one("more-than", 1500)`. */
export function one(kind: Exclude<Kind, "between">, value: number, more: Partial<NamedNumber> = {}): NamedNumber {
  return given("bells", estimate(kind, value), more);
}

export function span(low: number, high: number, more: Partial<NamedNumber> = {}): NamedNumber {
  return given("bells", { kind: "between", value: (low + high) / 2, low, high }, more);
}

/** A computed share or ratio. */
export const share = (told: NamedNumber): NamedNumber => ({ ...told, unit: "share", operation: "share" });
export const ratio = (told: NamedNumber): NamedNumber => ({ ...told, unit: "times", operation: "ratio" });

/** Words as they stand around a number: what is between the brackets is bound. */
export function bound(text: string): { text: string; from: number; to: number } {
  const [before, words, after] = text.split(/[[\]]/) as [string, string, string];
  return { text: before + words + after, from: before.length, to: before.length + words.length };
}
