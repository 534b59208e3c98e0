import { toCsv } from "../../exports/tables/csv.ts";
import type { DownloadTable, Field } from "../../exports/tables/table.ts";
import { intervalOf } from "../../model/estimate.ts";
import type { Place } from "../../model/place.ts";
import { unitIn } from "../../model/unit.ts";
import type { Publication } from "../model.ts";
import { counterOf } from "../read/counters.ts";
import { observationsIn, type Observation } from "../relations/observations.ts";
import { absolute, address } from "../urls/addresses.ts";
import { rowAddress } from "../views/row-table.ts";

/** The formats of the files of a place. */
export const placeFormats = ["csv", "json"] as const;
export type PlaceFormat = (typeof placeFormats)[number];

/** The columns of a place's files. */
const columns = [
  "dataset: Dataset",
  "row: Row in the dataset",
  "topic: Topic",
  "measure: Measure",
  "value: Value, the number as reported (number)",
  "value_low: The least that the words allow (number)",
  "value_high: The most that the words allow (number)",
  "value_kind: Kind of value",
  "unit: Unit",
  "counted: Who or what was counted",
  "window_start: First day of the period (date)",
  "window_end: Last day of the period (date)",
  "as_of: As-of date (date)",
  "origin: Origin",
  "origin_name: Who counted",
  "origin_type: Type of origin",
  "counter: Group of those who count",
  "source_id: Source",
  "publisher: Publisher",
  "published: Date of publication (date)",
  "url: Address of the source",
  "quote_id: Quote",
  "quote: Words of the source",
  "translation: Translation",
  "usable: Whether the value may be counted",
  "note: Note",
  "page: Page of the row",
];

/** All values of a place that may be redistributed, as a table: one row for each value and source. */
export function placeTable(place: Place, publication: Publication): DownloadTable {
  const { relations, locale } = publication;
  const open = (relations.rowsOfPlace.get(place.id) ?? []).filter(
    ({ dataset }) => dataset.descriptor.withheld === undefined,
  );
  return {
    id: `place-${place.id.toLowerCase()}`,
    title: place.name,
    description: locale.places.differ,
    fields: columns.map(fieldOf),
    rows: observationsIn(open, publication).map((observation) => cellsOf(observation, publication)),
  };
}

/** The content of a place's file. */
export function placeFile(place: Place, format: PlaceFormat, publication: Publication): string {
  const table = placeTable(place, publication);
  if (format === "csv") return toCsv(table);
  const { site } = publication;
  const content = {
    id: place.id,
    name: place.name,
    level: place.level,
    definedBy: place.definedBy,
    includes: place.includes,
    note: place.note,
    page: absolute(site.address, address.place(place.id)),
    licence: site.licence.data,
    publisher: site.publisher.name,
    values: table.rows.map((cells) => Object.fromEntries(table.fields.map(({ name }, i) => [name, cells[i]]))),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function fieldOf(column: string): Field {
  const [name, title] = column.split(": ") as [string, string];
  const [, words = "", type = "string"] = /^(.*?)(?: \((number|date)\))?$/.exec(title)!;
  return { name, type: type as Field["type"], title: words, description: "", unit: null };
}

function cellsOf(observation: Observation, { site, locale }: Publication): DownloadTable["rows"][number] {
  const { dataset, key, topic, measure, estimate, unit, counted, window, origin, source, quote, usable, note } =
    observation;
  const interval = intervalOf(estimate, unitIn(locale.knownUnits, unit));
  const end = (bound: number | undefined) => (bound !== undefined && Number.isFinite(bound) ? bound : null);
  const isPeriod = window !== null && "start" in window;
  return [
    dataset.id,
    key,
    topic.id,
    measure,
    estimate.value,
    end(interval?.low),
    end(interval?.high),
    estimate.kind,
    unit,
    counted,
    isPeriod ? window.start : null,
    isPeriod ? window.end : null,
    window && "asOf" in window ? window.asOf : null,
    origin?.id ?? null,
    origin?.name ?? null,
    origin?.type ?? null,
    origin ? (counterOf(site.counters)(origin)?.name ?? null) : null,
    source?.id ?? null,
    source?.publisher ?? null,
    source?.published ?? null,
    source?.link ? source.url : null,
    quote?.id ?? null,
    quote?.text ?? null,
    quote?.translation ?? null,
    usable ? "yes" : "no",
    note,
    absolute(site.address, rowAddress(dataset, key)),
  ];
}
