import type { Dataset } from "../data/dataset.ts";
import type { Registers } from "../data/registers.ts";
import type { DownloadTable, Rows } from "./table.ts";

/** A register as JSON: its fields, and its rows as objects by field name. */
export function tableJson({ id, title, description, fields, rows }: DownloadTable): string {
  return write({ name: id, title, description, fields, rows: objects(fields, rows) });
}

/** A dataset as JSON: the descriptor, how it was cleaned, rows by field name, and every source and quote that the rows rest on. */
export function datasetJson(dataset: Dataset, table: DownloadTable, registers: Registers): string {
  const { descriptor } = dataset;
  return write({
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
    rows: objects(table.fields, table.rows),
    ...evidenceOf(dataset, registers),
  });
}

/** What a figure draws as JSON: its words, its rows by field name, and every source and quote that they rest on. `words` come first, as they are. */
export function figureJson(words: Readonly<Record<string, unknown>>, drawn: Rows, table: DownloadTable, registers: Registers): string {
  return write({ ...words, fields: table.fields, rows: objects(table.fields, table.rows), ...evidenceOf(drawn, registers) });
}

/** The places, origins, sources and quotes that rows name. */
function evidenceOf({ columns, rows }: Rows, { places, origins, sources, quotes }: Registers): Record<"places" | "origins" | "sources", unknown[]> {
  const used = (types: readonly string[]) => {
    const names = columns.filter((column) => types.includes(column.type)).map((column) => column.name);
    return [...new Set(rows.flatMap((row) => names.map((name) => row.cells[name]).filter((cell) => typeof cell === "string")))].sort();
  };
  const usedQuotes = new Set(used(["quote"]));
  return {
    places: used(["place"]).map((id) => places.get(id)),
    origins: used(["origin"]).map((id) => origins.get(id)),
    sources: used(["source"]).map((id) => {
      const { url, link, quotes: own, ...source } = sources.get(id)!;
      return { ...source, url: link ? url : null, quotes: own.filter((quote) => usedQuotes.has(quote.id)).map((quote) => quotes.get(quote.id)!.quote) };
    }),
  };
}

function objects(fields: DownloadTable["fields"], rows: DownloadTable["rows"]): Record<string, string | number | null>[] {
  return rows.map((row) => Object.fromEntries(fields.map((field, i) => [field.name, row[i] ?? null])));
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
