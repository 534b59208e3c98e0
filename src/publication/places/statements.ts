import { lastDay, type Window } from "../../model/window.ts";
import type { Observation } from "../relations/observations.ts";
import type { Topic } from "../read/topics.ts";
import { sharesOf } from "../views/lists/list-parts.ts";

/** A value that an origin gives for a time and a population, with every source that reports it. */
export interface Statement extends Observation {
  /** The values as single sources report them, the earliest published first; this is one of them. */
  reports: readonly [Observation, ...Observation[]];
  /** The notes of all reports. */
  notes: readonly string[];
}

/** A statement, and the day on which its first source was published. */
export interface Dated {
  day: string;
  statement: Statement;
}

/** What is said about one measure of a place, newest first. */
export interface PlaceMeasure {
  measure: string;
  statements: readonly Statement[];
}

/** What is said about a place on one topic. */
export interface PlaceTopic {
  topic: Topic;
  measures: readonly PlaceMeasure[];
  /** Values that may not be counted, kept for the record; newest first. */
  record: readonly Statement[];
  /** How many values there are altogether, of which the lists above may be the newest. */
  total: number;
}

/**
 * Joins values that differ in nothing but the source: one origin's value of a measure for the same window and
 * population, in the order of the observations. Nothing else is joined, and nothing is added up.
 */
export function statementsOf(observations: readonly Observation[]): Statement[] {
  const same = Map.groupBy(observations, ({ topic, measure, unit, window, counted, origin, estimate, usable, key }) =>
    JSON.stringify([topic.id, measure, unit, window, counted, origin?.id ?? key, estimate, usable]),
  );
  return [...same.values()].map((found): Statement => {
    const reports = found.toSorted((a, b) => compare(published(a), published(b))) as [Observation, ...Observation[]];
    const numbered = reports.find(({ numbers }) => numbers.length > 0) ?? reports[0];
    return { ...numbered, reports, notes: [...new Set(reports.flatMap(({ note }) => note ?? []))] };
  });
}

/**
 * Statements by topic, in the order of the topics, then by measure; at most `most` of them, the newest, in equal shares
 * for the topics.
 */
export function byTopic(statements: readonly Statement[], topics: readonly Topic[], most: number): PlaceTopic[] {
  const groups = topics
    .map(({ id }) => statements.filter(({ topic }) => topic.id === id).toSorted(newestFirst))
    .filter(({ length }) => length > 0);
  const shares = sharesOf(
    groups.map(({ length }) => length),
    most,
  );
  return groups.map((all, i) => {
    // What may be counted comes first, so that the record gives way.
    const shown = [...all.filter(({ usable }) => usable), ...all.filter(({ usable }) => !usable)].slice(0, shares[i]);
    const usable = shown.filter((statement) => statement.usable);
    return {
      topic: all[0]!.topic,
      measures: [...Map.groupBy(inMeasureOrder(usable), ({ measure }) => measure)].map(([measure, own]) => ({
        measure,
        statements: own,
      })),
      record: shown.filter((statement) => !statement.usable),
      total: all.length,
    };
  });
}

/** Statements in the order in which their datasets list their measures; the order within a measure stays. */
export function inMeasureOrder(statements: readonly Statement[]): Statement[] {
  const datasets = [...new Set(statements.map(({ dataset }) => dataset))].toSorted((a, b) => compare(a.id, b.id));
  const place = ({ dataset, measure }: Statement): [number, number] => {
    const { categories = {} } = dataset.columns.find(({ type }) => type === "category") ?? {};
    return [datasets.indexOf(dataset), Object.values(categories).indexOf(measure)];
  };
  const places = new Map(statements.map((statement) => [statement, place(statement)]));
  return statements.toSorted((a, b) => {
    const [one, other] = [places.get(a)!, places.get(b)!];
    return one[0] - other[0] || one[1] - other[1];
  });
}

/** Statements in the order in which their first sources were published; undated ones by the end of their windows. */
export function inTime(statements: readonly Statement[]): Dated[] {
  return statements
    .map((statement) => ({ day: published(statement.reports[0]) || endOf(statement.window), statement }))
    .filter(({ day }) => day !== "")
    .toSorted((a, b) => compare(a.day, b.day));
}

function newestFirst(a: Statement, b: Statement): number {
  return (
    compare(endOf(b.window), endOf(a.window)) ||
    compare(a.origin?.name ?? "", b.origin?.name ?? "") ||
    a.estimate.value - b.estimate.value
  );
}

function published({ source }: Observation): string {
  return source?.published ?? "";
}

function endOf(window: Window | null): string {
  return window ? lastDay(window) : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
