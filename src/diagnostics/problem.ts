import { revealed } from "../proofreading/characters.ts";

/** A place in a text file. Lines and columns count from 1, columns in UTF-16 units, as editors show them. */
export interface Position {
  line: number;
  column: number;
}

/** A file of the publication and a place in it; `path` is relative to the publication's folder, with `/`. */
export interface Location extends Position {
  path: string;
}

/**
 * One fault in `content/` or `data/`, written for a journalist on deadline: where it is, which field it concerns, what
 * was found, what was expected, and what to do.
 */
export interface Problem extends Location {
  /** Column, key or directive at fault, as the file names it; empty when the fault concerns the whole line or file. */
  field: string;
  found: string;
  expected: string;
  action: string;
}

/** Sorts problems by path, line, column and text, so that every run lists them in the same order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) =>
      order(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      order(a.field, b.field) ||
      order(a.found, b.found),
  );
}

/**
 * One problem as one line: `path:line:column field: found …; expected …. What to do.`, or `missing; expected …` where
 * nothing was found.
 */
export function formatProblem(problem: Problem): string {
  const { path, line, column, field, found, expected, action } = problem;
  return `${path}:${line}:${column} ${field ? `${field}: ` : ""}${found === "nothing" ? "missing" : `found ${found}`}; expected ${expected}. ${action}`;
}

/** All problems, sorted, one line each, with a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(formatProblem);
  return [...lines, problems.length === 1 ? "1 problem." : `${problems.length} problems.`].join("\n");
}

/**
 * Quotes a cell, key or word for a message: on one line, at most 60 characters, with invisible characters shown by
 * their code points; an empty one is called empty.
 */
export function show(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  const text = String(value);
  const line = revealed(text.replace(/\s+/g, " "));
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
