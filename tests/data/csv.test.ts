import { expect, test } from "vitest";
import { readCsv } from "../../src/data/csv.ts";
import { formatProblem, type Problem } from "../../src/problems/problem.ts";
import { memoryFolder } from "../problems/memory.ts";

function read(text: string | Uint8Array, columns = ["place", "recruits", "note"]) {
  const problems: Problem[] = [];
  const table = readCsv(memoryFolder({ "data/x.csv": text }), "data/x.csv", columns, problems);
  return { table, messages: problems.map(formatProblem) };
}

test("cells are read as texts, quotes and line feeds inside quotes included", () => {
  const { table, messages } = read('place,recruits,note\nNPL,007,"a, ""b""\nc"\nIND,NA,\n');
  expect(messages).toEqual([]);
  expect(table?.rows.map((row) => row.cells)).toEqual([["NPL", "007", 'a, "b"\nc'], ["IND", "NA", ""]]);
});

test("a cell knows its line and column, after quoted commas and line feeds too", () => {
  const { table } = read('place,recruits,note\n"a,\nb",2,c\nd,"e",f\n');
  expect(table?.rows[0]?.at(1)).toEqual({ path: "data/x.csv", line: 3, column: 4 });
  expect(table?.rows[1]?.at(0)).toEqual({ path: "data/x.csv", line: 4, column: 1 });
  expect(table?.rows[1]?.at(2)).toEqual({ path: "data/x.csv", line: 4, column: 7 });
});

test("lines may end with CR LF, and the last one need not end", () => {
  expect(read("place,recruits,note\r\nNPL,1,x\r\nIND,2,y").table?.rows.map((row) => row.cells[0])).toEqual(["NPL", "IND"]);
});

test.each([
  ["place;recruits;note\nNPL;1;x\n", 'data/x.csv:1:6 header: found ";" between the columns; expected commas. Save the file with commas as delimiters.'],
  ["place\trecruits\tnote\n", "data/x.csv:1:6 header: found tabs between the columns; expected commas. Save the file with commas as delimiters."],
  ["place,recruits,nota\n", 'data/x.csv:1:16 header: found the unknown column "nota"; expected the columns place, recruits, note. Did you mean "note"?'],
  ["place,recruits\n", 'data/x.csv:1:7 header: found no column "note"; expected the columns place, recruits, note. Add it, or remove it from the declared columns.'],
  ["place,recruits,note,note\n", 'data/x.csv:1:21 header: found the column "note" twice; expected the columns place, recruits, note. Remove or rename one of them.'],
  ["recruits,place,note\n", 'data/x.csv:1:1 header: found "recruits" in place 1; expected the columns place, recruits, note. Put the columns in the declared order.'],
  ["", "data/x.csv:1:1 header: found an empty file; expected the columns place, recruits, note. Put the header back as the first line."],
  ["place,recruits,note\nNPL,1\n", "data/x.csv:2:6 found 2 cells; expected 3 cells, as in the header. Is a comma missing, or one too many? Put quotes around a text that contains a comma."],
  ["place,recruits,note\nNPL,1,500,x\n", "data/x.csv:2:11 found 4 cells; expected 3 cells, as in the header. Is a comma missing, or one too many? Put quotes around a text that contains a comma."],
  ['place,recruits,note\nNPL,1,"x\n', "data/x.csv:2:7 found a quote that is never closed; expected quotes around a whole cell, and each quote inside it doubled. Close the quote, or double it; it may have been opened in a line above."],
])("a fault of form is named: %j", (text, message) => {
  const { table, messages } = read(text);
  expect(table).toBeNull();
  expect(messages).toContain(message);
});
