import { nameDigest } from "../../digest.ts";
import { escape } from "../../escape.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Column } from "../../datasets/descriptor.ts";
import type { Row } from "../../datasets/table.ts";
import { usedIn } from "../../exports/tables/package.ts";
import { rowKey } from "../../datasets/row-key.ts";
import { address, rowId } from "../urls/addresses.ts";
import { cellText, shorten, type CellText } from "./cell-text.ts";
import { linksFrom } from "../urls/links.ts";
import { hasExtra, type WithExtras } from "../extras.ts";
import type { Publication } from "../model.ts";

/** The most rows that a page lists; if there are more, it says how many, and where they are. */
export const mostRows = 100;

/** The most bytes of HTML of a dataset's page. */
export const mostBytes = 60_000;

/** The longest cell text in lists of rows on other pages. */
export const longestText = 80;

/**
 * Limits for the length of cell texts on a dataset's page; the first with which the rows fit is used. Longer texts
 * would wrap into many lines; the files have them in full.
 */
export const textLengths: readonly number[] = [120, 80, 60, 48, 40, 36, 32, 28, 24, 20];

/**
 * The columns of a dataset's table, in the order in which readers see them; identifiers other than the key come last.
 * The key has no column of its own, because rows are found and linked by it, and neither has a quote whose source has a
 * column, which links to it. A table without other columns shows these.
 */
export function shownColumns({ columns, descriptor }: Pick<Dataset, "columns" | "descriptor">): Column[] {
  const sources = columns.some(({ type }) => type === "source");
  const isKey = ({ name, type }: Column) => type === "identifier" && descriptor.key.includes(name);
  const shown = columns.filter((column) => !isKey(column) && !(column.type === "quote" && sources));
  if (shown.length === 0) return [...columns];
  return [...shown.filter(({ type }) => type !== "identifier"), ...shown.filter(({ type }) => type === "identifier")];
}

/** The name of the column with the quote that the source of a row links to; "" if there is none. */
export function quoteColumn({ columns }: Pick<Dataset, "columns">): string {
  return columns.find(({ type }) => type === "quote")?.name ?? "";
}

const listed = new WeakMap<Dataset, number>();

/**
 * How many rows the page of a dataset lists: a hundred or all, or fewer if not even short texts fit. It depends on the
 * dataset alone, so that every link to a row knows whether the page lists it.
 */
export function rowsListed(dataset: Dataset): number {
  const known = listed.get(dataset) ?? countRows(dataset);
  listed.set(dataset, known);
  return known;
}

function countRows(dataset: Dataset): number {
  const { columns, descriptor, rows } = dataset;
  const shown = shownColumns(dataset);
  const quote = quoteColumn(dataset);
  // Besides its rows, a page has a line for each column and each cleaning step, and the common parts of all pages.
  let left = Math.max(6_000, mostBytes - 19_600 - 450 * columns.length - 300 * descriptor.recipe.length);
  const linked = new Set<unknown>();
  for (const [i, row] of rows.slice(0, mostRows).entries()) {
    left -= 15 + Buffer.byteLength(rowId(rowKey(dataset, row)));
    for (const column of shown) {
      left -= sizeOf(column, row, quote);
      const cell = row.cells[column.name] ?? null;
      if (column.type !== "place" || cell === null || linked.has(cell)) continue;
      linked.add(cell);
      left -= 32 + String(cell).length;
    }
    if (left < 0) return Math.max(1, i);
  }
  return Math.min(mostRows, rows.length);
}

/**
 * The approximate bytes of HTML of a cell with the shortest text; names, which the dataset does not hold, count with a
 * typical length.
 */
function sizeOf({ name, type, categories }: Column, { cells }: Row, quote: string): number {
  const cell = cells[name] ?? null;
  const tags = 9;
  if (cell === null) return tags;
  if (typeof cell === "object") return tags + (type === "window" ? 18 : 8);
  const id = String(cell);
  if (type === "source") return tags + 46 + id.length + String(cells[quote] ?? "").length;
  if (type === "quote") return tags + 62 + 2 * id.length;
  if (type === "place") return tags + 8;
  if (type === "origin") return tags + 26;
  return tags + Buffer.byteLength(shorten(type === "category" ? (categories?.[id] ?? id) : id, textLengths.at(-1)!));
}

/**
 * The HTML of a dataset's first rows, with texts of at most `longest` characters. A place is a link where it stands for
 * the first time.
 */
export function rowsHtml(
  dataset: Dataset,
  publication: Pick<Publication, "site" | "registers" | "locale">,
  longest: number,
): string {
  const columns = shownColumns(dataset);
  const quote = quoteColumn(dataset);
  const link = linksFrom(address.dataset(dataset.id), publication.site);
  const linked = new Set<string>();
  const cellHtml = (column: Column, row: Row) => {
    const { text, to: target } = cellText(dataset, column, row, publication, quote);
    const to = column.type === "place" && linked.has(target) ? "" : target;
    linked.add(target);
    const short = escape(shorten(text, longest));
    return `<td>${to ? `<a href="${escape(link(to))}">${short}</a>` : short}</td>`;
  };
  const rowHtml = (row: Row) => {
    const cells = columns.map((column) => cellHtml(column, row));
    return `<tr id="${escape(rowId(rowKey(dataset, row)))}">${cells.join("")}</tr>`;
  };
  return dataset.rows.slice(0, rowsListed(dataset)).map(rowHtml).join("");
}

/**
 * Whether the script can search and sort all rows, from `rowsFile`: if the page lists only some of them, or the site
 * wants it. A table that may not be redistributed is only on its page.
 */
export function hasRowsFile(dataset: Dataset, site: WithExtras): boolean {
  const { descriptor, rows } = dataset;
  return descriptor.withheld === undefined && (rows.length > rowsListed(dataset) || hasExtra(site, "row-search"));
}

/**
 * The link to a row: the row itself, if the page of its dataset lists it; else the table, which the script opens at the
 * row, and which says without a script where the other rows are.
 */
export function rowAddress(dataset: Dataset, key: string): string {
  const place = placesOf(dataset).get(key);
  if (place === undefined || place < rowsListed(dataset)) return address.row(dataset.id, key);
  return `${address.dataset(dataset.id)}?row=${encodeURIComponent(rowId(key))}#rows`;
}

const places = new WeakMap<Dataset, Map<string, number>>();

/** The index of each row by its key. */
function placesOf(dataset: Dataset): Map<string, number> {
  const known = places.get(dataset) ?? new Map(dataset.rows.map((row, place) => [rowKey(dataset, row), place]));
  places.set(dataset, known);
  return known;
}

/**
 * A cell in a rows file: its text; or its text, its sort key (null for the text) and the root-relative path that it
 * links to.
 */
type FileCell = string | [text: string, sort: CellText["sort"], to?: string];

/**
 * The file with all rows of a dataset, for the script of its page. Its name contains a digest, so that it may be cached
 * for ever.
 */
export interface RowsFile {
  /** The file name without extension. */
  name: string;
  address: string;
  content: string;
}

const files = new WeakMap<Dataset, RowsFile>();

/**
 * All rows of a dataset as readers see them: JSON with one row per line, so that it can be read as a stream. The first
 * line holds for each column either null or a list of its distinct cells; a cell of such a column is an index into that
 * list. Every further line is a row: its id in the page, then its cells in the order of `shownColumns`.
 */
export function rowsFile(dataset: Dataset, { registers, locale }: Pick<Publication, "registers" | "locale">): RowsFile {
  // A page that gets a cached file depends on all register entries that the file names.
  const used = usedIn(dataset, registers);
  const known = files.get(dataset) ?? makeFile(dataset, { registers: used, locale });
  files.set(dataset, known);
  return known;
}

function makeFile(dataset: Dataset, publication: Pick<Publication, "registers" | "locale">): RowsFile {
  const quote = quoteColumn(dataset);
  const columns = shownColumns(dataset).map((column) => columnOf(dataset, column, quote, publication));
  const lines = dataset.rows.map(
    (row, i) => `[${[JSON.stringify(rowId(rowKey(dataset, row))), ...columns.map(({ cells }) => cells[i])].join()}]`,
  );
  const content = `[\n[${columns.map(({ contents }) => contents ?? "null").join()}],\n${lines.join(",\n")}\n]\n`;
  const name = `${dataset.id}-rows.${nameDigest(content)}`;
  return { name, address: `/assets/${name}.json`, content };
}

/** The cells of a column as JSON; if contents repeat, as indices into a list of the distinct contents. */
function columnOf(
  dataset: Dataset,
  column: Column,
  quote: string,
  publication: Pick<Publication, "registers" | "locale">,
): { contents: string | null; cells: readonly (string | number)[] } {
  const { rows } = dataset;
  const texts = new Map<unknown, string>();
  const numbers = new Map<string, number>();
  const cells = rows.map((row) => {
    const cell = row.cells[column.name] ?? null;
    // The unit and the quote are in other columns; otherwise the same cell has the same text.
    const same =
      typeof column.unit === "object"
        ? row
        : column.type === "source"
          ? `${String(cell)} ${String(row.cells[quote])}`
          : typeof cell === "object"
            ? JSON.stringify(cell)
            : cell;
    const text = texts.get(same) ?? JSON.stringify(fileCell(cellText(dataset, column, row, publication, quote)));
    texts.set(same, text);
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return text;
  });
  if (numbers.size > rows.length / 4) return { contents: null, cells };
  return { contents: `[${[...numbers.keys()].join()}]`, cells: cells.map((text) => numbers.get(text)!) };
}

function fileCell({ text, to, sort }: CellText): FileCell {
  return to ? [text, sort, to.slice(1)] : sort === null ? text : [text, sort];
}
