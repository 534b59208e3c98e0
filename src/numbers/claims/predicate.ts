import type { Dataset } from "../../datasets/dataset.ts";
import type { Column } from "../../datasets/descriptor.ts";
import type { Registers } from "../../datasets/registers.ts";
import { unitOf, valueOf, type Row } from "../../datasets/table.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show } from "../../diagnostics/problem.ts";
import { exactly, quantity, type Quantity } from "../../model/arithmetic.ts";
import { unitIn, type Units } from "../../model/unit.ts";
import type { Faults } from "../definitions/definition.ts";
import { columnOf } from "../definitions/selection.ts";
import type { NamedNumber } from "../model.ts";
import { relations, type Predicate, type Relation } from "./definition.ts";
import type { ClaimValue } from "./model.ts";
import { judgeRelation } from "./verdict.ts";

type Part = Extract<ClaimValue["part"], "meets" | "fails" | "unknown">;

/** A condition that is checked against the columns of its dataset. */
export type Test = (row: Row) => Part;

/** What a condition is checked against. */
export interface Known {
  registers: Pick<Registers, "places">;
  units: Units;
  /** Finds the number with this id; null, with a problem, if there is none, or if it has a fault. */
  number(id: string, keys: readonly PropertyKey[]): NamedNumber | null;
}

/** The part of a row or a group of rows: unknown if they differ. */
export function common(parts: readonly Part[]): Part {
  return parts.every((part) => part === parts[0]) ? parts[0]! : "unknown";
}

/**
 * Makes the test of a condition: a row meets it, fails it, or leaves it unknown, because a cell is empty or its
 * interval decides nothing. Adds a problem for each fault, and returns null if there is any.
 */
export function testOf(
  predicate: Predicate,
  dataset: Dataset,
  entry: Faults,
  keys: readonly PropertyKey[],
  known: Known,
): { test: Test; column: Column | null; targets: NamedNumber[] } | null {
  const targets: NamedNumber[] = [];
  let compared: Column | null = null;
  const tests = Object.entries(predicate).map(([name, wanted]): Test | null => {
    const below = [...keys, name];
    const column = columnOf(dataset, name, entry, below);
    if (!column) return null;
    if (typeof wanted === "string" || Array.isArray(wanted))
      return textTest(column, [wanted].flat(), dataset, entry, below, known);
    if (column.type !== "estimate" && column.type !== "number") {
      entry.fault(
        below,
        `a column of type ${column.type}`,
        "a column of type estimate or number",
        "Choose another, or name the texts that its cells may have.",
      );
      return null;
    }
    compared = column;
    const relation = relations.find((key) => wanted[key] !== undefined)!;
    const target = wanted[relation]!;
    if (typeof target === "number") return valueTest(column, relation, exactly(target), known.units);
    const number = known.number(target, [...below, relation]);
    if (number) targets.push(number);
    return number && valueTest(column, relation, number.quantity, known.units);
  });
  const sound = tests.filter((test) => test !== null);
  if (sound.length < tests.length) return null;
  return {
    test: (row) => {
      const parts = sound.map((test) => test(row));
      return parts.includes("fails") ? "fails" : parts.includes("unknown") ? "unknown" : "meets";
    },
    column: compared,
    targets,
  };
}

function textTest(
  { name, type, categories }: Column,
  wanted: readonly string[],
  dataset: Dataset,
  entry: Faults,
  keys: readonly PropertyKey[],
  { registers }: Known,
): Test | null {
  const existing = new Set(dataset.rows.map(({ cells }) => String(cells[name] ?? "")));
  const listed: { has(text: string): boolean; keys(): Iterable<string> } =
    type === "place" ? registers.places : new Set([...existing, ...Object.keys(categories ?? {})]);
  const unknown = wanted.find((text) => text !== "" && !listed.has(text) && !existing.has(text));
  if (unknown !== undefined) {
    entry.fault(
      keys,
      show(unknown),
      `a value that some row has as its ${name}`,
      suggest(unknown, listed.keys(), `/data/${dataset.id}.csv`),
    );
    return null;
  }
  return ({ cells }) => {
    const text = String(cells[name] ?? "");
    return wanted.includes(text) ? "meets" : text === "" ? "unknown" : "fails";
  };
}

function valueTest(column: Column, relation: Relation, target: Quantity, units: Units): Test {
  return ({ cells }) => {
    const value = valueOf(column, cells);
    if (!value || value.kind === "unclear") return "unknown";
    const verdict = judgeRelation(quantity(value, unitIn(units, unitOf(column, cells))), relation, target);
    return verdict === "proven" ? "meets" : verdict === "refuted" ? "fails" : "unknown";
  };
}
