import { expect, test } from "vitest";
import { notesOf } from "../../src/publication/views/notes.ts";
import { caseOf, descriptor, figure, rightCase, rows } from "./case.ts";

const rule = "parts:\n  - whole: { id: r1 }\n    parts: { id: [r2, r3, r4] }\n";
const given = (unit: string, whole: number, ...parts: number[]) => ({
  "data/d/dataset.yaml": descriptor(unit, rule),
  "data/d/raw/d.csv": rows(["All", whole], ["Yes", parts[0]!], ["No", parts[1]!], ["Unsure", parts[2]!]),
  "content/figures/f.yaml": figure("bars", "rows: [r2, r3, r4]\n"),
});
const noteOf = (files: Record<string, string>) => {
  const publication = rightCase(files);
  return notesOf(publication.figures.get("f")!, publication).note;
};

test.each([
  [14.1, 28.7, 57.2],
  [0.2, 83.9, 15.9],
  [0.1, 0.2, 99.7],
])("sums of decimals are exact: %d + %d + %d", (...parts) =>
  expect(noteOf(given("percent", 100, ...parts))).toBeNull(),
);

test("what rounding explains is accepted, and a note says so", () => {
  expect(noteOf(given("percent", 100, 33.4, 33.3, 33.4))).toBe(
    "The parts add up to 100.1%, and not to 100%, because they are rounded.",
  );
  expect(noteOf(given("percent", 100, 34, 33, 34))).toBe(
    "The parts add up to 101%, and not to 100%, because they are rounded.",
  );
});

test("the same of parts of a whole that the figure names", () => {
  const files = given("percent", 100, 33.4, 33.3, 33.4);
  const whole = figure("proportion", "rows: [r2, r3, r4]\noptions: { whole: { row: r1 } }\n");
  expect(noteOf({ ...files, "data/d/dataset.yaml": descriptor("percent"), "content/figures/f.yaml": whole })).toBe(
    "The parts add up to 100.1%, and not to 100%, because they are rounded.",
  );
});

test.each([
  ["percent", 100, 33.5, 33.4, 33.4, 100.3],
  ["people", 100, 34, 33, 34, 101],
])("what rounding does not explain is a fault: %s", (unit, whole, a, b, c, sum) => {
  expect(caseOf(given(unit, whole, a, b, c)).problems).toEqual([
    `data/d/raw/d.csv:2:12 value: found a total of at most ${whole} whose parts add up to at least ${sum}; expected parts that together do not exceed their whole. Check the parts: r2, r3, r4.`,
  ]);
});
