import { remainderOf, stylesIn, withStyles, type Chart, type Point, type Reference } from "../../../charts/model.ts";
import { incomparable } from "../comparable.ts";
import { selectPoints } from "./figure-points.ts";
import type { Options } from "../../../charts/options.ts";
import { chartType } from "../../../charts/registry.ts";
import type { Dataset } from "../../../datasets/dataset.ts";
import { unitOf, valueColumnOf, valueOf } from "../../../datasets/table.ts";
import { isUsable, noteOf, usabilityOf } from "../../../datasets/usability.ts";
import { alone } from "../../../i18n/number-style.ts";
import { suggest } from "../../../diagnostics/nearest.ts";
import { show, type Problem } from "../../../diagnostics/problem.ts";
import type { Checked } from "../../../diagnostics/yaml.ts";
import {
  checkAmounts,
  checkAnnotationStates,
  checkKeys,
  checkOptions,
  checkStates,
  fits,
  type Fault,
} from "./chart-checks.ts";
import { indistinct } from "./distinct.ts";
import type { ChartFigure, FigureContext } from "../../model.ts";
import { rowLabelsOf } from "../../relations/row-labels.ts";
import { windowIn } from "../../../datasets/cell.ts";
import type { ChartFile } from "./figure-file.ts";
import { unstressedInTitle } from "./title-emphasis.ts";
import { Refusal } from "../../../model/arithmetic.ts";

/**
 * Resolves the chart of one view of a figure: selects its rows and resolves its options. Adds a problem for each fault;
 * returns null if there is any.
 */
export function readChart(
  id: string,
  checked: Checked<ChartFile>,
  dataset: Dataset,
  material: FigureContext,
  problems: Problem[],
): Omit<ChartFigure, "views" | "lines"> | null {
  const before = problems.length;
  const { datasets, registers, writing, typeface, counterOf } = material;
  const { locale } = writing;
  const { value: file, at } = checked;
  const { options } = file;
  const fault: Fault = (keys, found, expected, action) =>
    problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
  const type = chartType(file.type);
  const drawn = selectPoints(checked, dataset, rowLabelsOf(dataset, registers, locale, counterOf), locale, problems);
  checkOptions(file, type, fault);
  if (drawn) checkKeys(drawn, options, at([]).path, fault);
  if (drawn) checkStates(drawn, file, at([]).path, fault);
  checkAnnotationStates(file, at([]).path, fault);
  const { whole: wanted, remainder } = options;
  const home = wanted?.dataset === undefined ? dataset : datasets.get(wanted.dataset);
  if (!home)
    fault(
      ["options", "whole", "dataset"],
      show(wanted?.dataset),
      "the name of a dataset",
      suggest(wanted?.dataset ?? "", datasets.keys(), "data/"),
    );
  const whole = wanted && home ? pointOf(home, wanted.row, wanted.label, ["options", "whole", "row"]) : null;
  const remainderWhole = remainder
    ? pointOf(dataset, remainder.whole, undefined, ["options", "remainder", "whole"])
    : null;
  const references = drawn ? resolveReferences(options, drawn[0]!.unit, material, fault) : [];
  if (drawn) checkAmounts(drawn, file.type === "shares" ? null : whole, file, locale.knownUnits, fault);
  const mixed = drawn && incomparable(type, drawn, dataset, file.note !== undefined);
  if (mixed)
    fault(["type"], mixed, "comparable values", "Choose other rows, or write a `note` that says what differs.");
  if (!drawn || problems.length > before) return null;

  const points = drawn.map((point): Point => ({
    ...point,
    remark: options.annotations?.find((annotation) => fits(annotation, point))?.text ?? null,
  }));
  const none = {
    row: null,
    key: "",
    styles: { full: alone, short: alone },
    window: null,
    group: null,
    panel: null,
    place: null,
    from: null,
    counter: null,
    remark: null,
  };
  if (remainderWhole) {
    try {
      points.push({
        ...none,
        label: remainder!.label,
        estimate: remainderOf(remainderWhole, drawn, locale.knownUnits),
        unit: remainderWhole.unit,
        window: remainderWhole.window,
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      fault(
        ["options", "remainder"],
        `a remainder that cannot be computed: ${error.message}`,
        "a whole and parts with compatible kinds and units",
        "Remove it, or choose other rows.",
      );
      return null;
    }
  }
  if (options.missing) points.push({ ...none, label: options.missing.label, estimate: null, unit: drawn[0]!.unit });
  const same = indistinct(points, file, dataset, locale);
  if (same) {
    fault(["columns", "label"], same.found, "points that readers can distinguish", same.action);
    return null;
  }
  const styled = withStyles([...points, ...(whole ? [whole] : [])], locale);
  const chart: Chart = {
    id,
    type: file.type,
    points: styled.slice(0, points.length),
    whole: styled[points.length] ?? null,
    references,
    span: null,
    options,
    locale,
    typeface,
  };
  const unstressed = options.highlight ? unstressedInTitle(file.title, chart) : [];
  if (unstressed.length > 0) {
    fault(
      ["options", "highlight"],
      `a title that names ${unstressed.map(show).join(" and ")}, whose marks are muted`,
      "emphasis on what the title is about",
      "Highlight it, or change the title.",
    );
    return null;
  }
  const objection = type.objection?.(chart);
  if (objection) {
    const rows = (objection.points ?? []).flatMap(({ row }) => (row ? show(row.cells[keyColumn(dataset)]) : []));
    fault(
      ["type"],
      `${objection.found}${rows.length > 0 ? ` (rows ${rows.join(" and ")})` : ""}`,
      `${objection.expected}, as ${file.type} requires`,
      "Choose other rows, columns or options, or another chart type.",
    );
    return null;
  }
  return {
    id,
    file,
    chart,
    dataset,
    rowNotes: rowNotesOf([
      ...drawn.map((point) => [dataset, point] as const),
      [home!, whole],
      [dataset, remainderWhole],
    ]),
    at,
  };

  function pointOf(owner: Dataset, rowId: string, label: string | undefined, keys: PropertyKey[]): Point | null {
    const row = owner.rows.find(({ cells }) => cells[keyColumn(owner)] === rowId);
    const column =
      (owner === dataset && owner.columns.find(({ name }) => name === file.columns.value)) ||
      valueColumnOf(owner.columns);
    if (!row || !column) {
      const valid = owner.rows.map(({ cells }) => String(cells[keyColumn(owner)]));
      fault(keys, show(rowId), `the id of a row of ${show(owner.id)}`, suggest(rowId, valid, `/data/${owner.id}.csv`));
      return null;
    }
    if (!isUsable(owner.columns, row.cells))
      fault(keys, `the row ${show(rowId)}, whose use is no`, "a row that may be drawn", "Choose another row.");
    const rowLabels = rowLabelsOf(owner, registers, locale, counterOf);
    const cell = row.cells[file.columns.label] ?? null;
    const key = String(cell ?? "");
    const words = label ?? file.labels[key] ?? rowLabels.name(file.columns.label, cell);
    const window = file.columns.date ? windowIn(row.cells[file.columns.date]) : null;
    const labels = { place: rowLabels.place(row), from: rowLabels.from(row), counter: rowLabels.counter(row) };
    const styles = stylesIn(column, row);
    return {
      ...labels,
      row,
      key,
      label: words,
      estimate: valueOf(column, row.cells),
      unit: unitOf(column, row.cells),
      styles,
      window,
      group: null,
      panel: null,
      remark: null,
    };
  }
}

/** Resolves the reference lines: values of named numbers in the unit of the points. */
function resolveReferences(
  { references = [] }: Options,
  unit: string,
  { writing: { numbers } }: FigureContext,
  fault: Fault,
): Reference[] {
  return references.flatMap(({ number: id, label }, i) => {
    const keys = ["options", "references", i, "number"];
    const number = numbers.get(id);
    if (!number) fault(keys, show(id), "the id of a number", suggest(id, numbers.keys(), "content/numbers/"));
    else if (number.unit !== unit)
      fault(keys, `${show(id)} in ${number.unit}`, `a number in ${unit}, as the points are`, "Choose another number.");
    else return [{ value: number.estimate.value, label }];
    return [];
  });
}

function keyColumn({ descriptor }: Dataset): string {
  return descriptor.key[0]!;
}

/** The notes without which points may not be drawn, each with the labels that it concerns. */
function rowNotesOf(points: readonly (readonly [Dataset, Point | null])[]): ChartFigure["rowNotes"] {
  const notes = new Map<string, Set<string>>();
  for (const [{ columns }, point] of points) {
    if (!point?.row || usabilityOf(columns, point.row.cells) !== "note") continue;
    const note = noteOf(columns, point.row.cells)!;
    notes.set(note, (notes.get(note) ?? new Set()).add(point.label));
  }
  return [...notes].map(([note, labels]) => ({ note, labels: [...labels] }));
}
