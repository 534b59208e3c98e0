import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Scan } from "../../../src/datasets/csv/scan.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const cellsOf = (scan: Scan) =>
  Array.from({ length: scan.length }, (_, record) =>
    Array.from({ length: scan.width }, (_, cell) => scan.text(record, cell)),
  );

const spectrum = new URL("../../../node_modules/csv-spectrum/", import.meta.url);
const cases = readdirSync(new URL("csvs/", spectrum)).map((file) => file.replace(".csv", ""));
/** Quotes inside a text that is not in quotes, in bytes that are not UTF-8: RFC 4180 does not know what that is. */
const refused = "location_coordinates";

test.for(cases.filter((name) => name !== refused))("csv-spectrum: %s", (name) => {
  const scan = new Scan(readFileSync(new URL(`csvs/${name}.csv`, spectrum)));
  const [header, ...rows] = cellsOf(scan);
  expect(scan.stray).toBeNull();
  expect(scan.misshapen).toEqual([]);
  const expected = JSON.parse(readFileSync(new URL(`json/${name}.json`, spectrum), "utf8")) as Record<string, string>[];
  expect(rows.map((row) => Object.fromEntries(header!.map((column, i) => [column, row[i]!])))).toEqual(expected);
});

test("csv-spectrum has the expected cases, and the one that is not CSV is refused", () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
  expect(new Scan(readFileSync(new URL(`csvs/${refused}.csv`, spectrum))).stray).toMatchObject({
    line: 2,
    open: false,
  });
});

const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom("", '"', ",", "\n", "\r\n", 'a"b', "नेपाल", " x "),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

test("whatever another library writes is read as it was", () => {
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), fc.boolean(), (rows, record_delimiter, eof) => {
      fc.pre(
        rows.flat().every((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/.test(text)) &&
          (eof || rows.at(-1)!.join("") !== ""),
      );
      const scan = new Scan(
        encode(stringify(rows, { record_delimiter, eof, quoted_empty: rows[0]!.length === 1, quoted_match: /[\r\n]/ })),
      );
      expect(scan.stray).toBeNull();
      expect(cellsOf(scan)).toEqual(rows);
    }),
  );
});

test("quotes are strays exactly where another strict reader refuses them", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n"), minLength: 1, maxLength: 12 }), (text) => {
      const strict = (() => {
        try {
          return parse(text, {
            relax_column_count: true,
            skip_empty_lines: false,
            record_delimiter: "\n",
          }) as string[][];
        } catch {
          return null;
        }
      })();
      const scan = new Scan(encode(text));
      expect(scan.stray === null, text).toBe(strict !== null);
      if (strict) expect(scan.length + scan.misshapen.length).toBe(strict.length);
    }),
  );
});

test("records with another number of cells are listed with their lines", () => {
  expect(new Scan(encode('a,b\n1\n"x\ny",2\n1,2,3\n')).misshapen).toEqual([
    { at: 4, line: 2, cells: 1 },
    { at: 14, line: 5, cells: 3 },
  ]);
});

test("places count characters, and lines inside quotes", () => {
  const scan = new Scan(encode('a,b,c\n"é\né",ü,"x"\n'));
  expect(scan.locate(scan.start(1, 0), scan.line(1), scan.start(1, 2))).toEqual({ line: 3, column: 6 });
});

test("control characters and lone carriage returns are noticed, in quotes too", () => {
  for (const text of ["a\u0000b", "a\rb", '"a\u0007"', '"a\rb"'])
    expect(new Scan(encode(text)).unclean, JSON.stringify(text)).toBe(true);
  for (const text of ["a\tb", "a\r\nb", '"a\r\nb"'])
    expect(new Scan(encode(text)).unclean, JSON.stringify(text)).toBe(false);
});
