import { createHash } from "node:crypto";
import type { Dataset } from "../data/dataset.ts";
import type { Column } from "../data/descriptor.ts";
import type { Row } from "../data/table.ts";
import { usedIn } from "../downloads/package.ts";
import { keyOf } from "../numbers/selection.ts";
import { address, rowId } from "./addresses.ts";
import { cellText, type CellText } from "./cell-text.ts";
import type { Publication } from "./publication.ts";

/** How many rows a page lists at most; where there are more, it says how many, and where they are. */
export const mostRows = 100;

/** How many bytes of HTML the rows of a dataset may take on its page, which altogether may have 60 kB. */
const mostBytes = 28_000;

/** The longest text that a cell has on a page; the whole text is in the files. */
export const longestText = 80;

/** Where the rows of a dataset are wide, their texts are cut rather than their number. */
const textLengths = [longestText, 60, 48, 40];

/**
 * The columns of a dataset's table, in the order in which readers see them: long ids say the least, so they come last. A quote has no
 * column of its own where its source has one, which leads to it.
 */
export function shownColumns({ columns }: Pick<Dataset, "columns">): Column[] {
  const sources = columns.some(({ type }) => type === "source");
  const shown = columns.filter(({ type }) => !(type === "quote" && sources));
  return [...shown.filter(({ type }) => type !== "identifier"), ...shown.filter(({ type }) => type === "identifier")];
}

/** The name of the column with the quote to which the source of a row leads; "" where there is none. */
export function quoteColumn({ columns }: Pick<Dataset, "columns">): string {
  return columns.find(({ type }) => type === "quote")?.name ?? "";
}

/** What the page of a dataset lists of its table: how many of its first rows, and how much of their texts. */
export interface Listing {
  rows: number;
  longestText: number;
}

const listings = new WeakMap<Dataset, Listing>();

/** A hundred rows or all, with texts as long as there is room for; fewer where not even short texts leave room. It depends on the dataset alone. */
export function listingOf(dataset: Dataset): Listing {
  const known = listings.get(dataset) ?? makeListing(dataset);
  listings.set(dataset, known);
  return known;
}

function makeListing(dataset: Dataset): Listing {
  const wanted = Math.min(mostRows, dataset.rows.length);
  const listings = textLengths.map((longest): Listing => ({ rows: countRows(dataset, longest), longestText: longest }));
  return listings.find(({ rows }) => rows === wanted) ?? listings.at(-1)!;
}

function countRows(dataset: Dataset, longest: number): number {
  const columns = shownColumns(dataset);
  // Each further column is also a row of the table of columns.
  let left = Math.max(6_000, mostBytes - 1_000 * Math.max(0, columns.length - 8));
  for (const [i, row] of dataset.rows.slice(0, mostRows).entries()) {
    left -= 40 + Buffer.byteLength(keyOf(dataset, row)) + columns.reduce((sum, column) => sum + sizeOf(column, row, longest), 0);
    if (left < 0) return Math.max(1, i);
  }
  return Math.min(mostRows, dataset.rows.length);
}

/** About how many bytes of HTML a cell takes; names of places and the like, which the dataset does not hold, count as names of usual length. */
function sizeOf({ name, type, categories }: Column, { cells }: Row, longest: number): number {
  const cell = cells[name] ?? null;
  const tags = 9;
  if (cell === null) return tags;
  const text = (words: string) => tags + Buffer.byteLength(words.slice(0, longest));
  if (typeof cell === "object") return tags + (type === "window" ? 28 : 14);
  if (type === "source") return tags + 50 + 2 * String(cell).length;
  if (type === "quote") return tags + 110 + 2 * String(cell).length;
  if (type === "place") return tags + 14;
  if (type === "origin") return tags + Math.min(longest, 50);
  return text(type === "category" ? (categories?.[String(cell)] ?? "") : String(cell));
}

/** Whether all rows can be found and sorted with the script, from `rowsFile`. A table that may not be handed on stays as it is on its page. */
export function hasRowsFile({ descriptor }: Dataset): boolean {
  return descriptor.withheld === undefined;
}

/**
 * Where a link to a row leads: to the row, if the page of its dataset lists it; else to the table, which the script then opens at the
 * row, and which says without a script where the rest of the rows are.
 */
export function rowAddress(dataset: Dataset, key: string): string {
  const place = placesOf(dataset).get(key);
  return place === undefined || place < listingOf(dataset).rows ? address.row(dataset.id, key) : `${address.dataset(dataset.id)}?row=${encodeURIComponent(rowId(key))}#rows`;
}

const places = new WeakMap<Dataset, Map<string, number>>();

/** The place of each row by its key, from 0. */
function placesOf(dataset: Dataset): Map<string, number> {
  const known = places.get(dataset) ?? new Map(dataset.rows.map((row, place) => [keyOf(dataset, row), place]));
  places.set(dataset, known);
  return known;
}

/** A cell in a rows file: its text, or with what it is sorted by (null for its text) and where it leads from the root of the site. */
type FileCell = string | [text: string, sort: CellText["sort"], to?: string];

/** A file with all rows of a dataset, for the script of its page. Its name holds a digest, so that it may be cached for ever. */
export interface RowsFile {
  /** The file name without ending. */
  name: string;
  address: string;
  content: string;
}

const files = new WeakMap<Dataset, RowsFile>();

/**
 * All rows of a dataset as readers see them: JSON in which each row stands in a line of its own, so that it can be read in parts. The
 * first line holds for each column either null or the contents that its cells have; a cell of such a column is a place in that list.
 * Every further line is a row: the id that it has in the page, then its cells in the order of `shownColumns`.
 */
export function rowsFile(dataset: Dataset, { registers, locale }: Pick<Publication, "registers" | "locale">): RowsFile {
  // Whoever gets the file depends on all entries of the registers that it names, also where it was made before.
  const used = usedIn(dataset, registers);
  const known = files.get(dataset) ?? makeFile(dataset, { registers: used, locale });
  files.set(dataset, known);
  return known;
}

function makeFile(dataset: Dataset, publication: Pick<Publication, "registers" | "locale">): RowsFile {
  const quote = quoteColumn(dataset);
  const columns = shownColumns(dataset).map((column) => columnOf(dataset, column, quote, publication));
  const lines = dataset.rows.map((row, i) => `[${[JSON.stringify(rowId(keyOf(dataset, row))), ...columns.map(({ cells }) => cells[i])].join()}]`);
  const content = `[\n[${columns.map(({ contents }) => contents ?? "null").join()}],\n${lines.join(",\n")}\n]\n`;
  const name = `${dataset.id}-rows.${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;
  return { name, address: `/assets/${name}.json`, content };
}

/** The cells of a column as JSON; where contents repeat, as places in a list of the contents, which is JSON too. */
function columnOf(dataset: Dataset, column: Column, quote: string, publication: Pick<Publication, "registers" | "locale">): { contents: string | null; cells: readonly (string | number)[] } {
  const { rows } = dataset;
  const texts = new Map<unknown, string>();
  const numbers = new Map<string, number>();
  const cells = rows.map((row) => {
    const cell = row.cells[column.name] ?? null;
    // The unit and the quote stand in other columns; else the same cell has the same text.
    const same = typeof column.unit === "object" ? row : column.type === "source" ? `${String(cell)} ${String(row.cells[quote])}` : typeof cell === "object" ? JSON.stringify(cell) : cell;
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
