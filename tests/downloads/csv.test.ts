import { expect, test } from "vitest";
import { toCsv } from "../../src/downloads/csv.ts";
import { formulas } from "./hostile.ts";
import type { Field } from "../../src/downloads/table.ts";

const field = (name: string, type: Field["type"] = "string"): Field => ({ name, type, title: name, description: "", unit: null });
const csv = (...rows: (string | number | null)[][]) => toCsv({ id: "x", title: "", description: "", fields: [field("a"), field("b", "number")], rows });

test("a header, line feeds, decimal points, and empty cells for missing values", () => {
  expect(csv(["x", 1.5], ["y", null], ["z", 450000])).toBe("a,b\nx,1.5\ny,\nz,450000\n");
});

test("commas, quotes and line feeds are quoted as RFC 4180 says", () => {
  expect(csv(['say "a, b"\nc', 1])).toBe('a,b\n"say ""a, b""\nc",1\n');
});

test("other scripts stand as they are, without a byte order mark", () => {
  expect(csv(["नेपाल · Київ · مصر", 1])).toBe("a,b\nनेपाल · Київ · مصر,1\n");
});

test.each(formulas)("a text that a spreadsheet takes for a formula gets an apostrophe: %j", (text) => {
  expect(csv([text, 1])).toContain(`'${text}`);
});

test("negative numbers stay numbers", () => {
  expect(csv(["x", -5])).toBe("a,b\nx,-5\n");
});
