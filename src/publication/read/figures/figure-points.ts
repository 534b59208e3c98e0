import type { Dataset } from "../../../datasets/dataset.ts";
import { satisfies, unmatchedValue } from "../../../datasets/condition.ts";
import { unitOf, valueOf, type Row } from "../../../datasets/table.ts";
import { isUsable, usabilityOf } from "../../../datasets/usability.ts";
import { lastDay } from "../../../model/window.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { byLabel } from "../../../i18n/order.ts";
import { suggest } from "../../../diagnostics/nearest.ts";
import { show, type Problem } from "../../../diagnostics/problem.ts";
import type { Checked } from "../../../diagnostics/yaml.ts";
import { stylesIn, type Part, type Point } from "../../../charts/model.ts";
import { chartType } from "../../../charts/registry.ts";
import { windowIn } from "../../../datasets/cell.ts";
import type { ChartFile, RowLabels } from "./figure-file.ts";

/**
 * The most rows of a figure, so that its pages and embeds stay small and its marks can be pointed at: fewer if each
 * mark has a label.
 */
const mostRows = { dense: 1000, named: 250 };

/**
 * Selects the points of a figure from its dataset, in order. Adds a problem for each fault, and returns null if there
 * is any.
 */
export function selectPoints(
  { value: figure, at }: Checked<ChartFile>,
  dataset: Dataset,
  rowLabels: RowLabels,
  locale: Locale,
  problems: Problem[],
): Point[] | null {
  const before = problems.length;
  const names = dataset.columns.map((column) => column.name);
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
  const known = (name: string, keys: PropertyKey[]) => {
    if (!names.includes(name))
      fault(
        keys,
        show(name),
        `a column of ${show(dataset.id)}`,
        suggest(name, names, `data/${dataset.id}/dataset.yaml`),
      );
  };
  for (const [part, name] of Object.entries(figure.columns)) if (name) known(name, ["columns", part]);
  for (const name of Object.keys(figure.where ?? {})) known(name, ["where", name]);
  figure.one?.forEach((name, i) => known(name, ["one", i]));
  const valueColumn = dataset.columns.find((column) => column.name === figure.columns.value);
  if (valueColumn && valueColumn.type !== "estimate" && valueColumn.type !== "number")
    fault(
      ["columns", "value"],
      `a column of type ${valueColumn.type}`,
      "a column of type estimate or number",
      "Choose the column that holds the values.",
    );
  const typeOf = (name: string | undefined) => dataset.columns.find((column) => column.name === name)?.type;
  const { label, date, group, panel } = figure.columns;
  for (const [part, name] of Object.entries({ label, group, panel })) {
    const type = typeOf(name);
    if (type === "estimate" || type === "window")
      fault(
        ["columns", part],
        `a column of type ${type}`,
        "a column of words",
        "Choose the column that names the rows.",
      );
  }
  if (date && typeOf(date) && typeOf(date) !== "window")
    fault(
      ["columns", "date"],
      `a column of type ${typeOf(date)}`,
      "a column of type window",
      "Choose the column that holds the dates.",
    );
  figure.rows?.forEach((id, i, rows) => {
    if (rows.indexOf(id) < i) fault(["rows", i], `${show(id)} again`, "each row once", "Remove one of them.");
  });
  checkParts();
  if (problems.length > before) return null;
  const slip = unmatchedValue(figure.where ?? {}, dataset.rows);
  if (slip)
    fault(
      ["where", slip.column],
      show(slip.value),
      `a value of the column ${show(slip.column)}`,
      suggest(slip.value, slip.known, `/data/${dataset.id}.csv`),
    );

  const rows = pickRows(figure, dataset, fault);
  const key = figure.rows ? "rows" : figure.where ? "where" : "dataset";
  const most = chartType(figure.type).dense ? mostRows.dense : mostRows.named;
  if (rows.length > most) {
    const expected = `at most ${most} rows, because ${figure.type} has a mark for each row that readers can point at`;
    fault(
      [key],
      `${rows.length} rows`,
      expected,
      "Choose fewer with `where` or `rows`, or aggregate them in the dataset.",
    );
    return null;
  }
  const id = (row: Row) => String(row.cells[dataset.descriptor.key[0]!]);
  for (const row of rows) {
    const listed = figure.rows?.indexOf(id(row)) ?? -1;
    const keys = listed < 0 ? ["where"] : ["rows", listed];
    if (!isUsable(dataset.columns, row.cells))
      fault(
        keys,
        `the row ${show(id(row))}, whose use is no`,
        "rows that may be drawn",
        "Exclude it; such rows only show how a claim changed.",
      );
    else if (valueColumn && valueOf(valueColumn, row.cells)?.kind === "unclear")
      fault(keys, `the row ${show(id(row))}, whose kind is unclear`, "rows with a kind", "Exclude it.");
  }
  if (rows.length === 0 && problems.length === before)
    fault([figure.rows ? "rows" : "where"], "no row that fits", "at least one row", "Correct the conditions.");
  const whole = dataset.rows.filter((row) => id(row) === figure.options.remainder?.whole);
  const named = [...new Set([label, group, panel].flatMap((column) => column ?? []))];
  const keys = [...rows, ...whole].flatMap((row) => named.map((column) => keyIn(column, row)));
  for (const label of Object.keys(figure.labels)) {
    if (!keys.includes(label))
      fault(
        ["labels", label],
        show(label),
        "a label, group or panel of a selected row",
        suggest(label, keys, `data/${dataset.id}`),
      );
  }
  if (problems.length > before) return null;
  return sortPoints(
    figure,
    rows.map((row) => toPoint(figure, row)),
    locale,
  );

  function toPoint({ columns, labels }: ChartFile, row: Row): Point {
    const name = (column: string) => labels[keyIn(column, row)] ?? rowLabels.name(column, row.cells[column] ?? null);
    return {
      row,
      key: keyIn(columns.label, row),
      label: name(columns.label),
      estimate: valueColumn ? valueOf(valueColumn, row.cells) : null,
      unit: valueColumn ? unitOf(valueColumn, row.cells) : "",
      styles: stylesIn(valueColumn, row),
      window: columns.date ? windowIn(row.cells[columns.date]) : null,
      group: columns.group === undefined ? null : name(columns.group),
      panel: columns.panel === undefined ? null : name(columns.panel),
      place: rowLabels.place(row),
      from: rowLabels.from(row),
      counter: rowLabels.counter(row),
      remark: null,
    };
  }

  /** The cell by which `labels` replaces the words of a row. */
  function keyIn(column: string, row: Row): string {
    return String(row.cells[column] ?? "");
  }

  /** Checks that the chart type takes the given columns, and gets those that it requires. */
  function checkParts(): void {
    const { takes, needs } = chartType(figure.type);
    for (const part of ["value", "date", "group", "panel"] as const satisfies Part[]) {
      const given = figure.columns[part] !== undefined;
      if (given && !takes.includes(part))
        fault(
          ["columns", part],
          `a column for \`${part}\``,
          `only the columns of ${figure.type}: ${["label", ...takes].join(", ")}`,
          "Remove it, or choose another chart type.",
        );
      if (!given && needs.includes(part))
        fault(
          ["columns"],
          `no column for \`${part}\``,
          `a ${part}, because ${figure.type} needs one`,
          part === "date"
            ? "Name the column of type window."
            : part === "value"
              ? "Name the column that holds the values."
              : "Name the column.",
        );
    }
  }
}

type AddFault = (keys: PropertyKey[], found: string, expected: string, action: string) => void;

function pickRows(figure: ChartFile, dataset: Dataset, fault: AddFault): Row[] {
  const id = dataset.descriptor.key[0]!;
  const listed = figure.rows?.map((wanted, i) => {
    const row = dataset.rows.find(({ cells }) => cells[id] === wanted);
    if (!row)
      fault(
        ["rows", i],
        show(wanted),
        `the id of a row of ${show(dataset.id)}`,
        suggest(
          wanted,
          dataset.rows.map(({ cells }) => String(cells[id])),
          `/data/${dataset.id}.csv`,
        ),
      );
    return row;
  });
  const pool = listed ? listed.filter((row) => row !== undefined) : dataset.rows;
  const chosen = pool.filter((row) => satisfies(row.cells, figure.where ?? {}));
  if (!figure.one) return chosen;
  const points = Map.groupBy(chosen, (row) => JSON.stringify(figure.one!.map((name) => row.cells[name])));
  return [...points.values()].map((same) => {
    const speaks = same.find((row) => usabilityOf(dataset.columns, row.cells) === "ok") ?? same[0]!;
    const value = (row: Row) => (figure.columns.value ? valueOf({ name: figure.columns.value }, row.cells) : null);
    const other = same.find(
      (row) => value(row)?.kind !== value(speaks)?.kind || value(row)?.value !== value(speaks)?.value,
    );
    if (other)
      fault(
        ["one"],
        `${show(speaks.cells[id])} and ${show(other.cells[id])}, which disagree`,
        "rows that say the same",
        "Choose one with `where` or `rows`.",
      );
    return speaks;
  });
}

function sortPoints(figure: ChartFile, points: Point[], locale: Locale): Point[] {
  const day = (point: Point) => (point.window ? lastDay(point.window) : "");
  const compare = byLabel(locale);
  switch (figure.order) {
    case "value":
      return points.toSorted(
        (a, b) => (b.estimate?.value ?? 0) - (a.estimate?.value ?? 0) || compare(a.label, b.label),
      );
    case "label":
      return points.toSorted((a, b) => compare(a.label, b.label));
    case "date":
      return points.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
    case "listed":
      return points;
  }
}
