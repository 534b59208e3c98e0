import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLines, valuesCsv } from "../../src/explore/csv.ts";
import { toCsv } from "../../src/exports/tables/csv.ts";
import { coast, value } from "./samples.ts";
import "../seed.ts";

test("a selection as CSV, with the columns of the datasets' tables", () => {
  const text = valuesCsv([
    value({ counted: 'bells, "small" ones' }),
    value({
      row: "=r2",
      place: coast,
      window: { start: "2023-01-01", end: "2023-12-31" },
      estimate: { kind: "between", value: 15, low: 10, high: 20 },
      usability: "note",
      note: "Two lines\nof note",
    }),
  ]);
  expect(text).toBe(
    `dataset,row,topic,measure,counted,place,place_name,window_start,window_end,as_of,value,value_low,value_high,value_kind,unit,origin,origin_name,source_name,use,note
harbours,r1,bells,Bells,"bells, ""small"" ones",NOR,North,,,2024-05-01,5,,,exact,bells,office,Harbour Office,Gazette,ok,
harbours,'=r2,bells,Bells,bells that ring,coast,The coast,2023-01-01,2023-12-31,,,10,20,between,bells,office,Harbour Office,Gazette,note,"Two lines
of note"
`,
  );
  expect(parse(text)).toHaveLength(3);
});

test("any cells are written as the files of the datasets write them", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@'",\n\r\t a]{0,6}$/));
  const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 4 }), (rows) => {
      const field = (name: string) => ({ name, type: "string" as const, title: name, description: "", unit: null });
      const written = toCsv({ id: "t", title: "t", description: "", fields: [field("a"), field("b")], rows });
      expect(csvLines([["a", "b"], ...rows])).toBe(written);
    }),
  );
});
