import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isUsable, noteOf, usabilityOf } from "../../src/datasets/usability.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { formatProblem } from "../../src/diagnostics/problem.ts";
import { contradictionsOf } from "../../src/publication/relations/contradictions.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { sourcedValuesOfSame } from "../../src/publication/relations/sourced-values.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const column = (name: string, type: "use" | "note" | "text") => ({ name, type, from: name, title: name });

test("columns of type use decide, whatever their names; the strictest of several does", () => {
  const columns = [column("use", "text"), column("drawn", "use"), column("shown", "use"), column("remark", "note")];
  const row = { use: "no", drawn: "ok", shown: "ok", remark: "seen from afar" };
  expect([usabilityOf(columns, row), isUsable(columns, row), noteOf(columns, row)]).toEqual([
    "ok",
    true,
    "seen from afar",
  ]);
  expect(usabilityOf(columns, { ...row, shown: "note" })).toBe("note");
  expect([
    usabilityOf(columns, { ...row, drawn: "no", shown: "note" }),
    isUsable(columns, { ...row, drawn: "no" }),
  ]).toEqual(["no", false]);
  expect([usabilityOf([], row), noteOf([], row)]).toEqual(["ok", null]);
});

describe("in the second publication, whose columns have names of their own, a row that may not be used", () => {
  const second = openFolder(fileURLToPath(new URL("../publication", import.meta.url)));
  const raw = "data/bell-keepers/raw/observations.csv";
  const text = new TextDecoder().decode(second.bytes(raw));
  /** The publication with one row changed; the comparison with what was published is left out. */
  const changed = (from: string, to: string, more: Record<string, string> = {}) => {
    expect(text).toContain(from);
    return readPublication(memoryFolder({ [raw]: text.replace(from, to), ...more }, second), false);
  };
  const messages = (read: ReturnType<typeof changed>) => read.problems.map(formatProblem);
  const barred = (row: string) => text.split("\n").find((line) => line.startsWith(`${row},`))!;
  const bar = (row: string, more?: Record<string, string>) =>
    changed(barred(row), barred(row).replace(/,(ok|note)$/, ",no"), more);

  test("is not drawn", () => {
    expect(messages(bar("k-claim-2"))).toContainEqual(
      expect.stringMatching(
        /^content\/figures\/how-many-keepers\.yaml:.*"k-claim-2", whose use is no; expected rows that may be drawn/,
      ),
    );
  });

  test("is no whole of a chart", () => {
    expect(messages(bar("k-earshot"))).toContainEqual(
      expect.stringMatching(
        /^content\/figures\/earshot\.yaml:.*"k-earshot", whose use is no; expected a row that may be drawn/,
      ),
    );
  });

  test("is no number", () => {
    expect(messages(bar("k-deaf"))).toContainEqual(
      expect.stringMatching(/^content\/numbers\/.*"k-deaf", whose use is no; expected a row that may be used/),
    );
  });

  test("does not speak for what it tells of", () => {
    const read = changed(
      barred("k-earshot"),
      `${barred("k-earshot")}\n${barred("k-earshot").replace("k-earshot", "k-earshot-9").replace(",12000,", ",99,").replace(/,ok$/, ",no")}`,
    );
    expect(messages(read)).toEqual([]);
    const dataset = read.publication!.datasets.get("bell-keepers")!;
    const row = dataset.rows.find(({ cells }) => cells["id"] === "k-earshot")!;
    const { registers } = read.publication!;
    expect(sourcedValuesOfSame({ dataset, row }, registers).map(({ estimate }) => estimate!.value)).toEqual([12000]);
    expect(
      contradictionsOf(dataset, registers).flatMap(({ values }) => values.map(({ estimate }) => estimate!.value)),
    ).not.toContain(99);
  });

  test("counts for no whole", () => {
    const bells = "data/harbour-bells/raw/observations.csv";
    const rows = new TextDecoder().decode(second.bytes(bells));
    const low = rows.replace(/^(b-world,.*?),150,151,/m, "$1,100,,").replace(/^(b-world,.*),(?:ok|note)$/m, "$1,no");
    const { problems } = readPublication(memoryFolder({ [bells]: low }, second), false);
    expect(problems.map(formatProblem).filter((message) => message.includes("add up to"))).toEqual([]);
  });

  test("needs a note where it may only be drawn with one", () => {
    expect(messages(changed(barred("k-claim-2"), barred("k-claim-2").replace(/,ok$/, ",note")))).toEqual([
      expect.stringContaining(
        "remark: missing; expected a note, because the row may only be drawn with one. Write the note.",
      ),
    ]);
  });

  test("has its note beside the drawing", () => {
    const figure = readPublication(second).publication!.figures.get("how-many-keepers")!;
    expect(figure.rowNotes).toEqual([{ note: "The union gives no middle", labels: [expect.stringMatching(/union/i)] }]);
  });
});
