import { unitIn } from "../model/unit.ts";
import type { Locale } from "./locale.ts";

/** Whether every value in this unit is written with its symbol, so that the unit need not be named beside it. */
export function isSigned(unit: string, { knownUnits }: Pick<Locale, "knownUnits">): boolean {
  return unit === "share" || unitIn(knownUnits, unit).sign !== undefined;
}

/**
 * Adds the symbol of its unit to a formatted number: "€5", "−3 °C", "12%". Per cent and shares get theirs from the
 * number format.
 */
export function signed(number: string, unit: string, { knownUnits }: Pick<Locale, "knownUnits">): string {
  const { sign } = unitIn(knownUnits, unit);
  if (!sign || unit === "percent") return number;
  const { text, before } = sign;
  if (!before) return `${number}${/^[%‰°′″]$/.test(text) ? "" : "\u00a0"}${text}`;
  const [, minus = "", digits = ""] = /^([-−]?)(.*)$/su.exec(number)!;
  return `${minus}${text}${/\p{L}$/u.test(text) ? "\u00a0" : ""}${digits}`;
}

/** The locale with the symbol of a unit in the words of all kinds: "more than €5", "10 °C to 12 °C". */
export function withSign(locale: Locale, unit: string): Locale {
  if (unit === "percent" || !isSigned(unit, locale)) return locale;
  const write = (number: string) => signed(number, unit, locale);
  const { between, ...others } = locale.kinds;
  const kinds = Object.fromEntries(
    Object.entries(others).map(([kind, words]) => [kind, (number: string) => words(write(number))]),
  ) as typeof others;
  return { ...locale, kinds: { ...kinds, between: (low, high) => between(write(low), write(high)) } };
}
