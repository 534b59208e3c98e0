import type { Estimate } from "../model/estimate.ts";
import type { Chart, Drawing, Part, Point, Viewport } from "./model.ts";
import type { Options } from "./options.ts";
import type { SvgCanvas } from "./svg/canvas.ts";

/** A chart type: what it takes, what it cannot do without, and how it draws. */
export interface ChartType {
  /** What figure files call it. */
  name: string;
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
