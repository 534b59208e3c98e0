import { total } from "../evidence/decimal.ts";
import { intervalOf, type Estimate } from "../evidence/estimate.ts";
import { unitIn, type Units } from "../evidence/unit.ts";
import { suggest } from "../problems/nearest.ts";
import { show, type Problem } from "../problems/problem.ts";
import type { Checked } from "../problems/yaml.ts";
import type { Descriptor } from "./descriptor.ts";
import { selects, stranger, unitOf, type Row } from "./table.ts";
import { isUsable } from "./usability.ts";

/**
 * Parts are not larger than their whole: within each group of rows that agree in the columns `per`, the sum of the least that each
 * part can be must not exceed the most that the whole can be. Several rows for one part count once, with the smallest of them. A rule
 * that names what no row has would check nothing, and is a fault itself.
 */
export function checkParts({ value: descriptor, at }: Checked<Descriptor>, rows: readonly Row[], units: Units, problems: Problem[]): void {
  const column = descriptor.columns.find(({ type }) => type === "estimate");
  if (!column || rows.length === 0) return;
  const usable = rows.filter((row) => isUsable(descriptor.columns, row.cells));
  const interval = (row: Row) => intervalOf(row.cells[column.name] as Estimate, unitIn(units, unitOf(column, row.cells)));
  for (const [i, rule] of (descriptor.parts ?? []).entries()) {
    for (const side of ["whole", "parts"] as const) {
      const slip = stranger(rule[side], rows);
      if (!slip) continue;
      const path = ["parts", i, side, slip.column];
      problems.push({ ...at(path), field: path.join("."), found: show(slip.value), expected: `a value of the column ${show(slip.column)}`, action: suggest(slip.value, slip.known, "the table") });
    }
    const group = (row: Row) => JSON.stringify((rule.per ?? []).map((name) => row.cells[name]));
    const varying = Object.keys(rule.parts).filter((name) => Array.isArray(rule.parts[name]));
    for (const whole of usable.filter((row) => selects(rule.whole, row.cells))) {
      const least = new Map<string, number>();
      for (const part of usable) {
        if (!selects(rule.parts, part.cells) || group(part) !== group(whole)) continue;
        const name = varying.map((key) => String(part.cells[key])).join(" · ");
        const low = interval(part)?.low ?? 0;
        least.set(name, Math.min(low, least.get(name) ?? Infinity));
      }
      const sum = total([...least.values()]);
      const most = interval(whole)?.high ?? Infinity;
      if (sum <= most) continue;
      problems.push({
        ...whole.at(column.name),
        field: column.name,
        found: `a whole of at most ${most} whose parts add up to at least ${sum}`,
        expected: "parts that are not larger than their whole",
        action: `Check the parts: ${[...least.keys()].join(", ")}.`,
      });
    }
  }
}
