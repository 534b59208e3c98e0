import type { NameCell, RowLabels } from "../read/figures/figure-file.ts";
import type { Cell } from "../../datasets/model.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import { cellOf, type Row } from "../../datasets/table.ts";
import type { Counter } from "../../model/counter.ts";
import type { Origin } from "../../model/origin.ts";
import type { Quote } from "../../model/quote.ts";
import { drawnPublisher, type Source } from "../../model/source.ts";
import type { Window } from "../../model/window.ts";
import { isolate } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { typeset, typesetAround } from "../../i18n/typography.ts";
import { windowIn } from "../../datasets/cell.ts";

/** The provenance of a row: when, who counted, and where it was read. */
export interface Provenance {
  window: Window | null;
  origin: Origin | null;
  source: Source | null;
  quote: Quote | null;
  note: string | null;
}

/** The provenance of a row; null for what its dataset does not record. */
export function provenanceOf(row: Row, dataset: Dataset, { origins, sources, quotes }: Registers): Provenance {
  return {
    window: windowIn(cellOf(dataset.columns, row.cells, "window")),
    origin: origins.get(String(cellOf(dataset.columns, row.cells, "origin"))) ?? null,
    source: sources.get(String(cellOf(dataset.columns, row.cells, "source"))) ?? null,
    quote: quotes.get(String(cellOf(dataset.columns, row.cells, "quote")))?.quote ?? null,
    note: cellOf(dataset.columns, row.cells, "note") as string | null,
  };
}

/** Returns a function that formats the cells of a dataset as labels. */
export function nameCell(dataset: Dataset, registers: Registers, { typography }: Locale): NameCell {
  const types = new Map(dataset.columns.map((column) => [column.name, column]));
  return (name: string, cell: Cell) => {
    const column = types.get(name);
    const text = String(cell ?? "");
    if (column?.type === "place") return registers.places.get(text)?.name ?? text;
    if (column?.type === "origin") return registers.origins.get(text)?.name ?? text;
    const source = column?.type === "source" && registers.sources.get(text);
    if (source) return drawnPublisher(source);
    if (column?.type === "text" || column?.type === "note" || column?.type === "counted")
      return (column.verbatim ? typesetAround : typeset)(text, typography);
    return column?.categories?.[text] ?? text;
  };
}

/** The labels of a dataset's rows in charts. The whole world is not a place to be highlighted in other charts. */
export function rowLabelsOf(
  dataset: Dataset,
  registers: Registers,
  locale: Locale,
  counterOf: (origin: Origin) => Counter | null,
): RowLabels {
  return {
    name: nameCell(dataset, registers, locale),
    place(row) {
      const id = String(cellOf(dataset.columns, row.cells, "place"));
      const place = registers.places.get(id);
      return place && place.level !== "world" ? id : null;
    },
    counter(row) {
      const { origin } = provenanceOf(row, dataset, registers);
      return origin && counterOf(origin);
    },
    from(row) {
      const { origin, source } = provenanceOf(row, dataset, registers);
      const names = [origin?.name, source && drawnPublisher(source)].flatMap((name) => (name ? isolate(name) : []));
      return names.length === 2 && names[0] !== names[1] ? locale.readAt(names[0]!, names[1]!) : (names[0] ?? null);
    },
  };
}
