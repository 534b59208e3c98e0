import { firstDay, lastDay, type Window } from "../model/window.ts";
import type { Cell } from "./model.ts";
import type { Column } from "./descriptor.ts";
import type { Row } from "./table.ts";
import { estimateIn, windowIn } from "./cell.ts";

/** A summary of a column's values. */
export interface Profile {
  /** How many cells are empty, and how many distinct values the others have. */
  missing: number;
  different: number;
  /** The cells with the minimum and the maximum, for columns of numbers, estimates, dates or windows; else null. */
  least: Cell;
  most: Cell;
  /** A histogram of `bins` equal steps from the minimum to the maximum; empty for other columns. */
  counts: readonly number[];
}

const bins = 16;
const ordered = new Set(["number", "estimate", "date", "window"]);

/** Profiles a column. An estimate counts with the reported number, a window with its last day. */
export function profileOf({ name, type }: Column, rows: readonly Pick<Row, "cells">[]): Profile {
  const cells = rows.flatMap((row) => row.cells[name] ?? []) as NonNullable<Cell>[];
  const different = new Set(cells.map((cell) => (typeof cell === "object" ? JSON.stringify(cell) : cell))).size;
  const missing = rows.length - cells.length;
  if (!ordered.has(type) || cells.length === 0) return { missing, different, least: null, most: null, counts: [] };
  const [low, high] = [(cell: Cell) => place(cell, firstDay), (cell: Cell) => place(cell, lastDay)];
  const least = cells.reduce((one, other) => (low(other) < low(one) ? other : one));
  const most = cells.reduce((one, other) => (high(other) > high(one) ? other : one));
  const [from, to] = [low(least), high(most)];
  const counts = Array.from({ length: from === to ? 1 : bins }, () => 0);
  for (const cell of cells)
    counts[Math.min(counts.length - 1, Math.floor(((high(cell) - from) / (to - from || 1)) * counts.length))]! += 1;
  return { missing, different, least, most, counts };
}

/** The position of a cell on a scale of numbers or days. */
function place(cell: Cell, dayOf: (window: Window) => string): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return Date.parse(cell);
  const window = windowIn(cell);
  return window ? Date.parse(dayOf(window)) : estimateIn(cell)!.value;
}
