import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import type { DownloadTable, Rows } from "./table.ts";
import type { TableFormat } from "./format.ts";

export const json: TableFormat = {
  extension: "json",
  mediaType: "application/json",
  ofRegisters: true,
  ofDataset: ({ data }, dataset, registers) => datasetJson(dataset, data, registers),
  ofTable: tableJson,
};

/** Writes a register as JSON, in chunks: its fields, and its rows as objects by field name. */
export function tableJson({ id, title, description, fields, rows }: DownloadTable): Iterable<string> {
  return write({ name: id, title, description, fields }, { fields, rows }, {});
}

/**
 * Writes a dataset as JSON, in chunks: the descriptor, how it was cleaned, rows by field name, and every source and
 * quote behind the rows.
 */
export function datasetJson(dataset: Dataset, table: DownloadTable, registers: Registers): Iterable<string> {
  const { descriptor } = dataset;
  const before = {
    name: dataset.id,
    title: descriptor.title,
    description: descriptor.description.trim(),
    covers: descriptor.covers,
    limits: descriptor.limits.trim(),
    licence: descriptor.licence,
    attribution: descriptor.attribution.trim(),
    key: descriptor.key,
    cleaning: {
      rawRows: dataset.rawRows,
      rows: dataset.rows.length,
      steps: descriptor.recipe,
      changes: dataset.log.map(({ path, line, column, ...change }) => ({ file: path, line, column, ...change })),
    },
    fields: table.fields,
  };
  return write(before, table, evidenceOf(dataset, registers));
}

/**
 * Writes the data of a figure as JSON: its text, its rows by field name, and every source and quote behind them.
 * `words` come first, unchanged.
 */
export function figureJson(
  words: Readonly<Record<string, unknown>>,
  drawn: Rows,
  table: DownloadTable,
  registers: Registers,
): string {
  return [...write({ ...words, fields: table.fields }, table, evidenceOf(drawn, registers))].join("");
}

/** The places, origins, sources and quotes that rows refer to. */
function evidenceOf(
  { columns, rows }: Rows,
  { places, origins, sources, quotes }: Registers,
): Record<"places" | "origins" | "sources", unknown[]> {
  const used = (types: readonly string[]) => {
    const names = columns.filter((column) => types.includes(column.type)).map((column) => column.name);
    return [
      ...new Set(
        rows.flatMap((row) => names.map((name) => row.cells[name]).filter((cell) => typeof cell === "string")),
      ),
    ].sort();
  };
  const usedQuotes = new Set(used(["quote"]));
  return {
    places: used(["place"]).map((id) => places.get(id)),
    origins: used(["origin"]).map((id) => origins.get(id)),
    sources: used(["source"]).map((id) => {
      const { url, link, quotes: own, ...source } = sources.get(id)!;
      return {
        ...source,
        url: link ? url : null,
        quotes: own.filter((quote) => usedQuotes.has(quote.id)).map((quote) => quotes.get(quote.id)!.quote),
      };
    }),
  };
}

/** Maximum number of rows in a chunk, so that a long table is never in memory both as objects and as text. */
const step = 100;

/**
 * Writes an object as indented JSON, in chunks: what precedes the rows, the rows as objects by field name, and what
 * follows them.
 */
function* write(
  before: object,
  { fields, rows }: Pick<DownloadTable, "fields" | "rows">,
  after: object,
): Generator<string> {
  const inner = (value: object) => JSON.stringify(value, null, 1).slice(1, -2);
  yield `{${inner(before)},\n "rows": [`;
  for (let from = 0; from < rows.length; from += step) {
    const part = rows
      .slice(from, from + step)
      .map((row) => Object.fromEntries(fields.map((field, i) => [field.name, row[i] ?? null])));
    const text = JSON.stringify(part, null, 1).slice(1, -2).replaceAll("\n", "\n ");
    yield `${from === 0 ? "" : ","}${text}`;
  }
  const rest = Object.keys(after).length > 0 ? `,${inner(after)}` : "";
  yield `${rows.length > 0 ? "\n " : ""}]${rest}\n}\n`;
}
