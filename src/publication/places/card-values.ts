import type { PlaceTopic, Statement } from "./statements.ts";

/**
 * Two values for the card of a place: of its first topic, the one that most sources report, and beside it the one of
 * another origin that most sources report; of equal ones the first on its page. Without another origin it is alone; none if
 * nothing may be counted.
 */
export function cardValues(topics: readonly PlaceTopic[]): Statement[] {
  const [first = []] = topics
    .map(({ measures }) => measures.flatMap(({ statements }) => statements))
    .filter(({ length }) => length > 0);
  const best = mostReported(first);
  const other = mostReported(first.filter(({ origin }) => origin !== best?.origin));
  return [best, other].flatMap((statement) => statement ?? []);
}

function mostReported(statements: readonly Statement[]): Statement | undefined {
  return statements.toSorted((a, b) => b.reports.length - a.reports.length)[0];
}
