import { expect, test } from "vitest";
import { parsers, type Texts } from "../../src/datasets/columns.ts";
import { knownUnits } from "../../src/model/unit.ts";

const references = {
  places: new Set(["NPL", "IND"]),
  origins: new Set(["desk"]),
  sources: new Set(["a-2025"]),
  quotes: new Map([["a-2025--1", "a-2025"]]),
  units: knownUnits,
};
const parse = (type: keyof typeof parsers, texts: Texts) =>
  parsers[type](texts, { references, categories: ["north", "south"] });

test.each([
  ["number", "1500", 1500],
  ["number", "-2.5", -2.5],
  ["number", "", null],
  ["date", "2025-04-23", "2025-04-23"],
  ["category", "north", "north"],
  ["place", "NPL", "NPL"],
  ["quote", "a-2025--1", "a-2025--1"],
  ["use", "note", "note"],
  ["text", "", null],
  ["identifier", "a-1", "a-1"],
] as const)("%s %j", (type, text, cell) => {
  expect(parse(type, { text })).toBe(cell);
});

test.each([
  ["number", "1,500", "Remove the thousands separators: 1500."],
  ["number", "1 500", "Remove the thousands separators: 1500."],
  ["number", "1.500.000", "Remove the thousands separators: 1500000."],
  ["number", "2,5", "Write the decimal point: 2.5."],
  ["number", "12%", "Write the number in digits, and put words into another column."],
  ["number", "1e3", "Write the number in digits, and put words into another column."],
  ["date", "2025-02-30", "Correct the date."],
  ["category", "nort", 'Did you mean "north"?'],
  ["place", "NLP", 'Did you mean "NPL"?'],
  ["origin", "dsk", 'Did you mean "desk"?'],
  ["source", "a-2024", 'Did you mean "a-2025"?'],
  ["quote", "a-2025--2", 'Did you mean "a-2025--1"?'],
  ["use", "maybe", "Correct it, or declare the value in dataset.yaml."],
  ["identifier", "a b", "Remove the other characters."],
] as const)("%s %j is refused: %s", (type, text, action) => {
  expect(parse(type, { text })).toMatchObject({ action });
});

test("a window is a period or the day of a state", () => {
  expect(parse("window", { start: "2023-04-01", end: "2024-05-31", asOf: "" })).toEqual({
    start: "2023-04-01",
    end: "2024-05-31",
  });
  expect(parse("window", { start: "", end: "", asOf: "2025-08-14" })).toEqual({ asOf: "2025-08-14" });
  expect(parse("window", { start: "", end: "", asOf: "" })).toBeNull();
});

test.each([
  [{ start: "2024-05-31", end: "2023-04-01", asOf: "" }, "a start that is not after the end"],
  [{ start: "2023-04-01", end: "", asOf: "" }, "a start and an end"],
  [{ start: "2023-04-01", end: "2024-05-31", asOf: "2025-08-14" }, "only one of the two"],
  [{ start: "2023-04-31", end: "2024-05-31", asOf: "" }, "a date that exists, as YYYY-MM-DD"],
])("the window %o is refused", (texts, expected) => {
  expect(parse("window", texts)).toMatchObject({ expected });
});

test("an estimate has a value and a kind; between has bounds, and its middle as value where none was reported", () => {
  expect(parse("estimate", { value: "1500", low: "", high: "", kind: "more-than" })).toEqual({
    kind: "more-than",
    value: 1500,
    low: null,
    high: null,
  });
  expect(parse("estimate", { value: "", low: "1000", high: "5000", kind: "between" })).toEqual({
    kind: "between",
    value: 3000,
    low: 1000,
    high: 5000,
  });
  expect(parse("estimate", { value: "", low: "", high: "", kind: "" })).toBeNull();
});

test.each([
  [{ value: "10", low: "20", high: "30", kind: "between" }, "a value between 20 and 30"],
  [{ value: "25", low: "30", high: "20", kind: "between" }, "a low bound that is not above the high one"],
  [{ value: "25", low: "", high: "", kind: "between" }, "a low and a high bound, because the kind is between"],
  [{ value: "25", low: "20", high: "30", kind: "exact" }, "no bounds, because the kind is exact"],
  [{ value: "1.500,5", low: "", high: "", kind: "exact" }, "a number such as 1500 or 2.5"],
  [{ value: "", low: "", high: "", kind: "exact" }, "a number"],
])("the estimate %o is refused", (texts, expected) => {
  expect(parse("estimate", texts)).toMatchObject({ expected });
});

test("a misspelt kind names the nearest", () => {
  expect(parse("estimate", { value: "1", low: "", high: "", kind: "atleast" })).toMatchObject({
    part: "kind",
    action: 'Did you mean "at-least"?',
  });
});
