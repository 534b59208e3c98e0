import type { Origin } from "../../model/origin.ts";
import { firstDay, lastDay } from "../../model/window.ts";
import { estimate, numbersIn, type Estimate, type Kind } from "../../model/estimate.ts";
import type { Topic } from "../read/topics.ts";
import { inMeasureOrder, type Statement } from "./statements.ts";

/** What is said about a place on a topic, in short. */
export interface TopicRange {
  topic: Topic;
  measures: readonly MeasureRange[];
}

/** The values of one measure and unit: values of several measures have no lowest and no highest. */
export interface MeasureRange {
  measure: string;
  /** How many values there are, and how many origins gave them. */
  values: number;
  origins: number;
  /** The lowest and the highest value given; null if the kind of all is unclear. */
  ends: { lowest: Estimate; highest: Estimate; unit: string; styles: Statement["styles"] } | null;
  /** The value, if there is only one. */
  only: Statement | null;
}

/** All that is said about a place, in short. */
export interface Overview {
  values: number;
  origins: readonly Origin[];
  /** The first and the last day that the values cover; null if none has a window. */
  from: string | null;
  to: string | null;
  /** Whether the values count different things, people or times, so that they cannot be added up. */
  differ: boolean;
  ranges: readonly TopicRange[];
}

/** An overview of statements that may be counted; those whose kind is unclear are left out of the ranges. */
export function overviewOf(statements: readonly Statement[], topics: readonly Topic[]): Overview {
  const windows = statements.flatMap(({ window }) => window ?? []);
  const subjects = new Set(
    statements.map(({ measure, counted, unit, window }) => JSON.stringify([measure, counted, unit, window])),
  );
  return {
    values: statements.length,
    origins: originsOf(statements),
    from: windows.map(firstDay).toSorted()[0] ?? null,
    to: windows.map(lastDay).toSorted().at(-1) ?? null,
    differ: subjects.size > 1,
    ranges: topics.flatMap((topic) => {
      const own = inMeasureOrder(statements.filter((statement) => statement.topic.id === topic.id));
      const measures = [...Map.groupBy(own, ({ measure, unit }) => JSON.stringify([measure, unit])).values()];
      return own.length > 0 ? { topic, measures: measures.map(rangeOf) } : [];
    }),
  };
}

function rangeOf(statements: readonly Statement[]): MeasureRange {
  return {
    measure: statements[0]!.measure,
    values: statements.length,
    origins: originsOf(statements).length,
    ends: endsOf(statements),
    only: statements.length === 1 ? statements[0]! : null,
  };
}

/** The origins of statements, each once, in the order of their names. */
export function originsOf(statements: readonly Statement[]): Origin[] {
  const found = new Set(statements.flatMap(({ origin }) => origin ?? []));
  return [...found].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function endsOf(statements: readonly Statement[]): MeasureRange["ends"] {
  const clear = statements.filter(({ estimate }) => estimate.kind !== "unclear");
  const [first] = clear;
  if (!first) return null;
  const ends = clear.map(({ estimate }) => ({
    least: Math.min(...numbersIn(estimate)),
    most: Math.max(...numbersIn(estimate)),
    // Of equal numbers, the one with the open end reaches further.
    reach: openness.indexOf(estimate.kind),
  }));
  const lowest = ends.reduce((a, b) => (b.least < a.least || (b.least === a.least && b.reach < a.reach) ? b : a));
  const highest = ends.reduce((a, b) => (b.most > a.most || (b.most === a.most && b.reach > a.reach) ? b : a));
  return {
    lowest: endOf(clear[ends.indexOf(lowest)]!.estimate, lowest.least),
    highest: endOf(clear[ends.indexOf(highest)]!.estimate, highest.most),
    unit: first.unit,
    styles: first.styles,
  };
}

/** Kinds from those that reach below their number to those that reach above it. */
const openness: readonly Kind[] = ["less-than", "at-most", "exact", "between", "about", "at-least", "more-than"];

/** An end of a range: one of the bounds of an estimate, or the estimate itself. */
function endOf(value: Estimate, bound: number): Estimate {
  return value.low === null ? value : estimate("exact", bound);
}
