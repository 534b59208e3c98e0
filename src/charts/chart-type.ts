import type { Estimate } from "../model/estimate.ts";
import type { Chart, Drawing, Part, Point, Viewport } from "./model.ts";
import type { Options } from "./options.ts";
import type { SvgCanvas } from "./svg/canvas.ts";

/** A chart type: which columns and options it uses, which it requires, and how it draws. */
export interface ChartType {
  /** Its name in figure files. */
  name: string;
  /** Columns that it can use. For every type that takes `panel`, draw.ts arranges the small multiples. */
  takes: readonly Part[];
  needs: readonly (Part | "whole")[];
  uses: readonly (keyof Options)[];
  /**
   * Whether it sets points side by side for comparison. Their windows and measures must then be the same, or a note
   * must explain the difference.
   */
  compares: boolean;
  /** Whether it omits labels that do not fit. Readers then find them in the tooltips of the marks and in the table. */
  dense?: boolean;
  /** Whether its drawings are rows below each other, so that with fewer of them they are lower. */
  rows?: true;
  /** Whether its drawings state the unit of their values. */
  namesUnit?: true;
  /** The minimum width of one of its small multiples, if larger than the default. */
  panelWidth?: number;
  /**
   * Why it cannot draw these points: what was found (and in which points, if rows are at fault) and what it needs. Null
   * if it can.
   */
  objection?(chart: Chart): { found: string; expected: string; points?: readonly Point[] } | null;
  /** Draws the chart. Pure: the same chart gives the same drawing. Supports any viewport at least 200 units wide. */
  draw(chart: Chart, viewport: Viewport): Drawing;
  /**
   * Draws a sample mark for the legend, 20 units high, for the value 3 or the span from 2 to 4. Returns its width; 0 if
   * the type shows values as text only.
   */
  sample(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number;
  /** Legend entries besides those for the estimate kinds, such as the classes of a map. Each is drawn like a sample. */
  key?(chart: Chart): readonly { draw(canvas: SvgCanvas): number; words: string }[];
}
