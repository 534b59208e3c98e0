import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { readDataset } from "../../src/datasets/dataset.ts";
import { readRegisters } from "../../src/datasets/registers.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { contradictionsOf } from "../../src/publication/relations/contradictions.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL(".", import.meta.url)));
const bells = "data/harbour-bells/raw/observations.csv";
const rows = new TextDecoder().decode(second.bytes(bells));
const norway = rows.split("\n").find((line) => line.startsWith("b-nor,"))!;

/** The values that contradict each other in the second publication, with a row added. */
function contradicting(row: string): number[][] {
  const problems: Problem[] = [];
  const folder = memoryFolder({ [bells]: `${rows}${row}\n` }, second);
  const registers = readRegisters(folder, en, problems);
  const dataset = readDataset(folder, "harbour-bells", registers.references, en.typography, problems)!;
  expect(problems).toEqual([]);
  return contradictionsOf(dataset, registers).map(({ values }) => values.map(({ estimate }) => estimate!.value));
}
const other = (from: string, to: string) => {
  expect(norway).toContain(from);
  return norway.replace("b-nor,", "b-nor-2,").replace(",48,,,least,", ",30,,,about,").replace(from, to);
};

test("another value for the same matter contradicts; of another place, population or time it does not", () => {
  expect(contradicting(other("b-nor", "b-nor"))).toContainEqual([30, 48]);
  for (const [from, to] of [
    [",NOR,", ",world,"],
    ["bells that ring", "bells on buoys"],
    [",2018-01-01,2018-12-31,", ",2017-01-01,2017-12-31,"],
  ] as const) {
    expect(
      contradicting(other(from, to)).filter((values) => values.includes(30)),
      to,
    ).toEqual([]);
  }
});
