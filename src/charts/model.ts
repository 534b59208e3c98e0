import { difference, quantity, Refusal, sum, toEstimate } from "../model/arithmetic.ts";
import type { Counter } from "../model/counter.ts";
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

/** One data point of a chart: a mark, or a group of marks. */
export interface Point {
  /** The row behind it; null if the value was computed or is not published. */
  row: Row | null;
  /** Content of the label cell (an id, if the column holds ids); empty without a row. */
  key: string;
  label: string;
  /** Null if not published. Such a point is drawn as an explicit empty slot, never as zero. */
  estimate: Estimate | null;
  unit: string;
  /** How its numbers are formatted; the same for all points with the same unit. See `withStyles`. */
  styles: NumberStyles;
  window: Window | null;
  /** The series that it belongs to. */
  group: string | null;
  /** The small multiple that it belongs to. */
  panel: string | null;
  /** Id of the place that it is about. */
  place: string | null;
  /** Who counted and where it was published, as text. */
  from: string | null;
  /** The group of those who counted it; null if there is none. */
  counter: Counter | null;
  /** The author's annotation. */
  remark: string | null;
}

/** A reference line at a value. */
export interface Reference {
  value: number;
  label: string;
}

/** A time scale: its first and last moment, and the calendar unit of all series; null if they differ. */
export interface Course {
  from: Date;
  to: Date;
  unit: CalendarUnit | null;
}

/** The values, dates and series that a drawing has to accommodate; small multiples share them. */
export interface Span {
  least: number;
  greatest: number;
  /** The first and the last window; null if no point has a date. */
  first: Window | null;
  last: Window | null;
  /** The moments of the first and the last value, and the calendar unit that all share; null if no point has a date. */
  course: Course | null;
  /** The names of the series, in order; see `groupsOf`. */
  groups: readonly string[];
}

/** A figure as chart types see it: everything that they need to draw it, and nothing else. */
export interface Chart {
  /** Id of the figure. It is unique in a page and used to build ids inside the drawing. */
  id: string;
  /** Name of the chart type; see registry.ts. */
  type: string;
  points: readonly Point[];
  /** The point that `options.whole` names. */
  whole: Point | null;
  references: readonly Reference[];
  /** Set if the chart is one of several that share their scales. */
  span: Span | null;
  options: Options;
  locale: Locale;
  /** Measures the text of its drawings. */
  typeface: Typeface;
}

/** What a drawing has to fit: `size` determines its type size, `width` is the space available. */
export interface Viewport {
  size: Size;
  width: number;
  /** The height available, for drawings that may be lower than usual, such as maps. */
  height?: number;
  /** Whether it is for a story, where it may take at most half of a phone's screen: see `lowest` in src/theme/measures.ts. */
  low?: boolean;
}

/** The children of an `<svg>`, and the height they need. */
export interface Drawing {
  body: readonly Node[];
  height: number;
}

/** A complete `<svg>` with its size in user units. */
export interface Graphic {
  svg: Node;
  width: number;
  height: number;
}

/** The columns of a dataset, besides the labels, that a chart can use. */
export type Part = "value" | "date" | "group" | "panel";

/** The names of a chart's series, in order; a single empty name if it has none. */
export function groupsOf({ points }: Pick<Chart, "points">): string[] {
  return [...new Set(points.map(({ group }) => group ?? ""))];
}

/** Whether values of a unit are formatted as percentages, which are never abbreviated to thousands or millions. */
export function isPercent(unit: string): boolean {
  return unit === "share" || unit === "percent";
}

/** The number style of a single row; `withStyles` combines them into one for the figure. */
export function stylesIn(column: Column | undefined, row: Row): NumberStyles {
  const style = { decimals: column ? decimalsIn(column, row) : null, per: 1 };
  return { full: style, short: style };
}

/**
 * Returns the points with one number style per unit: the decimals that the sources gave, and for short forms a shared
 * unit of thousands or millions.
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
 * The whole minus the sum of the points, as an estimate: more than 1,500 minus 1,437 is at least 64 people. Throws
 * `Refusal` if the estimate kinds allow no honest result.
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
