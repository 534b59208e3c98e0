import type { Dataset } from "../../datasets/dataset.ts";
import type { Column } from "../../datasets/descriptor.ts";
import { decimalsIn, unitOf, valueColumnOf, valueOf, type Row } from "../../datasets/table.ts";
import { lastDay } from "../../model/window.ts";
import { formatDate, formatEstimate, formatNumber, formatWindow, unitName } from "../../i18n/format.ts";
import type { NumberStyle } from "../../i18n/number-style.ts";
import { typeset, typesetAround } from "../../i18n/typography.ts";
import { address } from "../urls/addresses.ts";
import type { Publication } from "../model.ts";
import { estimateIn, windowIn } from "../../datasets/cell.ts";

/** A cell of a dataset as readers see it. */
export interface CellText {
  /** "" for an empty cell. */
  text: string;
  /** The root-relative path that it links to; "" for none. */
  to: string;
  /** The sort key, if its text would mislead: a number, or a date as YYYY-MM-DD; else null. */
  sort: number | string | null;
}

const none: CellText = { text: "", to: "", sort: null };

/**
 * The text, the link and the sort key of a cell. A place links to its page. A source links to the quote in the column named `quote`, if there is
 * one.
 */
export function cellText(
  dataset: Dataset,
  column: Column,
  row: Pick<Row, "cells" | "decimals">,
  { registers, locale }: Pick<Publication, "registers" | "locale">,
  quote = "",
): CellText {
  const { cells } = row;
  const cell = cells[column.name] ?? null;
  if (cell === null) return none;
  const id = String(cell);
  const plain = (text: string, sort: CellText["sort"] = null, to = ""): CellText => ({ text, to, sort });
  switch (column.type) {
    case "estimate": {
      const estimate = estimateIn(cell)!;
      const unit = typeof column.unit === "object" ? unitName(unitOf(column, cells), estimate.value, locale) : "";
      return plain(`${formatEstimate(estimate, locale, styleOf(dataset, column, row))} ${unit}`.trim(), estimate.value);
    }
    case "window": {
      const window = windowIn(cell)!;
      return plain(formatWindow(window, locale, "short"), lastDay(window));
    }
    case "number":
      return plain(formatNumber(Number(cell), locale, styleOf(dataset, column, row)), Number(cell));
    case "date":
      return plain(formatDate(id, locale, "short"), id);
    case "place":
      return plain(registers.places.get(id)!.name, null, hasValue(dataset, cells) ? address.place(id) : "");
    case "origin":
      return plain(registers.origins.get(id)!.name);
    case "source":
      return plain(registers.sources.get(id)!.publisher, null, address.cite(String(cells[quote] ?? id)));
    case "quote": {
      const { text, translation } = registers.quotes.get(id)!.quote;
      const shown = shorten(translation ?? text, 60);
      // Text that is itself in quotation marks needs none.
      return plain(/^[“«"]/.test(shown) ? shown : `“${shown}”`, null, address.cite(id));
    }
    case "category":
      return plain(column.categories?.[id] ?? id);
    case "text":
    case "note":
    case "counted":
      return plain((column.verbatim ? typesetAround : typeset)(id, locale.typography));
    default:
      return plain(id);
  }
}

/** Whether a row gives a value, so that its place has a page. */
function hasValue({ columns }: Dataset, cells: Row["cells"]): boolean {
  const column = valueColumnOf(columns);
  return column !== undefined && valueOf(column, cells) !== null;
}

const styles = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** The number style of a column: with the most decimals that the raw file has in this column for the unit. */
function styleOf(dataset: Dataset, column: Column, row: Pick<Row, "cells" | "decimals">): NumberStyle {
  const key = (one: Column, { cells }: Pick<Row, "cells">) => `${one.name} ${unitOf(one, cells)}`;
  const known = styles.get(dataset) ?? new Map<string, number>();
  if (!styles.has(dataset)) {
    for (const one of dataset.columns.filter(({ type }) => type === "number" || type === "estimate")) {
      for (const each of dataset.rows)
        (known as Map<string, number>).set(
          key(one, each),
          Math.max(known.get(key(one, each)) ?? 0, decimalsIn(one, each)),
        );
    }
    styles.set(dataset, known);
  }
  return { decimals: known.get(key(column, row)) ?? decimalsIn(column, row), per: 1 };
}

/** Shortens a text to `most` characters, between words. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most - 2);
  return `${text.slice(0, end > most / 2 ? end : most - 2).trimEnd()} …`;
}
