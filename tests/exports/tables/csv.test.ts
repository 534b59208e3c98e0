import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { toCsv, withFormula } from "../../../src/exports/tables/csv.ts";
import { formulas } from "./hostile.ts";
import type { Field } from "../../../src/exports/tables/table.ts";

const field = (name: string, type: Field["type"] = "string"): Field => ({
  name,
  type,
  title: name,
  description: "",
  unit: null,
});
const csv = (...rows: (string | number | null)[][]) =>
  toCsv({ id: "x", title: "", description: "", fields: [field("a"), field("b", "number")], rows });

test("a header, line feeds, decimal points, and empty cells for missing values", () => {
  expect(csv(["x", 1.5], ["y", null], ["z", 450000])).toBe("a,b\nx,1.5\ny,\nz,450000\n");
});

test("commas, quotes and line feeds are quoted as in RFC 4180", () => {
  expect(csv(['say "a, b"\nc', 1])).toBe('a,b\n"say ""a, b""\nc",1\n');
});

test("other scripts are unchanged, without a byte order mark", () => {
  expect(csv(["नेपाल · Київ · مصر", 1])).toBe("a,b\nनेपाल · Київ · مصر,1\n");
});

test.each(formulas)("text that a spreadsheet would treat as a formula gets an apostrophe: %j", (text) => {
  expect(csv([text, 1])).toContain(`'${text}`);
});

test.each([...formulas, "'=1", "''+1", "'quoted'", "plain", "it's"])(
  "what stands before a text is taken off again, and nothing else: %j",
  (text) => {
    const [, [cell]] = parse(csv([text, 1])) as [string[], [string]];
    expect(withFormula(cell)).toBe(text);
  },
);

test.each([
  [-5, "-5"],
  [1.5e-7, "0.00000015"],
  [-1e-7, "-0.0000001"],
  [1e21, "1000000000000000000000"],
  [-1.25e22, "-12500000000000000000000"],
  [0.1 + 0.2, "0.30000000000000004"],
])("numbers are written in digits: %d", (number, text) => {
  expect(csv(["x", number])).toBe(`a,b\nx,${text}\n`);
});
