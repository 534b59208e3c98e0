import { expect, test } from "vitest";
import { caseOf, figure, introduction, rightCase } from "./case.ts";

const label = `{ step: label, column: Land, codes: { Austria: AUT, Italy: ITA, "Côte d'Ivoire": CIV }, why: The table has names and no codes. }`;
const clean = "{ step: characters, columns: [Land], why: The table came out of a word processor. }";
const files = (...recipe: string[]) => ({
  "data/d/dataset.yaml": `${introduction}raw: { file: raw/d.csv, columns: [Land, Rate] }
recipe:${recipe.length === 0 ? " []" : recipe.map((step) => `\n  - ${step}`).join("")}
columns:
  - { name: name, type: text, from: Land, title: Land }
  - { name: rate, type: number, unit: percent, from: Rate, title: Rate }
key: [name]
`,
  "data/d/raw/d.csv": "Land,Rate\nAus\u00adtria,1\nItaly\u200b,2\nCo\u0302te d'Ivoire,3\n",
  "content/figures/f.yaml": figure("table", "", "label: name, value: rate"),
});

test("characters that nobody sees are named by their code points, with the step that removes them", () => {
  const toDo = "A raw file stays as it was found: clean the column with the step `characters`.";
  const before = "Clean the column with the step `characters` before.";
  expect(caseOf(files(label)).problems).toEqual([
    `data/d/raw/d.csv:2:1 Land: found "Aus⟨U+00AD⟩tria"; expected a label that the step lists. ${before}`,
    `data/d/raw/d.csv:2:4 found the invisible character U+00AD (soft hyphen) in the word "Austria"; expected visible characters. ${toDo}`,
    `data/d/raw/d.csv:3:1 Land: found "Italy⟨U+200B⟩"; expected a label that the step lists. ${before}`,
    `data/d/raw/d.csv:3:6 found the invisible character U+200B (zero-width space) after "Italy"; expected visible characters. ${toDo}`,
    `data/d/raw/d.csv:4:1 Land: found "Co⟨U+0302⟩te d'Ivoire"; expected a label that the step lists. ${before}`,
  ]);
});

test("a cleaning step removes them, and logs that", () => {
  const { rows, log } = rightCase(files(clean, label)).datasets.get("d")!;
  expect(rows.map(({ cells }) => cells["name"])).toEqual(["AUT", "ITA", "CIV"]);
  expect(log.filter(({ step }) => step === "characters").map(({ from, to }) => [from, to])).toEqual([
    ["Aus\u00adtria", "Austria"],
    ["Italy\u200b", "Italy"],
    ["Co\u0302te d'Ivoire", "Côte d'Ivoire"],
  ]);
});

test("a column that the step does not name is still looked at", () => {
  const given = files(clean.replace("[Land]", "[Rate]"));
  expect(caseOf({ ...given, "data/d/raw/d.csv": "Land,Rate\nAus\u00adtria,1\u200b\nMalta,2\n" }).problems).toEqual([
    'data/d/raw/d.csv:2:4 Land: found the invisible character U+00AD (soft hyphen) in the word "Austria"; expected visible characters. Name the column "Land" in the step `characters`.',
  ]);
});
