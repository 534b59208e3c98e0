import { expect, test } from "vitest";
import { caseOf, figure, introduction, rightCase } from "./case.ts";

const files = (step: string, column: string, ...cells: string[]) => ({
  "data/d/dataset.yaml": `${introduction}raw: { file: raw/d.csv, columns: [Name, Cell, Value] }
recipe:${step && `\n  - ${step}`}${step ? "" : " []"}
columns:
  - { name: name, type: text, from: Name, title: Name }
  - { name: cell, ${column}, from: Cell, title: Cell }
  - { name: value, type: number, unit: kg, from: Value, title: Value }
key: [name]
`,
  "data/d/raw/d.csv": [
    "Name,Cell,Value",
    ...cells.map((cell, i) => `N${i},${cell.includes(",") ? `"${cell}"` : cell},${i}`),
    "",
  ].join("\n"),
  "content/figures/f.yaml": figure("table"),
});
const number = "type: number";

test("a number in two formats is a fault, whichever of them is declared", () => {
  const write = (decimal: string, thousands: string) =>
    `Write 1234.5; or read the column with the step \`number\` (decimal: "${decimal}", thousands: "${thousands}"), if all of it is written so.`;
  expect(caseOf(files("", number, "1.234,5", "1,234.5", "2.5")).problems).toEqual([
    `data/d/raw/d.csv:2:4 Cell: found "1.234,5"; expected a number such as 1500 or 2.5. ${write(",", ".")}`,
    `data/d/raw/d.csv:3:4 Cell: found "1,234.5"; expected a number such as 1500 or 2.5. ${write(".", ",")}`,
  ]);
  for (const [decimal, thousands, other] of [
    [",", ".", "1,234.5"],
    [".", ",", "1.234,5"],
  ] as const) {
    const step = `{ step: number, columns: [Cell], decimal: "${decimal}", thousands: "${thousands}", why: The office writes numbers so. }`;
    const own = decimal === "," ? "1.234,5" : "1,234.5";
    expect(rightCase(files(step, number, own)).datasets.get("d")!.rows[0]!.cells["cell"]).toBe(1234.5);
    expect(caseOf(files(step, number, own, other)).problems[0]).toContain(
      `found "${other}"; expected a number such as 1${thousands}234${decimal}5`,
    );
  }
});

test("a date that two formats read as two dates is a fault", () => {
  const step = (formats: string) =>
    `{ step: date, column: Cell, formats: [${formats}], why: The office writes dates so. }`;
  const both = "DD/MM/YYYY, MM/DD/YYYY";
  expect(caseOf(files(step(both), "type: date", "25/04/2024", "03/04/2024", "04/25/2024")).problems).toContain(
    'data/d/raw/d.csv:3:4 Cell: found "03/04/2024", which is 2024-04-03 or 2024-03-04; expected a date that can be read in one way. Name one of the formats, and read dates of the other from a column of their own.',
  );
  expect(
    rightCase(files(step(both), "type: date", "25/04/2024", "04/04/2024", "04/25/2024"))
      .datasets.get("d")!
      .rows.map(({ cells }) => cells["cell"]),
  ).toEqual(["2024-04-25", "2024-04-04", "2024-04-25"]);
  expect(
    rightCase(files(step("DD/MM/YYYY, D/M/YYYY"), "type: date", "03/04/2024")).datasets.get("d")!.rows[0]!.cells[
      "cell"
    ],
  ).toBe("2024-04-03");
});
