import type { Origin } from "../../../model/origin.ts";
import type { Quote } from "../../../model/quote.ts";
import type { Source } from "../../../model/source.ts";
import { firstDay, lastDay, type Window } from "../../../model/window.ts";
import type { Publication } from "../../model.ts";
import type { PublishedEvent } from "../../read/events.ts";
import { topicsOf, type Topic } from "../../read/topics.ts";
import { observationsIn, type Observation } from "../../relations/observations.ts";
import { partsOf, type Group, type GroupPart } from "./list-parts.ts";

/** The input of the timeline. */
export type TimelineInput = Pick<Publication, "site" | "datasets" | "registers" | "relations" | "articles" | "events">;

/** An entry of the timeline: what one origin said of one measure, for one window; or something that happened. */
export type TimelineEntry = Statement | Happening;

interface Dated {
  /** A day or a month. */
  when: string;
  topic: Topic;
}

/** The values of one measure that one origin gives for one window. */
export interface Statement extends Dated {
  kind: "statement";
  measure: string;
  window: Window | null;
  origin: Origin | null;
  /** Each value once, though several sources may report it: groupings first, then countries from A to Z. */
  values: readonly Observation[];
  /** Where the values were read, in order of publication. */
  readIn: readonly { source: Source; quote: Quote | null }[];
}

/** Something that happened that is no number. */
export interface Happening extends Dated {
  kind: "event";
  event: PublishedEvent;
}

/** The most entries on a page. */
const mostEntries = 300;

/**
 * Everything that has a date, by year, the latest first: values that may be drawn, on the last day that they cover, or
 * on the first if that was still to come when an article last changed, or on which their source was published if they
 * have no window; and events, those without a day before the days of their month.
 */
export function timelineOf(publication: TimelineInput): Group<TimelineEntry>[] {
  const { topics } = topicsOf(publication.site, publication.datasets);
  const place = new Map(topics.map(({ id }, i) => [id, i]));
  const entries = [...statementsOf(publication), ...happeningsOf(publication, topics)].toSorted(
    (a, b) => compare(sortKey(b), sortKey(a)) || place.get(a.topic.id)! - place.get(b.topic.id)!,
  );
  return [...Map.groupBy(entries, ({ when }) => when.slice(0, 4))].map(([year, of]) => ({
    id: `year-${year}`,
    title: year,
    entries: of,
  }));
}

/** The same, split into pages. */
export function timelineParts(publication: TimelineInput): GroupPart<TimelineEntry>[][] {
  return partsOf(timelineOf(publication), mostEntries);
}

/** The entries of a month, with the period that is the month. */
export interface Month {
  period: Window;
  entries: TimelineEntry[];
}

/** The months of some entries, in their order. */
export function monthsOf(entries: readonly TimelineEntry[]): Month[] {
  return [...Map.groupBy(entries, ({ when }) => when.slice(0, 7))].map(([month, of]) => {
    const [year, number] = month.split("-").map(Number) as [number, number];
    const end = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
    return { period: { start: `${month}-01`, end }, entries: of };
  });
}

/** The topics of some entries, in the order of the publication. */
export function topicsIn(
  entries: readonly TimelineEntry[],
  { site, datasets }: Pick<TimelineInput, "site" | "datasets">,
): Topic[] {
  const found = new Set(entries.map(({ topic }) => topic.id));
  return topicsOf(site, datasets).topics.filter(({ id }) => found.has(id));
}

function statementsOf(publication: TimelineInput): Statement[] {
  const rows = [...publication.datasets.values()].map((dataset) => ({ dataset, rows: dataset.rows }));
  const { places } = publication.registers;
  const today = publication.articles
    .map(({ front }) => front.value.updated)
    .toSorted()
    .at(-1)!;
  const values = observationsIn(rows, publication).filter(
    ({ usable, estimate, window, source }) => usable && estimate.kind !== "unclear" && (window ?? source?.published),
  );
  const same = Map.groupBy(values, ({ dataset, measure, origin, window, source }) =>
    JSON.stringify([dataset.id, measure, origin?.id, window ?? source!.published]),
  );
  return [...same.values()].map((of): Statement => {
    const [{ measure, window, origin, topic, source }] = of as [Observation, ...Observation[]];
    const distinct = [
      ...Map.groupBy(of, ({ place, estimate, unit }) => JSON.stringify([place, estimate, unit])).values(),
    ];
    const nameOf = ({ place }: Observation) => {
      const known = places.get(place ?? "");
      return known ? `${known.level === "country" ? 1 : 0}${known.name}` : "";
    };
    const read = of.flatMap(({ source: text, quote }) => (text ? { source: text, quote } : []));
    return {
      kind: "statement",
      when: !window ? source!.published! : lastDay(window) > today ? firstDay(window) : lastDay(window),
      topic,
      measure,
      window,
      origin,
      // Of a value that several sources report, the one that is a number of its own.
      values: distinct
        .map((reports) => reports.find(({ numbers }) => numbers.length > 0) ?? reports[0]!)
        .toSorted((a, b) => compare(nameOf(a), nameOf(b))),
      readIn: [...new Map(read.map((each) => [each.source.id, each])).values()].toSorted((a, b) =>
        compare(a.source.published ?? "9", b.source.published ?? "9"),
      ),
    };
  });
}

function happeningsOf({ events }: TimelineInput, topics: readonly Topic[]): Happening[] {
  return events.map((event) => ({
    kind: "event",
    when: event.when,
    topic: topics.find(({ id }) => id === event.topic)!,
    event,
  }));
}

/** Months come before their days where the latest is first. */
function sortKey({ when }: Dated): string {
  return when.length === 7 ? `${when}-99` : when;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
