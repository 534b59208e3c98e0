import { inDigits, withoutFormula } from "../exports/tables/csv.ts";
import { lastDay } from "../model/window.ts";
import type { ExploredValue } from "./values.ts";

/** The columns of the download, named as in the tables of the datasets. */
const columns: readonly (readonly [name: string, cell: (value: ExploredValue) => string | number | null])[] = [
  ["dataset", ({ dataset }) => dataset],
  ["row", ({ row }) => row],
  ["topic", ({ topic }) => topic],
  ["measure", ({ measure }) => measure],
  ["counted", ({ counted }) => counted],
  ["place", ({ place }) => place?.id ?? null],
  ["place_name", ({ place }) => place?.name ?? null],
  ["window_start", ({ window }) => (window && "start" in window ? window.start : null)],
  ["window_end", ({ window }) => (window && "end" in window ? window.end : null)],
  ["as_of", ({ window }) => (window && "asOf" in window ? lastDay(window) : null)],
  ["value", ({ estimate }) => (estimate.kind === "between" ? null : estimate.value)],
  ["value_low", ({ estimate }) => estimate.low],
  ["value_high", ({ estimate }) => estimate.high],
  ["value_kind", ({ estimate }) => estimate.kind],
  ["unit", ({ unit }) => unit],
  ["origin", ({ origin }) => origin?.id ?? null],
  ["origin_name", ({ origin }) => origin?.name ?? null],
  ["source_name", ({ source }) => source?.name ?? null],
  ["use", ({ usability }) => usability],
  ["note", ({ note }) => note],
];

/** A selection as CSV, by the rules of `toCsv`: what one writes, the other writes too. */
export function valuesCsv(values: readonly ExploredValue[]): string {
  return csvLines([columns.map(([name]) => name), ...values.map((value) => columns.map(([, cell]) => cell(value)))]);
}

/** Lines of CSV: RFC 4180, formulas disarmed, numbers in digits, empty cells for missing values. */
export function csvLines(lines: readonly (readonly (string | number | null)[])[]): string {
  return lines.map((cells) => `${cells.map(written).join(",")}\n`).join("");
}

function written(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return inDigits(cell);
  const text = withoutFormula(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
