import { remainderOf, type Chart, type Options, type Point } from "../charts/chart.ts";
import { incomparable } from "../charts/comparable.ts";
import { figureSchema, selectPoints, type ChartFile, type NameCell, type RoadFile } from "../charts/figure.ts";
import type { Road } from "../charts/road.ts";
import { selectSpeakers } from "../charts/speakers.ts";
import { lookOf, reach } from "../charts/marks.ts";
import { chartTypes } from "../charts/types.ts";
import type { Cell } from "../data/columns.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Registers } from "../data/registers.ts";
import { unitOf } from "../data/table.ts";
import { Refusal } from "../evidence/arithmetic.ts";
import type { Estimate } from "../evidence/estimate.ts";
import type { Window } from "../evidence/window.ts";
import type { Locale } from "../i18n/locale.ts";
import { readText, type Folder } from "../problems/folder.ts";
import { suggest } from "../problems/nearest.ts";
import { show, type Problem } from "../problems/problem.ts";
import { readKeys, type Line, type WordKey, type Writing } from "../prose/lines.ts";
import { readYaml, type Checked } from "../problems/yaml.ts";

/** A figure that passed: its words, what it draws, and the dataset that it is drawn from. */
export type Figure = ChartFigure | RoadFigure;

export interface ChartFigure extends Drawn {
  file: ChartFile;
  chart: Chart;
}

export interface RoadFigure extends Drawn {
  file: RoadFile;
  chart: Road;
}

interface Drawn {
  id: string;
  dataset: Dataset;
  /** Notes of the drawn rows that may only be drawn with them, each with the labels that it concerns. */
  rowNotes: { note: string; labels: string[] }[];
  /** Its words, for the checks on numbers. */
  lines: Line[];
  at: Checked<unknown>["at"];
}

/** The keys of a figure that are read as words, with their most characters. */
const wordKeys: readonly WordKey[] = [
  { key: ["title"], most: 140 },
  { key: ["subtitle"], most: 240 },
  { key: ["description"], most: 1200 },
  { key: ["note"] },
  { key: ["options", "remainder", "label"] },
  { key: ["options", "missing", "label"] },
  { key: ["options", "whole", "label"] },
];

/** Whether a figure draws the road of a claim. */
export function isRoad(figure: Figure): figure is RoadFigure {
  return figure.chart.type === "road";
}

/** Reads `content/figures/<id>.yaml`, selects its rows and resolves its options. Adds a problem for each fault; null if there is any. */
export function readFigure(
  folder: Folder,
  id: string,
  datasets: ReadonlyMap<string, Dataset>,
  registers: Registers,
  writing: Writing,
  problems: Problem[],
): Figure | null {
  const { locale } = writing;
  const path = `content/figures/${id}.yaml`;
  const text = readText(folder, path, problems);
  const checked = text === null ? null : readYaml(path, text, figureSchema, problems);
  if (!checked) return null;
  const { at } = checked;
  const { value: file, lines } = readKeys(checked, wordKeys, writing, problems);
  const dataset = datasets.get(file.dataset);
  if (!dataset) {
    const exists = folder.list("data").includes(`data/${file.dataset}/dataset.yaml`);
    if (!exists) problems.push({ ...at(["dataset"]), field: "dataset", found: show(file.dataset), expected: "the name of a dataset", action: suggest(file.dataset, datasets.keys(), "data/") });
    return null;
  }
  if (file.type !== "road") return readChart(id, { value: file, at }, dataset, datasets, registers, locale, lines, problems);
  const speakers = selectSpeakers({ value: file, at }, dataset, nameCell(dataset, registers), registers, problems);
  if (!speakers) return null;
  const weightNames = dataset.columns.find(({ name }) => name === file.columns.weight)!.categories!;
  const chart: Road = { id, type: "road", speakers, highlight: file.options.highlight ?? [], weightNames, locale };
  return { id, file, chart, dataset, rowNotes: [], lines, at };
}

function readChart(
  id: string,
  checked: Checked<ChartFile>,
  dataset: Dataset,
  datasets: ReadonlyMap<string, Dataset>,
  registers: Registers,
  locale: Locale,
  lines: Line[],
  problems: Problem[],
): ChartFigure | null {
  const before = problems.length;
  const { value: file, at } = checked;
  const path = at([]).path;
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
  const drawn = selectPoints(checked, dataset, nameCell(dataset, registers), problems);
  const type = chartTypes.find(({ name }) => name === file.type)!;
  for (const option of Object.keys(file.options) as (keyof Options)[]) {
    if (!type.uses.includes(option)) fault(["options", option], `the option ${show(option)}`, `only options that ${file.type} uses: ${type.uses.join(", ") || "none"}`, "Remove it, or choose another chart type.");
  }
  if (type.needs.includes("date") && !file.columns.date) fault(["columns"], "no column for `date`", `a date, because ${file.type} needs one`, "Name the column of type window.");
  else if (file.order === "date" && !file.columns.date) fault(["order"], show("date"), "a column for `date`, by which to order", "Name the column of type window, or choose another order.");
  if (type.needs.includes("whole") && !file.options.whole) fault(["options"], "no `whole`", `the row that is the whole, because ${file.type} needs one`, "Add options.whole.row.");
  for (const [i, key] of (file.options.highlight ?? []).entries()) {
    const keys = drawn?.map((point) => point.key) ?? [];
    if (drawn && !keys.includes(key)) fault(["options", "highlight", i], show(key), "the key of a drawn label", suggest(key, keys, path));
  }
  const { whole: wanted, remainder } = file.options;
  const home = wanted?.dataset === undefined ? dataset : datasets.get(wanted.dataset);
  if (!home) fault(["options", "whole", "dataset"], show(wanted?.dataset), "the name of a dataset", suggest(wanted?.dataset ?? "", datasets.keys(), "data/"));
  const whole = wanted && home ? pointOf(home, wanted.row, wanted.label, ["options", "whole", "row"]) : null;
  const remainderWhole = remainder ? pointOf(dataset, remainder.whole, undefined, ["options", "remainder", "whole"]) : null;
  if (drawn) checkAmounts(drawn, whole, file, fault);
  const mixed = drawn && incomparable(file.type, drawn, dataset, file.note !== undefined);
  if (mixed) fault(["type"], mixed, "values that may be compared", "Choose other rows, or write a `note` that says what differs.");
  if (!drawn || problems.length > before) return null;
  const points = [...drawn];
  if (remainderWhole) {
    try {
      const estimate = remainderOf(remainderWhole, drawn);
      points.push({ ...remainderWhole, row: null, key: "", label: file.options.remainder!.label, estimate });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      fault(["options", "remainder"], `a remainder that cannot be computed: ${error.message}`, "a whole and parts whose kinds and units allow it", "Remove it, or choose other rows.");
      return null;
    }
  }
  if (file.options.missing) {
    points.push({ row: null, key: "", label: file.options.missing.label, estimate: null, unit: drawn[0]!.unit, window: null, group: null });
  }
  const chart: Chart = { id, type: file.type, points, whole, options: file.options, locale };
  return { id, file, chart, dataset, rowNotes: notesOf([...drawn, ...[whole, remainderWhole].filter((point) => point !== null)]), lines, at };

  function pointOf(owner: Dataset, rowId: string, label: string | undefined, keys: PropertyKey[]): Point | null {
    const row = owner.rows.find(({ cells }) => cells[keyOf(owner)] === rowId);
    const column = owner.columns.find(({ type }) => type === "estimate");
    if (!row || !column) {
      const valid = owner.rows.map(({ cells }) => String(cells[keyOf(owner)]));
      fault(keys, show(rowId), `the id of a row of ${show(owner.id)}`, suggest(rowId, valid, `/data/${owner.id}.csv`));
      return null;
    }
    if (row.cells["use"] === "no") fault(keys, `the row ${show(rowId)}, whose use is no`, "a row that may be drawn", "Choose another row.");
    const cell = row.cells[file.columns.label] ?? null;
    const key = String(cell ?? "");
    const words = label ?? file.labels[key] ?? nameCell(owner, registers)(file.columns.label, cell);
    const window = file.columns.date ? ((row.cells[file.columns.date] ?? null) as Window | null) : null;
    return { row, key, label: words, estimate: row.cells[column.name] as Estimate, unit: unitOf(column, row.cells), window, group: null };
  }
}

/** More marks than this nobody counts, and the page grows by as many. */
const mostMarks = 3000;

/** Parts are in the unit of their whole and not larger than it; and a drawing that counts has marks that can be counted. */
function checkAmounts(parts: readonly Point[], whole: Point | null, { type, options }: ChartFile, fault: (keys: PropertyKey[], found: string, expected: string, action: string) => void): void {
  const total = parts.reduce((sum, { estimate }) => sum + reach(estimate), 0);
  if (whole) {
    const other = parts.find(({ unit }) => unit !== whole.unit);
    const open = lookOf(whole.estimate) === "open";
    if (other) fault(["options", "whole"], `a whole in ${whole.unit} and a part in ${other.unit}`, "a whole and parts in one unit", "Choose other rows.");
    else if (!open && total > reach(whole.estimate)) fault(["options", "whole"], `a whole of ${reach(whole.estimate)} whose parts add up to ${total}`, "parts that are not larger than their whole", "Choose other rows.");
  }
  const each = options.each ?? (type === "units" ? 1 : null);
  const marks = each === null ? 0 : (whole ? reach(whole.estimate) : total) / each;
  if (marks > mostMarks) fault(["options", "each"], `${Math.ceil(marks)} marks`, `at most ${mostMarks} marks`, "Let each mark stand for more.");
}

function keyOf({ descriptor }: Dataset): string {
  return descriptor.key[0]!;
}

/** Names the cells of a dataset in words. */
export function nameCell(dataset: Dataset, registers: Registers): NameCell {
  const types = new Map(dataset.columns.map((column) => [column.name, column]));
  return (name: string, cell: Cell) => {
    const column = types.get(name);
    const text = String(cell ?? "");
    if (column?.type === "place") return registers.places.get(text)?.name ?? text;
    if (column?.type === "origin") return registers.origins.get(text)?.name ?? text;
    if (column?.type === "source") return registers.sources.get(text)?.publisher ?? text;
    return column?.categories?.[text] ?? text;
  };
}

function notesOf(points: readonly Point[]): Figure["rowNotes"] {
  const notes = new Map<string, Set<string>>();
  for (const { row, label } of points) {
    if (row?.cells["use"] !== "note") continue;
    const note = String(row.cells["note"]);
    notes.set(note, (notes.get(note) ?? new Set()).add(label));
  }
  return [...notes].map(([note, labels]) => ({ note, labels: [...labels] }));
}
