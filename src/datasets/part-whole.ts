import { roundingSlack, subtract, total } from "../model/decimal.ts";
import { intervalOf } from "../model/estimate.ts";
import { unitIn, type Units } from "../model/unit.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import type { Checked } from "../diagnostics/yaml.ts";
import type { Descriptor } from "./descriptor.ts";
import { satisfies, unmatchedValue } from "./condition.ts";
import { unitOf, valueColumnOf, valueOf, type Row } from "./table.ts";
import { isUsable } from "./usability.ts";

/** A whole and its parts: the most that the whole can be, and the least that the parts can add up to. */
export interface Sum {
  whole: Row;
  parts: readonly Row[];
  /** The labels of the parts. */
  names: readonly string[];
  most: number;
  sum: number;
  /** Whether rounding alone can explain the excess. */
  rounded: boolean;
}

/**
 * The sums of all wholes and parts that a descriptor declares, within each group of rows that agree in the columns
 * `per`: the least that each part can be. Several rows for one part count once, with the smallest value.
 */
export function sumsOf(
  { columns, parts: rules = [] }: Pick<Descriptor, "columns" | "parts">,
  rows: readonly Row[],
  units: Units,
): Sum[] {
  const column = valueColumnOf(columns);
  if (!column) return [];
  const usable = rows.filter((row) => isUsable(columns, row.cells) && row.cells[column.name] !== null);
  const unit = (row: Row) => unitIn(units, unitOf(column, row.cells));
  const interval = (row: Row) => intervalOf(valueOf(column, row.cells)!, unit(row));
  return rules.flatMap((rule) => {
    const group = (row: Row) => JSON.stringify((rule.per ?? []).map((name) => row.cells[name]));
    const varying = Object.keys(rule.parts).filter((name) => Array.isArray(rule.parts[name]));
    return usable
      .filter((row) => satisfies(row.cells, rule.whole))
      .map((whole): Sum => {
        const parts = usable.filter((part) => satisfies(part.cells, rule.parts) && group(part) === group(whole));
        const least = new Map<string, number>();
        for (const part of parts) {
          const name = varying.map((key) => String(part.cells[key])).join(" · ");
          least.set(name, Math.min(interval(part)?.low ?? 0, least.get(name) ?? Infinity));
        }
        const [sum, most] = [total([...least.values()]), interval(whole)?.high ?? Infinity];
        const rounded =
          sum > most && !unit(whole).counted && subtract(sum, most) <= roundingSlack([...least.values()], most);
        return { whole, parts, names: [...least.keys()], most, sum, rounded };
      });
  });
}

/**
 * Checks that parts are not larger than their whole, apart from rounding. A rule with a value that no row has would
 * check nothing, and is a fault.
 */
export function checkParts(
  { value: descriptor, at }: Checked<Descriptor>,
  rows: readonly Row[],
  units: Units,
  problems: Problem[],
): void {
  const column = valueColumnOf(descriptor.columns);
  if (!column || rows.length === 0) return;
  for (const [i, rule] of (descriptor.parts ?? []).entries()) {
    for (const side of ["whole", "parts"] as const) {
      const slip = unmatchedValue(rule[side], rows);
      if (!slip) continue;
      const path = ["parts", i, side, slip.column];
      problems.push({
        ...at(path),
        field: path.join("."),
        found: show(slip.value),
        expected: `a value of the column ${show(slip.column)}`,
        action: suggest(slip.value, slip.known, "the table"),
      });
    }
  }
  for (const { whole, names, most, sum, rounded } of sumsOf(descriptor, rows, units)) {
    if (sum <= most || rounded) continue;
    problems.push({
      ...whole.at(column.name),
      field: column.name,
      found: `a total of at most ${most} whose parts add up to at least ${sum}`,
      expected: "parts that together do not exceed their whole",
      action: `Check the parts: ${names.join(", ")}.`,
    });
  }
}
