import { expect, test } from "vitest";
import { formatProblem, formatProblems, show, sortProblems, type Problem } from "../../src/diagnostics/problem.ts";

const problem: Problem = {
  path: "data/a/raw/a.csv",
  line: 12,
  column: 4,
  field: "recruits",
  found: '"1,500"',
  expected: "a number such as 1500 or 2.5",
  action: "Remove the thousands separators: 1500.",
};

test("formatProblem gives path, line, column, field, found, expected and what to do", () => {
  expect(formatProblem(problem)).toBe(
    'data/a/raw/a.csv:12:4 recruits: found "1,500"; expected a number such as 1500 or 2.5. Remove the thousands separators: 1500.',
  );
});

test("formatProblem leaves out an empty field", () => {
  expect(formatProblem({ ...problem, field: "" })).toMatch(/^data\/a\/raw\/a\.csv:12:4 found/);
});

test("sortProblems orders by path, then line, then column", () => {
  const at = (path: string, line: number, column: number) => ({ ...problem, path, line, column });
  const sorted = sortProblems([at("b", 1, 1), at("a", 10, 1), at("a", 9, 2), at("a", 9, 1)]);
  expect(sorted.map(({ path, line, column }) => `${path}${line}:${column}`)).toEqual(["a9:1", "a9:2", "a10:1", "b1:1"]);
});

test("formatProblems closes with the count", () => {
  expect(formatProblems([problem]).split("\n").at(-1)).toBe("1 problem.");
  expect(formatProblems([problem, problem]).split("\n").at(-1)).toBe("2 problems.");
});

test("show quotes a value in one line of at most 60 characters and names an empty one", () => {
  expect(show("a\nb")).toBe('"a b"');
  expect(show("")).toBe("nothing");
  expect(show(undefined)).toBe("nothing");
  expect(show(12)).toBe('"12"');
  expect(show("x".repeat(80))).toBe(`"${"x".repeat(59)}…"`);
});
