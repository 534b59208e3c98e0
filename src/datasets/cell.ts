import type { Estimate } from "../model/estimate.ts";
import type { Window } from "../model/window.ts";
import type { Cell } from "./model.ts";

/** The estimate in a cell; null in any other. */
export function estimateIn(cell: Cell | undefined): Estimate | null {
  return typeof cell === "object" && cell !== null && "kind" in cell ? cell : null;
}

/** The window in a cell; null in any other. */
export function windowIn(cell: Cell | undefined): Window | null {
  return typeof cell === "object" && cell !== null && !("kind" in cell) ? cell : null;
}
