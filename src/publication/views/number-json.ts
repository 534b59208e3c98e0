import { intervalOf, type Estimate } from "../../model/estimate.ts";
import { unitIn, type Units } from "../../model/unit.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Publication } from "../model.ts";
import { sourcedValueOf } from "../relations/sourced-values.ts";
import { rowAddress } from "./row-table.ts";
import { valueOf } from "./number-text.ts";

/**
 * A number as JSON: its value with its bounds, everything that it rests on, and its corrections, newest first. Open
 * bounds are null; a share is from 0 to 1.
 */
export function numberJson(number: NamedNumber, { site, locale, numbers, registers, relations }: Publication): string {
  const { id, title, estimate, unit, window, counted, place, operation, operands, rows, comparable } = number;
  const values = rows.map((sourceRow) => sourcedValueOf(sourceRow, registers));
  const unique = <T>(values: readonly (T | null)[]) => [...new Set(values)].filter((value) => value !== null);
  const quotes = new Set(values.map(({ quote }) => quote));
  const full = (path: string) => absolute(site.address, path);
  const content = {
    id,
    title,
    words: valueOf(number, locale),
    ...bounds(estimate, unit, locale.knownUnits),
    unit,
    window,
    counted,
    place: place === null ? null : { id: place, name: registers.places.get(place)?.name ?? place },
    operation,
    comparable,
    parts: operands.map((part) => ({
      id: part,
      words: valueOf(numbers.get(part)!, locale),
      address: full(address.numberJson(part)),
    })),
    rows: values.map(
      ({ dataset, key, estimate: value, unit: rowUnit, window: when, counted: what, origin, source, quote, note }) => ({
        dataset: dataset.id,
        key,
        ...(value && bounds(value, rowUnit, locale.knownUnits)),
        unit: rowUnit,
        window: when,
        counted: what,
        origin: origin?.id ?? null,
        source: source?.id ?? null,
        quote: quote?.id ?? null,
        note,
        address: full(rowAddress(dataset, key)),
      }),
    ),
    origins: unique(values.map(({ origin }) => origin)),
    sources: unique(values.map(({ source }) => source)).map(
      ({ id: source, publisher, title: heading, published, language, url, link, quotes: own }) => ({
        id: source,
        publisher,
        title: heading,
        published,
        language,
        url: link ? url : null,
        address: full(address.source(source)),
        quotes: own.filter((quote) => quotes.has(quote)),
      }),
    ),
    corrections: (relations.changesOf.get(id) ?? []).map(({ id: entry, kind, what, from, to, why, since }) => ({
      kind,
      date: since,
      what,
      from,
      to,
      why: why.trim(),
      address: `${full(address.corrections())}#${entry}`,
    })),
    page: full(address.number(id)),
    licence: site.licence.data,
    publisher: site.publisher.name,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function bounds(
  estimate: Estimate,
  unit: string,
  units: Units,
): { value: number; low: number | null; high: number | null; kind: string } {
  const interval = intervalOf(estimate, unitIn(units, unit));
  const end = (bound: number | undefined) => (bound !== undefined && Number.isFinite(bound) ? bound : null);
  return { value: estimate.value, low: end(interval?.low), high: end(interval?.high), kind: estimate.kind };
}
