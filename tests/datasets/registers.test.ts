import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readRegisters } from "../../src/datasets/registers.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { registerTables } from "../../src/exports/tables/registers.ts";
import { en } from "../../src/i18n/en.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL("../publication", import.meta.url)));
const path = "data/origins.csv";
const lines = new TextDecoder().decode(second.bytes(path)).trimEnd().split("\n");

/** The registers of the second publication with cells added to the header and the lines of the origins. */
function registers(header: string, cell: (line: string) => string) {
  const problems: Problem[] = [];
  const text = lines.map((line, i) => `${line},${i === 0 ? header : cell(line)}\n`).join("");
  const read = readRegisters(memoryFolder({ [path]: text }, second), en, problems);
  return { ...read, problems: problems.map(formatProblem) };
}
const harbour = (place: string) => (line: string) => (line.startsWith("harbour-office") ? place : "");

test("an origin can say of which country it is an authority, with its short name or without", () => {
  const { origins, problems } = registers("place", harbour("ISL"));
  expect(problems).toEqual([]);
  expect(["harbour-office", "bell-society"].map((id) => origins.get(id)!.place)).toEqual(["ISL", null]);
  const both = registers("short,place", (line) => `,${harbour("NOR")(line)}`);
  expect([both.problems, both.origins.get("harbour-office")!.place]).toEqual([[], "NOR"]);
});

test("an authority is one of a country of the list of places", () => {
  for (const place of ["world", "XXX"])
    expect(registers("place", harbour(place)).problems).toEqual([
      expect.stringMatching(
        new RegExp(
          `^data/origins.csv:3:\\d+ place: found "${place}"; expected the id of the country whose authority it is, or nothing\\.`,
        ),
      ),
    ]);
});

test("the table of origins names the country, as a reference to the places", () => {
  const [, origins] = registerTables(registers("place", harbour("ISL")));
  const at = origins!.fields.findIndex(({ name, refers }) => name === "place" && refers === "places");
  expect(origins!.rows.map((cells) => [cells[0], cells[at]])).toContainEqual(["harbour-office", "ISL"]);
  expect(origins!.rows.map((cells) => [cells[0], cells[at]])).toContainEqual(["bell-society", null]);
});
