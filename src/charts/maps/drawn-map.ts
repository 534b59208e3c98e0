import type { Point } from "../model.ts";

/** A map that was drawn: the points with labels, and its bottom. */
export interface DrawnMap {
  labelled: readonly Point[];
  bottom: number;
}
