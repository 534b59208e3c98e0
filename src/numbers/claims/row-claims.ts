import { satisfies } from "../../datasets/condition.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Column } from "../../datasets/descriptor.ts";
import { rowKey } from "../../datasets/row-key.ts";
import { decimalsIn, unitOf, valueColumnOf, valueOf, type Row } from "../../datasets/table.ts";
import { windowIn } from "../../datasets/cell.ts";
import { show } from "../../diagnostics/problem.ts";
import { quantity } from "../../model/arithmetic.ts";
import { unitIn } from "../../model/unit.ts";
import { commonWindow, differences, placeOf } from "../definitions/comparable.ts";
import type { ClaimEntry } from "../definitions/definition.ts";
import type { FindDataset } from "../definitions/row-operations.ts";
import { columnOf, selectRows } from "../definitions/selection.ts";
import type { SourceRow } from "../model.ts";
import type { RowClaimKind } from "./definition.ts";
import type { ClaimValue, Computed } from "./model.ts";
import { common, testOf, type Known } from "./predicate.ts";
import { judgeOnly, judgeTally, tallyOf, type Tally } from "./rows.ts";

/** What `of` says if a claim is about the rows of the dataset alone. */
const rowsAlone = "rows";

/** Computes a claim about rows. Adds a problem for each fault, and returns null if there is any. */
export function claimOfRows(entry: ClaimEntry, kind: RowClaimKind, find: FindDataset, known: Known): Computed | null {
  const { dataset: name, where, which, distinct, of } = entry.definition[kind]!;
  const dataset = find(entry, [kind, "dataset"], name);
  if (!dataset) return null;
  const rows = selectRows(dataset, where, entry, [kind]);
  const column = distinct === undefined ? null : columnOf(dataset, distinct, entry, [kind, "distinct"]);
  const condition = testOf(which, dataset, entry, [kind, "which"], known);
  const whole = of === rowsAlone ? null : known.number(of, [kind, "of"]);
  if (!rows || (distinct !== undefined && !column) || !condition || (of !== rowsAlone && !whole)) return null;
  if (!agree(entry, kind, dataset, rows, condition)) return null;
  if (whole && !whole.quantity.interval) {
    entry.fault(
      [kind, "of"],
      `${show(whole.id)}, whose width is unknown`,
      "a number with a known upper bound",
      "Choose another.",
    );
    return null;
  }
  const groups = Map.groupBy(rows, (row) => (column ? JSON.stringify(row.cells[column.name]) : row));
  const items = [...groups.values()].map((group) => ({
    rows: group,
    value: itemOf(dataset, group, column, condition.column, common(group.map(condition.test)), known),
  }));
  const values = items.map(({ value }) => value);
  const tally = tallyOf(values, whole?.quantity.interval ?? null);
  const named = entry.definition.only ? namedBy(entry, dataset, items) : null;
  if (entry.definition.only && !named) return null;
  const but = entry.definition.all?.but ?? 0;
  const verdict = kind === "only" ? judgeOnly(values, named!, tally) : judgeTally(kind, tally, but);
  return {
    statement: {
      kind,
      total: values.length + tally.missing,
      meeting: kind === "only" ? named!.size : tally.meeting,
      unknown: tally.unknown + tally.missing,
      but,
    },
    verdict,
    doubt: verdict === "proven" ? "" : doubtOf(values, tally, named),
    values,
    operands: [...(whole ? [whole.id] : []), ...condition.targets.map(({ id }) => id)],
  };
}

/** Whether the rows can be set beside each other, or the claim says why. */
function agree(
  entry: ClaimEntry,
  kind: RowClaimKind,
  dataset: Dataset,
  rows: readonly Row[],
  { column, targets }: { column: Column | null; targets: Parameters<typeof differences>[0] },
): boolean {
  if (entry.definition.comparable) return true;
  const own = rows.map((row) => ({ rows: [{ dataset, row }], unit: column ? unitOf(column, row.cells) : "" }));
  const different = column
    ? differences([...own, ...targets], ["units", "windows", "measures", "populations", "origins"])
    : differences(own, ["measures"]);
  if (different.length > 0)
    entry.fault(
      [kind],
      `rows with ${different.join(" and ")}`,
      "rows that can be compared",
      "Choose them with `where`, or say in `comparable` why they belong together.",
    );
  return different.length === 0;
}

/** The items that `is` selects; null, with a problem, if there are none. */
function namedBy(
  entry: ClaimEntry,
  dataset: Dataset,
  items: readonly { rows: readonly Row[]; value: ClaimValue }[],
): Set<ClaimValue> | null {
  const { is } = entry.definition.only!;
  const columns = Object.keys(is).map((name) => columnOf(dataset, name, entry, ["only", "is", name]));
  if (columns.includes(null)) return null;
  const named = items.filter(({ rows }) => rows.some(({ cells }) => satisfies(cells, is)));
  if (named.length > 0) return new Set(named.map(({ value }) => value));
  entry.fault(
    ["only", "is"],
    "no row that fits",
    "at least one of the rows that `where` selects",
    "Correct the condition.",
  );
  return null;
}

function itemOf(
  dataset: Dataset,
  rows: readonly Row[],
  distinct: Column | null,
  compared: Column | null,
  part: ClaimValue["part"],
  { registers, units }: Known,
): ClaimValue {
  const sourceRows = rows.map((row): SourceRow => ({ dataset, row }));
  const [first] = rows;
  const column = compared ?? valueColumnOf(dataset.columns) ?? null;
  const estimate = column && rows.length === 1 ? valueOf(column, first!.cells) : null;
  const place = placeOf(sourceRows[0]!);
  const text = distinct ? String(first!.cells[distinct.name] ?? "") : (place ?? rowKey(dataset, first!));
  return {
    title: registers.places.get(text)?.name ?? text,
    number: null,
    place,
    value:
      column && estimate && estimate.kind !== "unclear"
        ? {
            quantity: quantity(estimate, unitIn(units, unitOf(column, first!.cells))),
            estimate,
            style: { decimals: decimalsIn(column, first!), per: 1 },
            unit: unitOf(column, first!.cells),
          }
        : null,
    window:
      rows.length === 1
        ? windowIn(first!.cells[dataset.columns.find(({ type }) => type === "window")?.name ?? ""])
        : commonWindow(sourceRows),
    rows: sourceRows,
    part,
  };
}

/** What speaks against a claim about rows, phrased to follow "found". */
function doubtOf(items: readonly ClaimValue[], tally: Tally, named: ReadonlySet<ClaimValue> | null): string {
  const some = (part: ClaimValue["part"]) => {
    const titles = items.filter((item) => item.part === part).map(({ title }) => title);
    return titles.length === 0 ? "" : ` (${titles.slice(0, 3).join(", ")}${titles.length > 3 ? ", …" : ""})`;
  };
  const missing =
    tally.missing === Infinity ? "an unknown number are" : `${tally.missing} ${tally.missing === 1 ? "is" : "are"}`;
  const counted = [
    `${tally.meeting} of ${items.length} meet it${some("meets")}`,
    tally.failing > 0 && `${tally.failing} ${tally.failing === 1 ? "does" : "do"} not${some("fails")}`,
    tally.unknown > 0 && `${tally.unknown} ${tally.unknown === 1 ? "is" : "are"} unknown${some("unknown")}`,
    tally.missing > 0 && `${missing} not in the dataset`,
    named && `\`is\` names ${named.size}`,
  ];
  return counted.filter((text) => text !== false && text !== null).join("; ");
}
