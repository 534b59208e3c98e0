import { countBytes } from "../../memory/free.ts";
import type { Package } from "./package.ts";
import type { DownloadTable } from "./table.ts";
import { toZip } from "./zip.ts";
import type { TableFormat } from "./format.ts";
import { escape } from "../../escape.ts";

export const xlsx: TableFormat = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ofRegisters: false,
  ofDataset: toXlsx,
  ofTable: (data, about) => {
    const { id } = data;
    const log = { ...data, id: `${id}-cleaning-log`, fields: [], rows: [] };
    return toXlsx({ id, title: id, data, log, registers: [], about });
  },
};

/** Maximum length of text in a cell. */
const longest = 32_767;

/** Maximum length of a sheet name. */
const nameLength = 31;

/** Cell formats, as indices of `styles`. */
const [plain, bold, date] = [0, 1, 2];

/** A cell: a number, text, a date, or empty. */
type Cell = number | string | { date: string } | null;

/** A sheet: its name, the width of each column in characters, and its rows. */
interface Sheet {
  name: string;
  widths: readonly number[];
  /** Which cells are bold: those of the first row, which is then frozen, or those of the first column. */
  heads: "row" | "column";
  /** Number of rows. */
  length: number;
  rows: Iterable<readonly Cell[]>;
}

/**
 * Writes a dataset as an Office Open XML workbook (ECMA-376) without macros: the sheets Data, Columns, one per
 * register, Cleaning log and About. Numbers are numbers, dates are dates, everything else is text, so that nothing is
 * treated as a formula. Throws if a text is too long.
 */
export async function toXlsx({ data, log, registers, about }: Package): Promise<Uint8Array> {
  const sheets: Sheet[] = [
    sheetOf("Data", data),
    {
      name: "Columns",
      widths: [24, 30, 10, 12, 80],
      heads: "row",
      length: data.fields.length + 1,
      rows: [
        ["Column", "Title", "Type", "Unit", "Meaning"],
        ...data.fields.map(({ name, title, type, unit, description }) => [name, title, type, unit, description]),
      ],
    },
    ...registers.map((table) => sheetOf(table.title, table)),
    sheetOf("Cleaning log", log),
    { name: "About", widths: [18, 100], heads: "column", length: about.length, rows: about },
  ];
  const texts = new Map<string, number>();
  const parts = Object.fromEntries(
    sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, texts)]),
  );
  const xml = (text: string) => Buffer.from(declaration + text);
  // The texts that the sheets were made of are several times as large.
  countBytes(Object.values(parts).reduce((sum, { length }) => sum + 4 * length, 0));
  return toZip({
    ...parts,
    "[Content_Types].xml": xml(contentTypes(sheets.length)),
    "_rels/.rels": xml(relations([["officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escapeCell(name.slice(0, nameLength))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      relations([
        ...sheets.map((_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
        ["sharedStrings", "sharedStrings.xml"],
        ["styles", "styles.xml"],
      ]),
    ),
    "xl/styles.xml": xml(styles),
    "xl/sharedStrings.xml": xml(
      `<sst xmlns="${main}" uniqueCount="${texts.size}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeCell(text)}</t></si>`).join("")}</sst>`,
    ),
  });
}

function sheetOf(name: string, { fields, rows }: DownloadTable): Sheet {
  const dates = fields.map(({ type }) => type === "date");
  const cells = function* (): Generator<readonly Cell[]> {
    yield fields.map((field) => field.name);
    // Workbooks count days from 1900, incorrectly before March of that year: earlier dates are text.
    for (const row of rows)
      yield row.map((cell, i) =>
        dates[i] && typeof cell === "string" && cell >= "1900-03-01" ? { date: cell } : cell,
      );
  };
  return {
    name,
    widths: widthsOf({ fields, rows }),
    heads: "row",
    length: rows.length + 1,
    rows: { [Symbol.iterator]: cells },
  };
}

/** Wide enough for most cells of a column, and for its name. */
function widthsOf({ fields, rows }: Pick<DownloadTable, "fields" | "rows">): number[] {
  return fields.map(({ name }, i) =>
    Math.max(
      name.length + 2,
      Math.min(60, Math.max(8, ...rows.slice(0, 200).map((row) => String(row[i] ?? "").length))),
    ),
  );
}

/**
 * Writes a sheet as XML into a single buffer, because that of a long table is large; the numbers of `texts` are shared
 * by all sheets.
 */
function sheetXml({ widths, heads, length, rows }: Sheet, texts: Map<string, number>): Buffer {
  const names = widths.map((_, i) => columnName(i));
  const pane =
    heads === "row"
      ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
      : "";
  let xml = Buffer.allocUnsafe(1 << 16);
  let [size, line] = [0, 0];
  const write = (text: string) => {
    const wanted = size + Buffer.byteLength(text);
    if (wanted > xml.length) {
      // Estimated final size, assuming that the remaining rows are at most half as long again as those so far. Unused
      // capacity takes no memory, but a second buffer would.
      const larger = Buffer.allocUnsafe(Math.ceil(Math.max(wanted, 1.5 * wanted * (length / Math.max(1, line)))));
      xml.copy(larger, 0, 0, size);
      xml = larger;
    }
    size += xml.write(text, size);
  };
  write(
    `${declaration}<worksheet xmlns="${main}">${pane}<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols><sheetData>`,
  );
  for (const row of rows) {
    line += 1;
    let piece = `<row r="${line}">`;
    for (const [i, cell] of row.entries())
      if (cell !== null && cell !== "")
        piece += cellXml(cell, names[i]! + line, (heads === "row" ? line === 1 : i === 0) ? bold : plain, texts);
    write(`${piece}</row>`);
  }
  write("</sheetData></worksheet>");
  return xml.subarray(0, size);
}

function cellXml(cell: NonNullable<Cell>, place: string, style: number, texts: Map<string, number>): string {
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "object")
    return `<c r="${place}" s="${date}"><v>${Date.parse(cell.date) / 86_400_000 + 25_569}</v></c>`;
  if (cell.length > longest)
    throw new RangeError(`a text of ${cell.length} characters does not fit into a cell, which holds ${longest}`);
  const number = texts.get(cell) ?? texts.size;
  texts.set(cell, number);
  return `<c r="${place}"${style === plain ? "" : ` s="${style}"`} t="s"><v>${number}</v></c>`;
}

/** Name of a column, counted from 0: A, B, …, Z, AA. */
function columnName(i: number): string {
  return (i < 26 ? "" : columnName(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));
}

/**
 * Escapes text for XML, including characters that XML cannot represent or changes, and text that looks like an escape,
 * as ST_Xstring (ECMA-376, part 1, 22.9.2.19) requires.
 */
function escapeCell(text: string): string {
  const code = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return escape(
    text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, code),
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const openPackage = "http://schemas.openxmlformats.org/package/2006";
const styles = [
  `<styleSheet xmlns="${main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  "</styleSheet>",
].join("");

function contentTypes(sheets: number): string {
  const type = (part: string, name: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  const parts = [
    type("workbook", "sheet.main"),
    type("sharedStrings", "sharedStrings"),
    type("styles", "styles"),
    ...Array.from({ length: sheets }, (_, i) => type(`worksheets/sheet${i + 1}`, "worksheet")),
  ];
  return `<Types xmlns="${openPackage}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts.join("")}</Types>`;
}

function relations(parts: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="${openPackage}/relationships">${parts.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`).join("")}</Relationships>`;
}
