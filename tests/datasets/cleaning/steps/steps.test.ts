import { expect, test } from "vitest";
import { cleaning } from "./cleaning.ts";

const raw = "place,value,when\nREG-1,more than 1.500,3.2024\nNPL,12,12.3.2024\n";

test("map replaces equal cells and leaves others; the log has each with its place, step and reason", () => {
  const { texts, log, whole } = cleaning(raw, [
    { step: "map", column: "place", values: { "REG-1": "region", constructor: "x" } },
  ]);
  expect(texts.map(({ place }) => place)).toEqual(["region", "NPL"]);
  expect(log).toEqual([
    {
      path: "data/d/raw/r.csv",
      line: 2,
      column: 1,
      number: 1,
      step: "map",
      action: "set",
      row: "2",
      field: "place",
      from: "REG-1",
      to: "region",
      why: "Reasons must be given.",
    },
  ]);
  expect(whole).toBe(true);
  expect(cleaning("a\nconstructor\n", [{ step: "map", column: "a", values: { x: "y" } }]).said).toEqual([
    "data/d/dataset.yaml:1:1 recipe.0: found a cleaning step that changes nothing; expected a step that some row needs. Remove the step, or correct what it looks for.",
  ]);
});

test("label wants every label to be known, and names the nearest", () => {
  const codes = { Nepal: "NPL", "Sri Lanka": "LKA" };
  expect(cleaning("c,n\nNepal,1\n,2\n", [{ step: "label", column: "c", codes }]).texts).toEqual([
    { c: "NPL", n: "1" },
    { n: "2" },
  ]);
  expect(cleaning("c,n\nNepal,1\nSri Lnaka,2\n", [{ step: "label", column: "c", codes }]).said).toEqual([
    'data/d/raw/r.csv:3:1 c: found "Sri Lnaka"; expected a label that the step lists. Did you mean "Sri Lanka"?',
  ]);
});

test("replace and drop take the rows that match all conditions", () => {
  const where = { place: ["NPL", "IND"], value: "12" };
  expect(
    cleaning(raw, [{ step: "replace", column: "value", where, with: "13" }]).texts.map(({ value }) => value),
  ).toEqual(["more than 1.500", "13"]);
  const { texts, log, whole } = cleaning(raw, [{ step: "drop", where }]);
  expect(texts).toHaveLength(1);
  expect(log).toMatchObject([{ line: 3, step: "drop", action: "drop", row: "3", field: null }]);
  expect(whole).toBe(true);
});

test("trim takes white space of every kind", () => {
  const { texts, whole } = cleaning('a,b\n"  x \u00a0 y\n z ",1\n', [{ step: "trim", columns: ["a"] }]);
  expect(texts).toEqual([{ a: "x y z", b: "1" }]);
  expect(whole).toBe(true);
});

test.for([
  [{ decimal: ",", thousands: "." }, "1.234.567,5", "1234567.5"],
  [{ thousands: "," }, "-1,234", "-1234"],
  [{ thousands: " " }, "1\u202f234\u00a0567", "1234567"],
  [{ thousands: "’" }, "1’234", "1234"],
  [{ decimal: "," }, "007,50", "7.50"],
  [{ decimal: ",", thousands: "." }, "1234", "1234"],
  [{ decimal: ",", thousands: "." }, "1.23", null],
  [{ thousands: "," }, "1,23,456", null],
  [{ thousands: "," }, "12 people", null],
] as const)("number with %o reads %s as %s", ([separators, text, plain]) => {
  const { texts, said, whole } = cleaning(`a,b\n"${text}",x\n`, [
    { step: "number", columns: ["a"], ...separators },
    ...(plain === text ? [] : []),
  ]);
  if (plain === null) expect(said[0]).toMatch(/^data\/d\/raw\/r\.csv:2:1 a: found ".*"; expected a number such as 1/);
  else if (plain !== text) expect(texts[0]!["a"]).toBe(plain);
  expect(whole).toBe(true);
});

test("date reads full and partial dates as EDTF, and the days that they cover", () => {
  const months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ];
  const step = {
    step: "date",
    column: "d",
    formats: ["D.M.YYYY", "D MMMM YYYY", "M.YYYY", "MMMM YYYY", "YYYY"],
    months,
    first: "start",
    last: "end",
  };
  const { texts, whole, log } = cleaning(
    "d,x\n12.3.2024,1\n2 february 2023,2\n2.2024,3\nFebruary 2023,4\n2022,5\n,6\n",
    [step],
  );
  expect(texts.map(({ d, start, end }) => [d, start, end])).toEqual([
    ["2024-03-12", "2024-03-12", "2024-03-12"],
    ["2023-02-02", "2023-02-02", "2023-02-02"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2022", "2022-01-01", "2022-12-31"],
    [undefined, undefined, undefined],
  ]);
  expect(whole).toBe(true);
  expect(log.find(({ field }) => field === "start")).toMatchObject({ line: 2, column: 1, from: "", to: "2024-03-12" });
  expect(cleaning("d,x\n31.2.2024,1\n13.2024,1\n24,1\n", [step]).said.map((text) => text.slice(0, 55))).toEqual([
    'data/d/raw/r.csv:2:1 d: found "31.2.2024"; expected a d',
    'data/d/raw/r.csv:3:1 d: found "13.2024"; expected a dat',
    'data/d/raw/r.csv:4:1 d: found "24"; expected a date tha',
  ]);
});

test("range splits two ends and leaves other texts", () => {
  const { texts, whole } = cleaning('n,x\n"1,000–5,000",1\n30 to 40,2\n7,3\n', [
    { step: "range", column: "n", low: "low", high: "high", thousands: ",", between: ["to"] },
  ]);
  expect(texts).toEqual([
    { x: "1", low: "1000", high: "5000" },
    { x: "2", low: "30", high: "40" },
    { n: "7", x: "3" },
  ]);
  expect(whole).toBe(true);
  expect(cleaning("n,x\n5-3,1\n", [{ step: "range", column: "n", low: "low", high: "high" }]).said).toEqual([
    'data/d/raw/r.csv:2:1 n: found "5-3"; expected two numbers, the smaller first. Correct the cell, or the separators of the step.',
  ]);
});

test("kind reads the words beside a number", () => {
  const step = {
    step: "kind",
    column: "value",
    into: "kind",
    thousands: ".",
    decimal: ",",
    words: { "more than": "more-than", "+": "at-least", "up to": "at-most", approx: "about" },
  };
  const { texts, whole } = cleaning("value,x\nmore than 1.500,1\n600+,2\n12,3\nMore Than 2,4\n,5\n", [step]);
  expect(texts.map(({ value, kind }) => [value, kind])).toEqual([
    ["1500", "more-than"],
    ["600", "at-least"],
    ["12", "exact"],
    ["2", "more-than"],
    [undefined, undefined],
  ]);
  expect(whole).toBe(true);
  expect(cleaning("value,x\nalmost 300,1\n", [step]).said).toEqual([
    'data/d/raw/r.csv:2:1 value: found "almost 300"; expected a number, alone or with one of "more than", "+", "up to", "approx". Correct the cell, or add the words to the step.',
  ]);
});

test("unique keeps one of the rows that agree, and names it", () => {
  const rows = "a,b\nx,1\ny,2\nx,3\n";
  const first = cleaning(rows, [{ step: "unique", by: ["a"] }]);
  expect(first.texts).toEqual([
    { a: "x", b: "1" },
    { a: "y", b: "2" },
  ]);
  expect(first.log).toMatchObject([{ row: "4", action: "drop", why: "Reasons must be given. (row 2 stays)" }]);
  const last = cleaning(rows, [{ step: "unique", by: ["a"], keep: "last" }]);
  expect(last.texts).toEqual([
    { a: "y", b: "2" },
    { a: "x", b: "3" },
  ]);
  expect([first.whole, last.whole]).toEqual([true, true]);
});

test("join takes columns from the one row of another file", () => {
  const step = {
    step: "join",
    file: "raw/names.csv",
    columns: ["code", "name"],
    on: { here: "a", there: "code" },
    take: { name: "label" },
  };
  const { texts, whole } = cleaning("a,b\nx,1\ny,2\n", [step], { "raw/names.csv": "code,name\ny,Yew\nx,Xylosma\n" });
  expect(texts).toEqual([
    { a: "x", b: "1", label: "Xylosma" },
    { a: "y", b: "2", label: "Yew" },
  ]);
  expect(whole).toBe(true);
  expect(cleaning("a,b\nx,1\ny,2\n", [step], { "raw/names.csv": "code,name\nx,Xylosma\nx,Again\n" }).said).toEqual([
    'data/d/raw/r.csv:2:1 a: found "x", which raw/names.csv has in line 2 and again in line 3; expected one row to take from. Remove one of them.',
    expect.stringContaining(
      'data/d/raw/r.csv:3:1 a: found "y"; expected a text of the column "code" in raw/names.csv.',
    ),
  ]);
  expect(cleaning("a,b\nx,1\n", [step]).said).toEqual([
    'data/d/dataset.yaml:1:1 recipe.0.file: found "raw/names.csv"; expected a file of the dataset. Add the file, or correct its name.',
  ]);
});

test("longer makes a row for each filled column, whose place is known", () => {
  const { texts, log, whole, rows } = cleaning("place,y2023,y2024\nnorth,1,2\nsouth,,3\nwest,,\n", [
    { step: "longer", columns: { y2023: "2023", y2024: "2024" }, names: "year", values: "count" },
  ]);
  expect(texts.map(({ place, year, count }) => [place, year, count])).toEqual([
    ["north", "2023", "1"],
    ["north", "2024", "2"],
    ["south", "2024", "3"],
  ]);
  expect(rows.map(({ id }) => id)).toEqual(["2.1", "2.2", "3"]);
  expect(rows[1]!.at("count")).toEqual({ path: "data/d/raw/r.csv", line: 2, column: 9 });
  expect(log.map(({ action, row }) => `${action} ${row}`).join(", ")).toBe(
    "copy 2, set 2.1, set 2.1, set 2.2, set 2.2, set 3, set 3, drop 4",
  );
  expect(whole).toBe(true);
});

test("steps see what steps before them made, and a name that nobody made is a fault", () => {
  const { texts, whole } = cleaning('n,x\n"more than 1,500",1\n', [
    { step: "kind", column: "n", into: "kind", thousands: ",", words: { "more than": "more-than" } },
    { step: "map", column: "kind", values: { "more-than": "at-least" } },
  ]);
  expect(texts).toEqual([{ n: "1500", x: "1", kind: "at-least" }]);
  expect(whole).toBe(true);
  expect(cleaning("n,x\n1,1\n", [{ step: "map", column: "knid", values: {} }]).said).toEqual([
    'data/d/dataset.yaml:1:1 recipe.0.column: found "knid"; expected a raw column. The valid names are listed in dataset.yaml.',
  ]);
});
