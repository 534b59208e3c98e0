import { expect, test } from "vitest";
import { estimate } from "../../../src/model/estimate.ts";
import { en } from "../../../src/i18n/en.ts";
import { readDataset } from "../../../src/datasets/dataset.ts";
import { readRegisters } from "../../../src/datasets/registers.ts";
import { quoteSays } from "../../../src/numbers/checks/quotes.ts";
import { checkQuotes } from "../../../src/numbers/checks/check-quotes.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { formatProblem, type Problem } from "../../../src/diagnostics/problem.ts";
import { one } from "../given.ts";

const says = (value: number, text: string, language = "en", translation: string | null = null) =>
  quoteSays(estimate("exact", value), text, translation, language, "en");

test.each([
  [1500, "more than 1,500 men", "en"],
  [1500, "more than 1 500 men", "en"],
  [1500, "più di 1.500 uomini", "it"],
  [1500, "mehr als 1’500", "de"],
  [6.5, "близько 6,5 місяців", "uk"],
  [127, "१२७ भारतीय", "mr"],
  [603, "٦٠٣ رجال", "ar"],
  [18000, "18 тисяч", "uk"],
  [18000, "понад 18 тис. іноземців", "uk"],
  [18000, "18-tisíc", "sk"],
  [1_900_000, "1,9 млн рублей", "ru"],
  [80000, "80 тысяч", "ru"],
  [300, "почти три сотни", "ru"],
  [100, "понад сто громадян", "uk"],
  [12, "Doce familias", "es"],
  [2, "zwei Söldner", "de"],
  [17, "Seventeen people", "en"],
  [25, "about a quarter of them", "en"],
  [1, "at least one year", "en"],
  [14, "from 14 to 15 thousand", "en"],
])("%d is said by %j", (value, text, language) => expect(says(value, text, language)).toBe(true));

test.each([
  [1501, "more than 1,500 men", "en"],
  [15000, "more than 1,500 men", "en"],
  [500, "more than 1,500 men", "en"],
  [18, "eighteen hundred", "ru"],
  [11000, "10,000 troops and 1,000 engineers", "en"],
  [3, "ten or more", "en"],
])("%d is not said by %j", (value, text, language) => expect(says(value, text, language)).toBe(false));

test("the translation may say it", () => {
  expect(says(70, "седемдесет", "mk")).toBe(false);
  expect(says(70, "седемдесет", "mk", "seventy")).toBe(true);
});

test("of a range, the quote must contain both ends", () => {
  const span = { kind: "between", value: 14500, low: 14000, high: 15000 } as const;
  expect(quoteSays(span, "от 14 до 15 тысяч", null, "ru", "en")).toBe(true);
  expect(quoteSays(span, "до 15 тысяч", null, "ru", "en")).toBe(false);
});

test("a row whose quote says another number is named once", () => {
  const columns = [
    { name: "bells", type: "estimate" },
    { name: "quote", type: "quote" },
  ];
  const row = {
    cells: { bells: estimate("more-than", 1500), quote: "a--1" },
    at: () => ({ path: "data/bells/raw.csv", line: 2, column: 7 }),
  };
  const number = one("more-than", 1500, { rows: [{ dataset: { columns } as never, row: row as never }] });
  const check = (text: string) => {
    const problems: Problem[] = [];
    const quote = { id: "a--1", text, translation: null, locator: "" };
    checkQuotes(
      [number, number],
      { quotes: new Map([["a--1", { quote, source: { language: "en" } as never }]]) },
      en,
      problems,
    );
    return problems.map(formatProblem);
  };
  expect(check("more than 1,500 bells")).toEqual([]);
  expect(check("more than 1,600 bells")).toEqual([
    'data/bells/raw.csv:2:7 bells: found more than 1,500, which the quote "a--1" does not say; expected a number of the quote: "more than 1,600 bells". Correct the value, or give the quote that says it: the number "bells" rests on it.',
  ]);
});

test("all rows of the publication are said by their quotes", () => {
  const problems: Problem[] = [];
  const folder = openFolder(".");
  const registers = readRegisters(folder, en, problems);
  const ids = folder
    .list("data")
    .filter((path) => path.endsWith("/dataset.yaml"))
    .map((path) => path.split("/")[1]!);
  const rows = ids.flatMap((id) => {
    const dataset = readDataset(folder, id, registers.references, en.typography, problems)!;
    return dataset.columns.some(({ type }) => type === "quote") ? dataset.rows.map((row) => ({ dataset, row })) : [];
  });
  checkQuotes([one("exact", 0, { rows })], registers, en, problems);
  console.log(`${rows.length - problems.length} of ${rows.length} rows are said by their quotes`);
  expect(problems.map(({ found }) => found)).toEqual([]);
});
