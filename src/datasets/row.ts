import { unitFault, unitIn } from "../model/unit.ts";
import { isFault, parsers, type References, type Texts } from "./columns.ts";
import type { WorkingRow } from "./cleaning/steps/step.ts";
import { decimalsIn, unitOf, valueOf, type Row } from "./table.ts";
import { usabilityOf } from "./usability.ts";
import type { Column } from "./descriptor.ts";
import type { Cell, ColumnType } from "./model.ts";
import { show, type Problem } from "../diagnostics/problem.ts";

const mayBeEmpty: ReadonlySet<ColumnType> = new Set(["text", "number", "date", "note"]);

/** Reads and checks the cells of a row. Adds a problem for each fault; a cell that has one is null. */
export function parseRow(
  row: WorkingRow,
  columns: readonly Column[],
  references: References,
  problems: Problem[],
): Row {
  const rawColumn = (column: Column, part?: string) =>
    typeof column.from === "string" ? column.from : (column.from[part ?? ""] ?? Object.values(column.from)[0]!);
  const locate = (column: Column, part?: string) => row.at(rawColumn(column, part));
  const cells: Record<string, Cell> = {};
  const decimals: Record<string, number> = {};
  for (const column of columns) {
    const texts: Texts =
      typeof column.from === "string"
        ? { text: row.texts[column.from]! }
        : Object.fromEntries(Object.entries(column.from).map(([part, from]) => [part, row.texts[from]!]));
    const cell = parsers[column.type](texts, { references, categories: Object.keys(column.categories ?? {}) });
    const fault = (found: string, expected: string, action: string, part?: string) =>
      problems.push({ ...locate(column, part), field: rawColumn(column, part), found, expected, action });
    if (isFault(cell)) fault(cell.found, cell.expected, cell.action, cell.part);
    else if (cell === null && (column.required ?? !mayBeEmpty.has(column.type)))
      fault("nothing", `a value, because ${column.name} is required`, "Fill the cell.");
    cells[column.name] = isFault(cell) ? null : cell;
    if (column.type !== "number" && column.type !== "estimate") continue;
    // Nobody reported the middle of two bounds.
    const reported = Object.entries(texts).filter(([part]) => part !== "value" || texts["kind"] !== "between");
    const written = Math.max(0, ...reported.map(([, text]) => /^-?\d+\.(\d+)$/.exec(text ?? "")?.[1]!.length ?? 0));
    if (written > decimalsIn(column, { cells })) decimals[column.name] = written;
  }
  for (const column of columns.filter(({ type }) => type === "number" || type === "estimate")) {
    const declared = unitIn(references.units, unitOf(column, cells)).decimals;
    if (declared !== undefined) decimals[column.name] = declared;
  }
  const at = (name: string) => locate(columns.find((column) => column.name === name) ?? columns[0]!);
  checkRow(cells, columns, references, at, problems);
  return { cells, ...(Object.keys(decimals).length > 0 && { decimals }), at };
}

/** Checks that the cells of a row are consistent. */
function checkRow(
  cells: Row["cells"],
  columns: readonly Column[],
  references: References,
  at: Row["at"],
  problems: Problem[],
): void {
  const ofType = (type: ColumnType) => columns.find((column) => column.type === type)?.name ?? "";
  const [quote, source, note] = [ofType("quote"), ofType("source"), ofType("note")];
  const owner = references.quotes.get(String(cells[quote]));
  if (owner !== undefined && cells[source] && owner !== cells[source]) {
    problems.push({
      ...at(quote),
      field: quote,
      found: `a quote from ${show(owner)}`,
      expected: `a quote from the row's source ${show(cells[source])}`,
      action: "Correct the source or the quote.",
    });
  }
  if (usabilityOf(columns, cells) === "note" && !cells[note]) {
    problems.push({
      ...at(note),
      field: note,
      found: "nothing",
      expected: "a note, because the row may only be drawn with one",
      action: "Write the note.",
    });
  }
  for (const column of columns) {
    const cell =
      column.type === "estimate" || (column.type === "number" && column.unit !== undefined)
        ? valueOf(column, cells)
        : null;
    if (!cell) continue;
    const unit = unitOf(column, cells);
    // Nobody reported the middle of two bounds.
    const reported = [cell.kind === "between" ? null : cell.value, cell.low, cell.high];
    const broken = reported.find((number) => number !== null && unitFault(number, unit, references.units) !== null);
    if (broken === undefined || broken === null) continue;
    const expected = unitFault(broken, unit, references.units)!;
    problems.push({
      ...at(column.name),
      field: column.name,
      found: String(broken),
      expected,
      action: "Correct the number or the unit.",
    });
  }
}
