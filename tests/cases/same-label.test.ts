import { expect, test } from "vitest";
import { caseOf, figure, rightCase, rows } from "./case.ts";

const two = (first: string, second: string, more = "") => ({
  "data/d/raw/d.csv": rows(
    `r1,North,${first},10,,,exact,office-2024,office-2024--1,`,
    `r2,North${more},${second},20,,,exact,office-2024,office-2024--1,`,
  ),
});
const found =
  'content/figures/f.yaml:3:12 columns.label: found "North" twice (row "r1" and row "r2"); expected points that readers can distinguish.';

test("two points that readers cannot tell apart are a fault that names their rows", () => {
  expect(caseOf(two(",,,", ",,,")).problems).toEqual([
    `${found} No column that readers see distinguishes them: leave one out, or add a column that does.`,
  ]);
});

test("and the columns that would tell them apart", () => {
  expect(
    caseOf({
      ...two("Men,,,2020-01-01", "Women,,,2021-01-01"),
      "content/figures/f.yaml": figure("bars", "note: The counts are of two years.\n"),
    }).problems,
  ).toEqual([
    `${found} They differ in "group" and "window": name such a column as the label, the group, the panel or the date, or choose other rows.`,
  ]);
});

test("invisible differences distinguish nothing", () => {
  expect(caseOf({ ...two(",,,", ",,,", " ") }).problems.filter((problem) => problem.includes("twice"))).toHaveLength(1);
});

test("a group, a panel or a date distinguishes them", () => {
  for (const column of ["group: group", "panel: group"])
    rightCase({
      ...two("Men,,,", "Women,,,"),
      "content/figures/f.yaml": figure("bars", "", `label: name, value: value, ${column}`),
    });
  rightCase({
    ...two(",,,2020-01-01", ",,,2021-01-01"),
    "content/figures/f.yaml": figure("lines", "", "label: name, value: value, date: window"),
  });
});

test("what is computed has a label of its own too", () => {
  const given = {
    "data/d/raw/d.csv": rows(["All", 30], ["North", 10]),
    "content/figures/f.yaml": figure("bars", "rows: [r2]\noptions: { remainder: { whole: r1, label: North } }\n"),
  };
  expect(caseOf(given).problems).toEqual([
    'content/figures/f.yaml:3:12 columns.label: found "North" twice (row "r2" and what is computed); expected points that readers can distinguish. No column that readers see distinguishes them: leave one out, or add a column that does.',
  ]);
});
