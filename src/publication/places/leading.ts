import type { PlaceTopic, Statement } from "./statements.ts";

/**
 * The values that stand for a place where there is space for two: of the measure of its first topic on which most have
 * said something, the newest value, and beside it the newest of somebody else. They are never added up.
 */
export function leadingStatements(topics: readonly PlaceTopic[]): Statement[] {
  const measures = topics.find(({ measures }) => measures.length > 0)?.measures ?? [];
  const counters = (statements: readonly Statement[]) => new Set(statements.map(({ origin }) => origin)).size;
  const [leading] = measures.toSorted((a, b) => counters(b.statements) - counters(a.statements));
  const [first, ...others] = leading?.statements ?? [];
  const second = others.find(({ origin }) => origin !== first!.origin);
  return [first, second].filter((statement) => statement !== undefined);
}
