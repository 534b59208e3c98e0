import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/datasets/csv/csv.ts";
import { formatProblem, type Problem } from "../../../src/diagnostics/problem.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";

function read(text: string | Uint8Array, columns = ["place", "recruits", "note"]) {
  const problems: Problem[] = [];
  const table = readCsv(memoryFolder({ "data/x.csv": text }), "data/x.csv", columns, problems);
  return { table, messages: problems.map(formatProblem) };
}

test("cells are read as texts, quotes and line feeds inside quotes included", () => {
  const { table, messages } = read('place,recruits,note\nNPL,007,"a, ""b""\nc"\nIND,NA,\n');
  expect(messages).toEqual([]);
  expect(table?.rows.map((row) => row.cells)).toEqual([
    ["NPL", "007", 'a, "b"\nc'],
    ["IND", "NA", ""],
  ]);
});

test("a cell knows its line and column, after quoted commas and line feeds too", () => {
  const { table } = read('place,recruits,note\n"a,\nb",2,c\nd,"e",f\n');
  expect(table?.rows[0]?.at(1)).toEqual({ path: "data/x.csv", line: 3, column: 4 });
  expect(table?.rows[1]?.at(0)).toEqual({ path: "data/x.csv", line: 4, column: 1 });
  expect(table?.rows[1]?.at(2)).toEqual({ path: "data/x.csv", line: 4, column: 7 });
});

test("lines may end with CR LF, and the last one need not end", () => {
  expect(read("place,recruits,note\r\nNPL,1,x\r\nIND,2,y").table?.rows.map((row) => row.cells[0])).toEqual([
    "NPL",
    "IND",
  ]);
});

test.each([
  [
    "place;recruits;note\nNPL;1;x\n",
    'data/x.csv:1:6 header: found ";" between the columns; expected commas. Save the file with commas as delimiters.',
  ],
  [
    "place\trecruits\tnote\n",
    "data/x.csv:1:6 header: found tabs between the columns; expected commas. Save the file with commas as delimiters.",
  ],
  [
    "place,recruits,nota\n",
    'data/x.csv:1:16 header: found the unknown column "nota"; expected the columns place, recruits, note. Did you mean "note"?',
  ],
  [
    "place,recruits\n",
    'data/x.csv:1:7 header: found no column "note"; expected the columns place, recruits, note. Add it, or remove it from the declared columns.',
  ],
  [
    "place,recruits,note,note\n",
    'data/x.csv:1:21 header: found the column "note" twice; expected the columns place, recruits, note. Remove or rename one of them.',
  ],
  [
    "recruits,place,note\n",
    'data/x.csv:1:1 header: found "recruits" in place 1; expected the columns place, recruits, note. Put the columns in the declared order.',
  ],
  [
    "",
    "data/x.csv:1:1 header: found an empty file; expected the columns place, recruits, note. Restore the header as the first line.",
  ],
  [
    "place,recruits,note\nNPL,1\n",
    "data/x.csv:2:6 found 2 cells; expected 3 cells, as in the header. Check for a missing or extra comma. Put quotation marks around text that contains a comma.",
  ],
  [
    "place,recruits,note\nNPL,1,500,x\n",
    "data/x.csv:2:11 found 4 cells; expected 3 cells, as in the header. Check for a missing or extra comma. Put quotation marks around text that contains a comma.",
  ],
  [
    'place,recruits,note\nNPL,1,"x\n',
    "data/x.csv:2:7 found a quotation mark that is never closed; expected quotation marks around the whole cell, and each one inside it doubled. Close it, or double it; it may have been opened on an earlier line.",
  ],
])("a fault of form is named: %j", (text, message) => {
  const { table, messages } = read(text);
  expect(table).toBeNull();
  expect(messages).toContain(message);
});

/**
 * Cases of W3C's test suite for CSV on the Web (https://w3c.github.io/csvw/tests/), by their numbers, with rows of our
 * own. There, a dialect may allow what RFC 4180 does not know; here, such a file is a fault that says what to change.
 */
describe("CSV on the Web", () => {
  const trees = ["id", "street", "trimmed"];

  test.each([
    [
      "001, a simple table",
      "id,street,trimmed\n1,Quay,2010-10-18\n2,Mole,2010-06-02\n",
      [
        ["1", "Quay", "2010-10-18"],
        ["2", "Mole", "2010-06-02"],
      ],
    ],
    ["002, a cell in quotes", 'id,street,trimmed\n1,"Quay",x\n', [["1", "Quay", "x"]]],
    ["003, spaces around cells stay", "id,street,trimmed\n 1 , Quay , x \n", [[" 1 ", " Quay ", " x "]]],
    ["008, a list inside one cell", 'id,street,trimmed\n1,"oak,ash,elm",x\n', [["1", "oak,ash,elm", "x"]]],
    ["009, a time in words of its own", "id,street,trimmed\n1,10:30 PM,x\n", [["1", "10:30 PM", "x"]]],
    [
      "055, a row in which all cells are empty",
      "id,street,trimmed\n,,\n1,Quay,x\n",
      [
        ["", "", ""],
        ["1", "Quay", "x"],
      ],
    ],
  ])("%s: read", (_, csv, rows) => {
    const { table, messages } = read(csv, trees);
    expect(messages).toEqual([]);
    expect(table?.rows.map((row) => row.cells)).toEqual(rows);
  });

  test.each([
    [
      "019 and 023, no header",
      "1,Quay,x\n2,Mole,y\n",
      'data/x.csv:1:1 header: found the unknown column "1"; expected the columns id, street, trimmed.',
    ],
    [
      "020, a space before a quote",
      'id,street,trimmed\n1, "Quay",x\n',
      "data/x.csv:2:4 found a quotation mark inside a text; expected quotation marks around the",
    ],
    [
      "025, lines before the header",
      "About trees\nid,street,trimmed\n1,Quay,x\n",
      'data/x.csv:1:1 header: found the unknown column "About trees"; expected the columns id, street, trimmed.',
    ],
    [
      "050, tabs between the columns",
      "id\tstreet\ttrimmed\n1\tQuay\tx\n",
      "data/x.csv:1:3 header: found tabs between the columns; expected commas.",
    ],
    [
      "052, a comment among the rows",
      "id,street,trimmed\n# by hand\n1,Quay,x\n",
      "data/x.csv:2:10 found 1 cells; expected 3 cells, as in the header.",
    ],
    [
      "055, an empty line",
      "id,street,trimmed\n1,Quay,x\n\n",
      "data/x.csv:3:1 found an empty line; expected 3 cells, as in the header.",
    ],
    [
      "124, a header that is not the one described",
      "id,road,trimmed\n1,Quay,x\n",
      'data/x.csv:1:4 header: found the unknown column "road"; expected the columns id, street, trimmed.',
    ],
    [
      "127, a column less than described",
      "id,street\n1,Quay\n",
      'data/x.csv:1:4 header: found no column "trimmed"; expected the columns id, street, trimmed.',
    ],
  ])("%s: a fault with its place", (_, csv, message) => {
    const { table, messages } = read(csv, trees);
    expect(table).toBeNull();
    expect(messages[0]!.slice(0, message.length)).toBe(message);
  });
});
