import { bisectRight, max, min, rollup, ticks } from "d3";
import { decimalsOf } from "../../model/decimal.ts";
import { estimate, type Estimate, type Kind } from "../../model/estimate.ts";
import { unitIn } from "../../model/unit.ts";
import { alone, marksStyle } from "../../i18n/number-style.ts";
import type { Chart } from "../model.ts";
import { valueWords } from "../value-text.ts";

/** Tones of the classes, from the lowest. Fewer classes use tones as far from each other as possible. */
const tones = ["lowest", "lower", "low", "middling", "high", "higher", "highest"];

/** Maximum number of limits if the figure sets none. */
const most = 3;

/**
 * The classes of a chart's values, with the limits between them. A value equal to a limit belongs to the class above
 * it.
 */
export interface Classes {
  limits: readonly number[];
  /** The lowest and highest class, counted from 0, in which a value may lie given the ends of its span. */
  of(estimate: Estimate): readonly [low: number, high: number];
  /** Class name of a class's tone. */
  tone(i: number): string;
  /** The range of a class, for the legend: "less than 10", "10 to 29", "at least 30". */
  words(i: number): string;
}

/** Returns the classes with the limits that the figure sets, or otherwise with round limits. */
export function classesOf({ points, options, locale }: Pick<Chart, "points" | "options" | "locale">): Classes {
  const values = points.flatMap(({ estimate }) =>
    estimate ? [estimate.low ?? estimate.value, estimate.high ?? estimate.value] : [],
  );
  const unit = points[0]?.unit ?? "";
  const { counted } = unitIn(locale.knownUnits, unit);
  const limits = options.classes ?? (values.length > 0 ? roundLimits(values, counted) : []);
  const below = (limit: number) => (counted && Number.isInteger(limit) ? limit - 1 : limit);
  // Limits are round and so need fewer decimals than the values, or more if a figure sets them.
  const own = points[0]?.styles ?? { full: alone, short: alone };
  const full = { decimals: Math.max(0, ...limits.map(decimalsOf)), per: 1 };
  const styles = limits.length === 0 ? own : { full, short: marksStyle(limits, false, own.short.per, locale) };
  const words = (estimate: Estimate) => valueWords({ estimate, unit, styles }, { locale, options });
  const write = (kind: "exact" | "less-than" | "at-least", value: number) => words(estimate(kind, value));
  const span = (low: number, high: number) =>
    low === high ? write("exact", low) : words({ kind: "between", value: low, low, high });
  const at = (value: number, kind: Kind) =>
    limits.filter((limit) => value > limit || (value === limit && kind !== "less-than")).length;
  return {
    limits,
    of: ({ kind, value, low, high }) => [at(low ?? value, kind), at(high ?? value, kind)],
    tone: (i) => tones[limits.length === 0 ? 3 : Math.round((i * (tones.length - 1)) / limits.length)]!,
    words(i) {
      const [low, high] = [limits[i - 1], limits[i]];
      if (low === undefined)
        return high === undefined ? span(min(values) ?? 0, max(values) ?? 0) : write("less-than", high);
      if (high === undefined) return write("at-least", low);
      return span(low, below(high));
    },
  };
}

/**
 * Of the candidate sets of limits (equal intervals, or growing by a factor), returns the one that puts the fewest
 * values into a single class. Limits of counted units are integers.
 */
function roundLimits(values: readonly number[], whole: boolean): number[] {
  const [least, greatest] = [min(values)!, max(values)!];
  const inside = (limit: number) => limit > least && limit <= greatest && (Number.isInteger(limit) || !whole);
  const even = [4, 3, 2, 1]
    .map((count) => ticks(least, greatest, count).filter(inside))
    .filter(({ length }) => length <= most + 1)
    .map((limits) => limits.slice(0, most));
  const powers = Array.from({ length: 40 }, (_, i) => i - 20);
  const factors = [
    powers.flatMap((power) => [Number(`1e${power}`), Number(`3e${power}`)]),
    ...[1, 2, 3, 4, 6].map((pace) => powers.filter((power) => power % pace === 0).map((power) => Number(`1e${power}`))),
  ];
  const smallest = min(values.filter((value) => value > 0)) ?? greatest;
  // One too many is dropped: here at the lower end, where the classes are small, and above at the upper, where few
  // values lie.
  const growing = factors
    .map((limits) => limits.filter((limit) => inside(limit) && limit > smallest))
    .filter(({ length }) => length <= most + 1)
    .map((limits) => limits.slice(-most));
  const crowd = (limits: readonly number[]) =>
    max(
      rollup(
        values,
        ({ length }) => length,
        (value) => bisectRight(limits, value),
      ).values(),
    )!;
  const sets = [even[0] ?? [], ...(least < 0 ? [] : growing.slice(0, 1))];
  return sets.toSorted((a, b) => crowd(a) - crowd(b))[0]!;
}
