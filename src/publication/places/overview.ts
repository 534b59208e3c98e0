import type { Origin } from "../../model/origin.ts";
import { firstDay, lastDay } from "../../model/window.ts";
import { numbersIn } from "../../model/estimate.ts";
import type { Topic } from "../read/topics.ts";
import type { Statement } from "./statements.ts";

/** What is said about a place on a topic, in short. */
export interface TopicRange {
  topic: Topic;
  /** How many values there are, and how many origins gave them. */
  values: number;
  origins: number;
  /** The statements with the lowest and the highest value given; null if the values have several units. */
  ends: { lowest: Statement; highest: Statement } | null;
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
      const own = statements.filter((statement) => statement.topic.id === topic.id);
      return own.length > 0 ? { topic, values: own.length, origins: originsOf(own).length, ends: endsOf(own) } : [];
    }),
  };
}

/** The origins of statements, each once, in the order of their names. */
export function originsOf(statements: readonly Statement[]): Origin[] {
  const found = new Set(statements.flatMap(({ origin }) => origin ?? []));
  return [...found].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function endsOf(statements: readonly Statement[]): TopicRange["ends"] {
  const clear = statements.filter(({ estimate }) => estimate.kind !== "unclear");
  if (clear.length === 0 || new Set(statements.map(({ unit }) => unit)).size > 1) return null;
  const least = (statement: Statement) => Math.min(...numbersIn(statement.estimate));
  const most = (statement: Statement) => Math.max(...numbersIn(statement.estimate));
  // Of equal numbers the open end reaches further.
  const reaches = ({ estimate: { kind } }: Statement) => Number(kind === "at-least") + 2 * Number(kind === "more-than");
  return {
    lowest: clear.reduce((a, b) => (least(b) < least(a) ? b : a)),
    highest: clear.reduce((a, b) => (most(b) > most(a) || (most(b) === most(a) && reaches(b) > reaches(a)) ? b : a)),
  };
}
