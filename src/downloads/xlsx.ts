import { unzipSync } from "fflate";
import writeWorkbook, { type Cell, type SheetData } from "write-excel-file/node";
import type { Package } from "./package.ts";
import type { DownloadTable } from "./table.ts";
import { toZip } from "./zip.ts";

/** The longest text that a cell of a workbook holds. */
const longest = 32_767;

/** The first characters of a sheet's name that a workbook allows. */
const nameLength = 31;

/**
 * A dataset as an Office Open XML workbook without macros: the sheets Data, Columns, one for each register, Cleaning log and About.
 * Numbers are numbers, dates are dates, all else is text, so that nothing is taken for a formula. Throws where a text is too long.
 */
export async function toXlsx({ data, log, registers, about }: Package): Promise<Uint8Array> {
  const sheets: [name: string, rows: SheetData, widths: number[]][] = [
    ["Data", sheetOf(data), widthsOf(data)],
    ["Columns", [heads(["Column", "Title", "Type", "Unit", "Meaning"]), ...data.fields.map(({ name, title, type, unit, description }) => [name, title, type, unit, description].map(textCell))], [24, 30, 10, 12, 80]],
    ...registers.map((table): [string, SheetData, number[]] => [table.title, sheetOf(table), widthsOf(table)]),
    ["Cleaning log", sheetOf(log), widthsOf(log)],
    ["About", about.map(([name, words]) => [{ value: name, type: String, fontWeight: "bold" as const }, textCell(words)]), [18, 100]],
  ];
  const workbook = await writeWorkbook(sheets.map(([sheet, rows, widths]) => ({ sheet: sheet.slice(0, nameLength), data: rows, columns: widths.map((width) => ({ width })), stickyRowsCount: sheet === "About" ? 0 : 1 }))).toBuffer();
  // The writer packs its parts with the time of day; packed again, the same tables give the same bytes.
  return toZip(unzipSync(new Uint8Array(workbook)));
}

function sheetOf({ fields, rows }: DownloadTable): SheetData {
  return [heads(fields.map(({ name }) => name)), ...rows.map((row) => row.map((cell, i): Cell => {
    if (cell === null) return null;
    if (fields[i]!.type === "date") return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
    return typeof cell === "number" ? { value: cell, type: Number } : textCell(cell);
  }))];
}

function heads(names: readonly string[]): Cell[] {
  return names.map((value) => ({ value, type: String, fontWeight: "bold" }));
}

function textCell(text: string | null): Cell {
  if (text === null || text === "") return null;
  if (text.length > longest) throw new RangeError(`a text of ${text.length} characters does not fit into a cell, which holds ${longest}`);
  return { value: escaped(text), type: String };
}

/** Characters that XML cannot hold or changes, and texts that look like their escapes, as ST_Xstring (ECMA-376, part 1, 22.9.2.19) writes them. */
function escaped(text: string): string {
  const code = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, code);
}

/** Wide enough for most cells of a column, and for its name. */
function widthsOf({ fields, rows }: DownloadTable): number[] {
  return fields.map(({ name }, i) => Math.max(name.length + 2, Math.min(60, ...[Math.max(8, ...rows.slice(0, 200).map((row) => String(row[i] ?? "").length))])));
}
