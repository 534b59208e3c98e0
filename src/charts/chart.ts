import { z } from "zod";
import { difference, quantity, Refusal, sum, toEstimate } from "../evidence/arithmetic.ts";
import { isWhole } from "../evidence/unit.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Estimate } from "../evidence/estimate.ts";
import type { Window } from "../evidence/window.ts";
import type { Row } from "../data/table.ts";
import type { ChartName } from "./names.ts";
import type { Sheet } from "./sheet.ts";

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
  window: Window | null;
  group: string | null;
}

/** What a figure may ask of its chart; each chart type says which of these it uses. */
export const optionsSchema = z.strictObject({
  /** An extra point: the whole (a row's id) minus all drawn points, with its interval. */
  remainder: z.strictObject({ label: z.string().trim().min(1), whole: z.string() }).optional(),
  /** An explicit empty slot for values that nobody published. */
  missing: z.strictObject({ label: z.string().trim().min(1), count: z.number().int().positive() }).optional(),
  /** The row that the drawn points are parts of; it may stand in another dataset, whose only estimate it then is. */
  whole: z.strictObject({ row: z.string(), dataset: z.string().optional(), label: z.string().trim().min(1).optional() }).optional(),
  /** How many of the unit one mark stands for. */
  each: z.number().positive().optional(),
  scale: z.enum(["linear", "sqrt", "log"]).optional(),
  /** Keys of the labels to stress. */
  highlight: z.array(z.string()).min(1).optional(),
});
export type Options = z.output<typeof optionsSchema>;

/** A figure as a chart type sees it: everything that is to be drawn, and nothing else. */
export interface Chart {
  /** Id of the figure; unique in a page, used to build ids inside the drawing. */
  id: string;
  type: ChartName;
  points: readonly Point[];
  /** The point that `options.whole` names. */
  whole: Point | null;
  options: Options;
  locale: Locale;
}

/** Width of a drawing in its own units, which are CSS pixels when shown at that width. */
export type Width = 320 | 720;

/** A chart type: its name, the options that it uses, and how it draws. */
export interface ChartType {
  name: ChartName;
  uses: readonly (keyof Options)[];
  /** What a figure must give it beyond labels and values: a date column, or the option `whole`. */
  needs: readonly ("date" | "whole")[];
  /** The children of the `<svg>`, and the height that they need. Pure: the same chart gives the same text. */
  draw(chart: Chart, width: Width): { body: string; height: number };
  /** Draws a mark for the key, 20 units high: of the value 3, or of the span from 2 to 4. Returns its width. */
  sample(sheet: Sheet, estimate: Estimate | null, quiet: string): number;
}

/**
 * The whole minus the sum of the points, as an estimate: more than 1,500 minus 1,437 is at least 64 people.
 * Throws `Refusal` where the kinds allow no honest result.
 */
export function remainderOf(whole: Point, points: readonly Point[]): Estimate {
  const counted = isWhole(whole.unit);
  const amounts = points.map((point) => {
    if (!point.estimate) throw new Refusal("a part is not published");
    if (point.unit !== whole.unit) throw new Refusal(`the whole is in ${whole.unit}, and a part in ${point.unit}`);
    return quantity(point.estimate, counted);
  });
  if (!whole.estimate || amounts.length === 0) throw new Refusal("there is nothing to subtract");
  return toEstimate(difference(quantity(whole.estimate, counted), amounts.reduce(sum)));
}
