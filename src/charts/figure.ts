import { z } from "zod";
import type { Cell } from "../data/columns.ts";
import type { Dataset } from "../data/dataset.ts";
import { selects, stranger, unitOf, type Row } from "../data/table.ts";
import type { Estimate } from "../evidence/estimate.ts";
import { lastDay, type Window } from "../evidence/window.ts";
import { suggest } from "../problems/nearest.ts";
import { show, type Problem } from "../problems/problem.ts";
import type { Checked } from "../problems/yaml.ts";
import { optionsSchema, type Point } from "./chart.ts";
import { chartNames } from "./names.ts";

const where = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]));

/** The words of a figure, whatever it draws. */
const words = {
  title: z.string().trim().min(10),
  subtitle: z.string().trim().min(5),
  /** The figure in words, for those who cannot see it. */
  description: z.string().trim().min(40),
  note: z.string().trim().min(5).optional(),
  /** Other words for a label, by the label's cell. */
  labels: z.record(z.string(), z.string().regex(/\S/, "words")).default({}),
};

const chartFile = z.strictObject({
  type: z.enum(chartNames),
  dataset: z.string(),
  /** Which column plays which part in the chart. */
  columns: z.strictObject({ label: z.string(), value: z.string(), date: z.string().optional(), group: z.string().optional() }),
  where: where.optional(),
  /** Ids of rows: exactly these, in this order. */
  rows: z.array(z.string()).min(1).optional(),
  /** Rows that agree in these columns are one point. */
  one: z.array(z.string()).min(1).optional(),
  order: z.enum(["value", "label", "date", "listed"]).default("listed"),
  ...words,
  /** What the chart type can do beyond its points; see chart.ts. */
  options: optionsSchema.default({}),
});
export type ChartFile = z.output<typeof chartFile>;

const roadFile = z.strictObject({
  type: z.literal("road"),
  dataset: z.string(),
  /** Which column plays which part: who says it, what that text draws on, when, and how one element of the claim changed between the two. */
  columns: z.strictObject({
    source: z.string(),
    upstream: z.string(),
    date: z.string(),
    element: z.string(),
    before: z.string(),
    after: z.string(),
    change: z.string(),
    weight: z.string(),
  }),
  /** Sources in their order, each below the one that it draws on, with the elements to draw. */
  rows: z.record(z.string(), z.array(z.string()).min(1)),
  ...words,
  /** `highlight`: the sources to which the main road leads. */
  options: z.strictObject({ highlight: z.array(z.string()).min(1).optional() }).default({}),
});
export type RoadFile = z.output<typeof roadFile>;

/** `content/figures/<figure>.yaml`: one chart or road with its words. */
export const figureSchema = z.discriminatedUnion("type", [chartFile, roadFile]);
export type FigureFile = z.output<typeof figureSchema>;

/** Names a cell in words: a place or an origin by its name, a category by its label, anything else as it stands. */
export type NameCell = (column: string, cell: Cell) => string;

/** The points that a figure selects from its dataset, in order. Adds a problem for each fault, and returns null if there is any. */
export function selectPoints({ value: figure, at }: Checked<ChartFile>, dataset: Dataset, nameCell: NameCell, problems: Problem[]): Point[] | null {
  const before = problems.length;
  const names = dataset.columns.map((column) => column.name);
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
  const known = (name: string, keys: PropertyKey[]) => {
    if (!names.includes(name)) fault(keys, show(name), `a column of ${show(dataset.id)}`, suggest(name, names, `data/${dataset.id}/dataset.yaml`));
  };
  for (const [part, name] of Object.entries(figure.columns)) if (name) known(name, ["columns", part]);
  for (const name of Object.keys(figure.where ?? {})) known(name, ["where", name]);
  figure.one?.forEach((name, i) => known(name, ["one", i]));
  const valueColumn = dataset.columns.find((column) => column.name === figure.columns.value);
  if (valueColumn && valueColumn.type !== "estimate") fault(["columns", "value"], `a column of type ${valueColumn.type}`, "a column of type estimate", "Choose the column that holds the values.");
  const typeOf = (name: string | undefined) => dataset.columns.find((column) => column.name === name)?.type;
  const { label, date, group } = figure.columns;
  for (const [part, name] of Object.entries({ label, group })) {
    const type = typeOf(name);
    if (type === "estimate" || type === "window") fault(["columns", part], `a column of type ${type}`, "a column of words", "Choose the column that names the rows.");
  }
  if (date && typeOf(date) && typeOf(date) !== "window") fault(["columns", "date"], `a column of type ${typeOf(date)}`, "a column of type window", "Choose the column that holds the dates.");
  figure.rows?.forEach((id, i, rows) => {
    if (rows.indexOf(id) < i) fault(["rows", i], `${show(id)} again`, "each row once", "Remove one of them.");
  });
  if (!valueColumn || problems.length > before) return null;
  const slip = stranger(figure.where ?? {}, dataset.rows);
  if (slip) fault(["where", slip.column], show(slip.value), `a value of the column ${show(slip.column)}`, suggest(slip.value, slip.known, `/data/${dataset.id}.csv`));

  const rows = pickRows(figure, dataset, fault);
  const id = (row: Row) => String(row.cells[dataset.descriptor.key[0]!]);
  for (const row of rows) {
    const listed = figure.rows?.indexOf(id(row)) ?? -1;
    const keys = listed < 0 ? ["where"] : ["rows", listed];
    if (row.cells["use"] === "no") fault(keys, `the row ${show(id(row))}, whose use is no`, "rows that may be drawn", "Exclude it; such rows only show how a claim changed.");
    else if ((row.cells[figure.columns.value] as Estimate).kind === "unclear") fault(keys, `the row ${show(id(row))}, whose kind is unclear`, "rows with a kind", "Exclude it.");
  }
  if (rows.length === 0 && problems.length === before) fault([figure.rows ? "rows" : "where"], "no row that fits", "at least one row", "Correct the conditions.");
  const whole = dataset.rows.filter((row) => id(row) === figure.options.remainder?.whole);
  const keys = [...rows, ...whole].map((row) => String(row.cells[figure.columns.label]));
  for (const label of Object.keys(figure.labels)) {
    if (!keys.includes(label)) fault(["labels", label], show(label), "a label of a selected row", suggest(label, keys, `data/${dataset.id}`));
  }
  if (problems.length > before) return null;
  return sortPoints(figure, rows.map((row) => toPoint(figure, row)));

  function toPoint({ columns, labels }: ChartFile, row: Row): Point {
    const key = String(row.cells[columns.label] ?? "");
    return {
      row,
      key,
      label: labels[key] ?? nameCell(columns.label, row.cells[columns.label] ?? null),
      estimate: row.cells[columns.value] as Estimate,
      unit: unitOf(valueColumn!, row.cells),
      window: (columns.date ? row.cells[columns.date] : null) as Window | null,
      group: columns.group ? nameCell(columns.group, row.cells[columns.group] ?? null) : null,
    };
  }
}

type AddFault = (keys: PropertyKey[], found: string, expected: string, action: string) => void;

function pickRows(figure: ChartFile, dataset: Dataset, fault: AddFault): Row[] {
  const id = dataset.descriptor.key[0]!;
  const listed = figure.rows?.map((wanted, i) => {
    const row = dataset.rows.find(({ cells }) => cells[id] === wanted);
    if (!row) fault(["rows", i], show(wanted), `the id of a row of ${show(dataset.id)}`, suggest(wanted, dataset.rows.map(({ cells }) => String(cells[id])), `/data/${dataset.id}.csv`));
    return row;
  });
  const pool = listed ? listed.filter((row) => row !== undefined) : dataset.rows;
  const chosen = pool.filter((row) => selects(figure.where ?? {}, row.cells));
  if (!figure.one) return chosen;
  const points = new Map<string, Row[]>();
  for (const row of chosen) {
    const key = JSON.stringify(figure.one.map((name) => row.cells[name]));
    points.set(key, [...(points.get(key) ?? []), row]);
  }
  return [...points.values()].map((same) => {
    const speaks = same.find((row) => row.cells["use"] === "ok") ?? same[0]!;
    const value = (row: Row) => row.cells[figure.columns.value] as Estimate;
    const other = same.find((row) => value(row).kind !== value(speaks).kind || value(row).value !== value(speaks).value);
    if (other) fault(["one"], `${show(speaks.cells[id])} and ${show(other.cells[id])}, which disagree`, "rows that say the same", "Choose one with `where` or `rows`.");
    return speaks;
  });
}

function sortPoints(figure: ChartFile, points: Point[]): Point[] {
  const day = (point: Point) => (point.window ? lastDay(point.window) : "");
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  switch (figure.order) {
    case "value":
      return points.toSorted((a, b) => (b.estimate?.value ?? 0) - (a.estimate?.value ?? 0) || compare(a.label, b.label));
    case "label":
      return points.toSorted((a, b) => compare(a.label, b.label));
    case "date":
      return points.toSorted((a, b) => compare(day(a), day(b)));
    case "listed":
      return points;
  }
}
