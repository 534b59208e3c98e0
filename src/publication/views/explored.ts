import { formatEstimateOf, formatWindow } from "../../i18n/format.ts";
import { typesetAround } from "../../i18n/typography.ts";
import { packValues, type ExploredOrigin, type ExploredValue, type PackedValues } from "../../explore/values.ts";
import type { Origin } from "../../model/origin.ts";
import { drawnPublisher } from "../../model/source.ts";
import { usabilityOf } from "../../datasets/usability.ts";
import { hasExtra } from "../extras.ts";
import type { Publication } from "../model.ts";
import { counterOf } from "../read/counters.ts";
import { topicsOf, type Topic } from "../read/topics.ts";
import { whoCountsChoices } from "../read/who-counts.ts";
import { observationsIn, type Observation } from "../relations/observations.ts";
import { rowLabelsOf } from "../relations/row-labels.ts";
import { address } from "../urls/addresses.ts";
import { rowAddress } from "./row-table.ts";

/** The most values of a topic that the explorer can filter; those of a larger one are on the pages of its datasets. */
export const mostValues = 20_000;

/** The most values of all topics together that the script reads without being asked for a topic. */
export const mostAtOnce = 5_000;

type Explored = Pick<Publication, "site" | "datasets" | "registers" | "relations" | "locale" | "versions">;

/** A topic, and how many values of it the explorer has. */
export interface ListedTopic extends Topic {
  count: number;
}

/** The topics that the explorer has, in their order; none if the publication has no explorer. */
export function listedTopics({
  site,
  datasets,
  relations,
}: Pick<Explored, "site" | "datasets" | "relations">): ListedTopic[] {
  if (!hasExtra(site, "explorer")) return [];
  return [...relations.valuesOfTopic].flatMap(([id, count]) => {
    const dataset = site.topics.length > 0 ? undefined : datasets.get(id);
    const topic = dataset
      ? { id, title: dataset.descriptor.title, summary: "" }
      : site.topics.find((one) => one.id === id);
    return topic ? { id, title: topic.title, summary: topic.summary, count } : [];
  });
}

/** A topic with its values that may be redistributed, in the order of their datasets. */
export interface ExploredTopic extends Topic {
  values: readonly ExploredValue[];
  /** How many it has, of which `values` are the first if there are too many to be filtered. */
  count: number;
  /** The datasets that they are from. */
  datasets: readonly { id: string; title: string }[];
  /** When its data last changed, `YYYY-MM-DD`; empty if no version of them is published. */
  date: string;
}

/** The content of the file with the values of a topic. */
export interface ExploredFile {
  date: string;
  values: PackedValues;
}

export function exploredFile({ date, values }: ExploredTopic): ExploredFile {
  return { date, values: packValues(values) };
}

/** How many values of a topic with too many its page lists. */
const firstOfMany = 100;

/** A topic with its values. It reads only the datasets that the topic names; null if there is no such topic. */
export function exploredTopic(id: string, publication: Explored): ExploredTopic | null {
  const { site, registers, relations } = publication;
  const names = site.topics.find((topic) => topic.id === id)?.of.map(({ dataset }) => dataset) ?? [id];
  const own = [...new Set(names)].flatMap((name) => publication.datasets.get(name) ?? []);
  const datasets = new Map(own.map((dataset) => [dataset.id, dataset]));
  const topic = topicsOf(site, datasets).topics.find((candidate) => candidate.id === id);
  if (!topic) return null;
  const count = relations.valuesOfTopic.get(id) ?? 0;
  const given = own.filter(({ descriptor }) => descriptor.withheld === undefined);
  const rows = given.map((dataset) => ({
    dataset,
    rows: count > mostValues ? dataset.rows.slice(0, firstOfMany) : dataset.rows,
  }));
  const observations = observationsIn(rows, { site, registers, relations });
  const explored = valueOf(publication);
  const dates = own.flatMap((dataset) => publication.versions.get(dataset.id)?.[0]?.date ?? []);
  return {
    ...topic,
    count,
    datasets: given.map(({ id: name, descriptor }) => ({ id: name, title: descriptor.title })),
    date: dates.toSorted().at(-1) ?? "",
    values: observations.filter((observation) => observation.topic.id === id).map((one) => explored(one)),
  };
}

function valueOf({ site, registers, locale }: Explored): (observation: Observation) => ExploredValue {
  const choices = whoCountsChoices(site);
  const counter = counterOf(site.counters);
  const origins = new Map<string, ExploredOrigin>();
  const originOf = (origin: Origin): ExploredOrigin => {
    const known = origins.get(origin.id) ?? {
      id: origin.id,
      name: origin.name,
      short: origin.short || origin.name,
      counter: counter(origin),
      choices: choices.flatMap(({ name, includes }) => (includes(origin) ? [name] : [])),
    };
    origins.set(origin.id, known);
    return known;
  };
  return ({ dataset, row, key, topic, measure, counted, place, origin, source, quote, ...value }) => {
    const { window, estimate, unit, styles, note, numbers } = value;
    const found = place === null ? undefined : registers.places.get(place);
    const usability = usabilityOf(dataset.columns, row.cells);
    return {
      topic: topic.id,
      dataset: dataset.id,
      row: key,
      to: numbers[0] === undefined ? rowAddress(dataset, key) : address.number(numbers[0]),
      measure,
      counted: typesetAround(counted, locale.typography),
      place: found ? { id: found.id, name: found.name, level: found.level } : null,
      origin: origin && originOf(origin),
      window,
      when: window ? formatWindow(window, locale, "short") : "",
      estimate,
      unit,
      decimals: styles.full.decimals,
      text: formatEstimateOf(estimate, unit, locale, styles.full),
      source: source && { name: drawnPublisher(source), to: address.cite(quote?.id ?? source.id) },
      from: rowLabelsOf(dataset, registers, locale, counter).from(row),
      usability,
      note: usability === "ok" ? null : note,
    };
  };
}
