import { difference, quantity, Refusal, sum, toEstimate } from "../model/arithmetic.ts";
import { numbersIn, type Estimate } from "../model/estimate.ts";
import { unitIn, type Units } from "../model/unit.ts";
import type { Window } from "../model/window.ts";
import type { Column } from "../datasets/descriptor.ts";
import { decimalsIn, type Row } from "../datasets/table.ts";
import type { Locale } from "../i18n/locale.ts";
import { stylesOf, type NumberStyles } from "../i18n/number-style.ts";
import type { Course } from "./scales/course.ts";
import type { ChartName } from "./names.ts";
import type { Options } from "./options.ts";
import type { SvgCanvas } from "./svg/canvas.ts";
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
  type: ChartName;
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

/** A chart type: what it takes, what it cannot do without, and how it draws. */
export interface ChartType {
  name: ChartName;
  /** Columns that it can use. Small multiples are put together in draw.ts for every type that takes `panel`. */
  takes: readonly Part[];
  needs: readonly (Part | "whole")[];
  uses: readonly (keyof Options)[];
  /**
   * Whether it sets points side by side to be compared. Their windows and measures must then be the same, or a note
   * must say what differs.
   */
  compares: boolean;
  /**
   * Whether it leaves out labels for which there is no room. Each is then told by its mark when it is pointed at, and
   * in the table.
   */
  dense?: boolean;
  /** Whether its drawings name the unit of their values. */
  namesUnit?: true;
  /** The least width of one of its small multiples, where that is more than others need. */
  panelWidth?: number;
  /**
   * Why it cannot draw these points, as what was found (and in which points, where rows are at fault) and what it
   * needs; null where it can.
   */
  objection?(chart: Chart): { found: string; expected: string; points?: readonly Point[] } | null;
  /** Pure: the same chart gives the same drawing. Takes any viewport from 200 units up. */
  draw(chart: Chart, viewport: Viewport): Drawing;
  /**
   * Draws a mark for the key, 20 units high: of the value 3, or of the span from 2 to 4. Returns its width; 0 where
   * values are told in words alone.
   */
  sample(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number;
  /** Entries of the key beside those of the kinds, such as the classes of a map. Each is drawn like a sample. */
  key?(chart: Chart): readonly { draw(canvas: SvgCanvas): number; words: string }[];
}

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
