import { quantity, Refusal, sum, toEstimate } from "../../model/arithmetic.ts";
import type { Estimate } from "../../model/estimate.ts";
import { unitIn, type Units } from "../../model/unit.ts";
import type { Point } from "../model.ts";

/** The sum of points; null if one is not published, or if their kinds allow no sum. */
export function totalOf(points: readonly Pick<Point, "estimate" | "unit">[], units: Units): Estimate | null {
  if (points.length === 0 || points.some(({ estimate, unit }) => !estimate || unit !== points[0]!.unit)) return null;
  try {
    return toEstimate(points.map(({ estimate, unit }) => quantity(estimate!, unitIn(units, unit))).reduce(sum));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
