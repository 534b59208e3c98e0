import type { Dataset } from "../data/dataset.ts";
import type { Registers } from "../data/registers.ts";
import type { Row } from "../data/table.ts";
import type { ColumnType } from "../data/columns.ts";
import type { Origin } from "../evidence/origin.ts";
import type { Quote } from "../evidence/quote.ts";
import type { Source } from "../evidence/source.ts";
import type { Window } from "../evidence/window.ts";
import type { Figure } from "./figure.ts";
import type { Publication } from "./publication.ts";
import { isRoad, nameCell } from "./figure.ts";
import { figureSlots } from "./references.ts";

/** What a row says of itself beside its value: when, who counted, and where it was read. */
export interface Provenance {
  window: Window | null;
  origin: Origin | null;
  source: Source | null;
  quote: Quote | null;
  note: string | null;
}

/** Where a row comes from; null for what its dataset does not record. */
export function provenanceOf(row: Row, dataset: Dataset, { origins, sources, quotes }: Registers): Provenance {
  const cell = (wanted: ColumnType) => {
    const name = dataset.columns.find(({ type }) => type === wanted)?.name;
    return name === undefined ? null : (row.cells[name] ?? null);
  };
  return {
    window: cell("window") as Window | null,
    origin: origins.get(String(cell("origin"))) ?? null,
    source: sources.get(String(cell("source"))) ?? null,
    quote: quotes.get(String(cell("quote")))?.quote ?? null,
    note: cell("note") as string | null,
  };
}

/** A row that a figure rests on, with the label that it has there. */
export interface Basis {
  row: Row;
  dataset: Dataset;
  label: string;
}

/** The rows that a figure rests on: those that it draws, then its wholes. */
export function basisOf(figure: Figure, { datasets, registers }: Pick<Publication, "datasets" | "registers">): Basis[] {
  if (isRoad(figure)) return figure.chart.speakers.flatMap(({ name, changes }) => changes.map(({ row }) => ({ row, dataset: figure.dataset, label: name })));
  const { file, chart, dataset } = figure;
  const basis: Basis[] = chart.points.flatMap(({ row, label }) => (row ? [{ row, dataset, label }] : []));
  if (chart.whole?.row) basis.push({ row: chart.whole.row, dataset: datasets.get(file.options.whole?.dataset ?? "") ?? dataset, label: chart.whole.label });
  const remainder = file.options.remainder?.whole;
  const whole = dataset.rows.find(({ cells }) => remainder !== undefined && cells[dataset.descriptor.key[0]!] === remainder);
  if (whole) {
    const cell = whole.cells[file.columns.label] ?? null;
    basis.push({ row: whole, dataset, label: file.labels[String(cell)] ?? nameCell(dataset, registers)(file.columns.label, cell) });
  }
  return basis;
}

/** The articles, by id, that show a figure. */
export function articlesWith(figureId: string, { articles }: Pick<Publication, "articles">): Publication["articles"] {
  return articles.filter(({ blocks }) => figureSlots(blocks).some(({ figure }) => figure === figureId));
}
