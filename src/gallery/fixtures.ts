import { withStyles, type Chart, type Point, type Reference } from "../charts/model.ts";
import type { ChartName } from "../charts/registry.ts";
import type { Options } from "../charts/options.ts";
import { decimalsOf } from "../model/decimal.ts";
import { estimate, numbersIn, type Estimate } from "../model/estimate.ts";
import { lastDay, type Window } from "../model/window.ts";
import { en } from "../i18n/en.ts";
import { stylesOf } from "../i18n/number-style.ts";
import { withOwn } from "../i18n/with-own.ts";
import { projectTheme } from "../publication/read/theme/theme.ts";

/** Examples are drawn with the font of the project, so that no publication changes them. */
export const { typeface } = projectTheme();

const row: Point["row"] = { cells: {}, at: () => ({ path: "data/example/raw.csv", line: 2, column: 1 }) };

/** The locale of the examples, with their units. */
export const locale = withOwn(en, {
  units: { trees: { counted: true }, seedlings: { counted: true }, bells: { counted: true } },
  names: [],
});

export const exact = (value: number): Estimate => estimate("exact", value);
export const atLeast = (value: number): Estimate => estimate("at-least", value);
export const moreThan = (value: number): Estimate => estimate("more-than", value);
export const atMost = (value: number): Estimate => estimate("at-most", value);
export const about = (value: number): Estimate => estimate("about", value);
export const between = (low: number, high: number): Estimate => ({
  kind: "between",
  value: (low + high) / 2,
  low,
  high,
});

/**
 * A point of an example. `when` is a date, or two dates separated by a slash; a plain number is exact; null is not
 * published. `more` holds further properties.
 */
export type PointFixture = [
  label: string,
  value: Estimate | number | null,
  when?: string,
  group?: string,
  more?: Partial<Point>,
];

/** A point of a chart, with a row of its own. */
export function pointOf([label, value, when, group, more]: PointFixture, unit = "people"): Point {
  const [start, end] = when?.split("/") ?? [];
  const window: Window | null = start ? (end ? { start, end } : { asOf: start }) : null;
  const estimate = typeof value === "number" ? exact(value) : value;
  return {
    row,
    key: label,
    label,
    estimate,
    unit,
    styles: stylesOf([], estimate ? Math.max(...numbersIn(estimate).map(decimalsOf)) : null, en),
    window,
    group: group ?? null,
    panel: null,
    place: null,
    from: "Bell society, as read in the Evening Paper",
    counter: null,
    remark: null,
    ...more,
  };
}

/** Other properties of an example. `computed` is the remainder of a whole. */
export interface More {
  unit?: string;
  options?: Options;
  whole?: PointFixture;
  computed?: PointFixture;
  references?: readonly Reference[];
}

/** A chart of these points, as a publication would have it. */
export function chart(
  type: ChartName,
  id: string,
  fixtures: readonly PointFixture[],
  { unit, options = {}, whole, computed, references = [] }: More = {},
): Chart {
  const points = fixtures.map((point) => pointOf(point, unit));
  const none = { row: null, key: "", from: null };
  if (computed) points.push({ ...pointOf(computed, unit), ...none });
  if (options.missing) points.push({ ...pointOf([options.missing.label, null], unit), ...none });
  for (const { at, group, date, text } of options.annotations ?? []) {
    const i = points.findIndex(
      (point) =>
        point.key === at &&
        (group === undefined || group === point.group) &&
        (date === undefined || (point.window && lastDay(point.window) === date)),
    );
    points[i] = { ...points[i]!, remark: text };
  }
  const [all, ...styled] = withStyles([pointOf(whole ?? ["", null], unit), ...points], locale);
  return { id, type, points: styled, whole: whole ? all! : null, references, span: null, options, locale, typeface };
}

/** A label of the greatest length, and one that cannot break. */
export const longLabel = "A label of sixty characters, which is as long as labels get";
export const longWord = "Donaudampfschifffahrtsgesellschaftskapitän";

/** Values of every kind. */
export const kinds: readonly PointFixture[] = [
  ["Exact", 60, "2024-01-10"],
  ["At least", atLeast(80), "2024-02-10"],
  ["More than", moreThan(100), "2024-03-10/2024-04-10"],
  ["At most", atMost(40), "2024-05-10"],
  ["About", about(70), "2024-07-10"],
  ["Between", between(30, 90), "2024-09-10"],
  ["Not published", null, "2024-11-10"],
];

/** All sorts of labels, and values of very different size. */
export const hard: readonly PointFixture[] = [
  [longLabel, 1, "1999-12-31"],
  [longWord, moreThan(123_456_789), "2024-02-29/2024-03-01"],
  ["नेपाली सम्राट", 123_456_789, "2024-03-02"],
  ['Берёза <&> "quoted"', about(1), "2024-03-03"],
  ["شجرة التفاح", 40_000, "2024-03-04"],
];

export const equal: readonly PointFixture[] = ["Alder", "Birch", "Cedar", "Dogwood"].map((label, i) => [
  label,
  12,
  `2024-0${i + 1}-15`,
]);

export const one: readonly PointFixture[] = [["Only one", 7, "2024-06-01"]];

export const negative: readonly PointFixture[] = [
  ["Alder", -40, "2024-01-15"],
  ["Birch", 25, "2024-02-15"],
  ["Cedar", about(-12), "2024-03-15"],
  ["Dogwood", 0, "2024-04-15"],
];

export const unpublished: readonly PointFixture[] = ["Alder", "Birch", "Cedar"].map((label, i) => [
  label,
  null,
  `2024-0${i + 1}-15`,
]);

/** Two hundred values from 1 to 5,000, the same in every run. */
export const many: readonly PointFixture[] = Array.from({ length: 200 }, (_, i) => [
  `Tree ${i + 1}`,
  1 + ((i * 7919) % 5000),
  `2024-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
]);
