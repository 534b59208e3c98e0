import { difference, quantity, Refusal, sum, toEstimate } from "../model/arithmetic.ts";
import { numbersIn, type Estimate } from "../model/estimate.ts";
import { unitIn, type Units } from "../model/unit.ts";
import type { Window } from "../model/window.ts";
import type { Column } from "../datasets/descriptor.ts";
import { decimalsIn, type Row } from "../datasets/table.ts";
import type { Locale } from "../i18n/locale.ts";
import { stylesOf, type NumberStyles } from "../i18n/number-style.ts";
import type { CalendarUnit } from "../model/period.ts";
import type { Options } from "./options.ts";
import type { Size } from "../theme/measures.ts";
import type { Typeface } from "../theme/typeface.ts";
import type { Node } from "./svg/tree.ts";

/** One mark or group of marks of a chart. */
export interface Point {
  /** The row that it stands for; null where the value was computed, or is not published. */
  row: Row | null;
  /** Text of the label's cell: an id, where the column holds ids; empty without a row. */
  key: string;
  label: string;
  /** Null: not published. Such a point is drawn as an explicit empty slot, never as zero. */
  estimate: Estimate | null;
  unit: string;
  /** How its numbers are written; the same for all points of a unit. See `withStyles`. */
  styles: NumberStyles;
  window: Window | null;
  /** The series that it belongs to. */
  group: string | null;
  /** The small multiple that it stands in. */
  panel: string | null;
  /** Id of the place of which it tells. */
  place: string | null;
  /** Who counted, and where it was read, in words. */
  from: string | null;
  /** What the figure's author says of it. */
  remark: string | null;
}

/** A line at a value, to compare the points with. */
export interface Reference {
  value: number;
  label: string;
}

/** A scale of time: its first and its last moment, and the periods of all series; null where they differ. */
export interface Course {
  from: Date;
  to: Date;
  unit: CalendarUnit | null;
}

/** The values, days and series that a drawing has room for; small multiples share them. */
export interface Span {
  least: number;
  greatest: number;
  /** The first window and the last; null where no point has a date. */
  first: Window | null;
  last: Window | null;
  /** The moments of the first and the last value, and the periods that all are of; null where no point has a date. */
  course: Course | null;
  /** The names of the series, in their order; see `groupsOf`. */
  groups: readonly string[];
}

/** A figure as a chart type sees it: everything that is to be drawn, and nothing else. */
export interface Chart {
  /** Id of the figure; unique in a page, used to build ids inside the drawing. */
  id: string;
  /** The name of its chart type; see registry.ts. */
  type: string;
  points: readonly Point[];
  /** The point that `options.whole` names. */
  whole: Point | null;
  references: readonly Reference[];
  /** Given where the chart is one of several that share their scales. */
  span: Span | null;
  options: Options;
  locale: Locale;
  /** Measures the texts of its drawings. */
  typeface: Typeface;
}

/** What a drawing has to fit: `size` tells how large its type is, `width` how much space it has. */
export interface Viewport {
  size: Size;
  width: number;
}

/** The children of an `<svg>`, and the height that they need. */
export interface Drawing {
  body: readonly Node[];
  height: number;
}

/** A complete `<svg>`, and its size in its own units. */
export interface Graphic {
  svg: Node;
  width: number;
  height: number;
}

/** The columns of a dataset, besides the labels, that play a part in a chart. */
export type Part = "value" | "date" | "group" | "panel";

/** The names of the series of a chart, in their order; one empty name where it has none. */
export function groupsOf({ points }: Pick<Chart, "points">): string[] {
  return [...new Set(points.map(({ group }) => group ?? ""))];
}

/** Whether values of a unit are written as per cent, which have no thousands or millions. */
export function isPercent(unit: string): boolean {
  return unit === "share" || unit === "percent";
}

/** The style of the number of a row; `withStyles` makes one of those of a figure. */
export function stylesIn(column: Column | undefined, row: Row): NumberStyles {
  const style = { decimals: column ? decimalsIn(column, row) : null, per: 1 };
  return { full: style, short: style };
}

/**
 * The points with their numbers in one style for each unit: with the decimals that their sources wrote, and where they
 * are to be short, in one unit of thousands or millions.
 */
export function withStyles(points: readonly Point[], locale: Locale): Point[] {
  const styles = new Map(
    [...Map.groupBy(points, ({ unit }) => unit)].map(([unit, own]) => {
      const numbers = own.flatMap(({ estimate }) => (estimate ? numbersIn(estimate) : []));
      const decimals = own.flatMap(({ styles }) => styles.full.decimals ?? []);
      const { full, short } = stylesOf(numbers, decimals.length > 0 ? Math.max(...decimals) : null, locale);
      return [unit, { full, short: isPercent(unit) ? full : short }] as const;
    }),
  );
  return points.map((point) => ({ ...point, styles: styles.get(point.unit)! }));
}

/**
 * The whole minus the sum of the points, as an estimate: more than 1,500 minus 1,437 is at least 64 people.
 * Throws `Refusal` where the kinds allow no honest result.
 */
export function remainderOf(whole: Point, points: readonly Point[], units: Units): Estimate {
  const unit = unitIn(units, whole.unit);
  const amounts = points.map((point) => {
    if (!point.estimate) throw new Refusal("a part is not published");
    if (point.unit !== whole.unit) throw new Refusal(`the whole is in ${whole.unit}, and a part in ${point.unit}`);
    return quantity(point.estimate, unit);
  });
  if (!whole.estimate || amounts.length === 0) throw new Refusal("there is nothing to subtract");
  return toEstimate(difference(quantity(whole.estimate, unit), amounts.reduce(sum)));
}
