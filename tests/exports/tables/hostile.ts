import type { DownloadTable, Field } from "../../../src/exports/tables/table.ts";

const field = (name: string, type: Field["type"] = "string"): Field => ({
  name,
  type,
  title: name,
  description: "",
  unit: null,
});

/** Texts that spreadsheets take for formulas. */
export const formulas = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "=HYPERLINK(A1)",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "\n=1+1",
];

const texts = [
  "plain",
  'comma, and "quotes"',
  "two\nlines",
  "carriage\r\nreturn",
  " spaces around ",
  "नेपाल · Київ · مصر · 中国 · 🇳🇵",
  "\u2067مصر\u2069 and more",
  "<script>alert(1)</script>&amp;",
  "NA",
  "null",
  "007",
  "12%",
  "10:30",
  "1e5",
  "TRUE",
  "2024-13-45",
  "x".repeat(30_000),
  "'apostrophe first",
  "\\N",
  "#N/A",
  "semi;colon\tand tab",
  "_x000D_ as text",
  "'=1+1 with an apostrophe of its own",
  ...formulas,
];

/** Cells that clients are known to change, to lose, or to run. */
export const hostile: DownloadTable = {
  id: "hostile",
  title: "Cells that are hard to carry",
  description: "Every row is one text that some reader is known to change.",
  fields: [
    field("id"),
    field("text"),
    field("empty"),
    field("count", "integer"),
    field("amount", "number"),
    field("day", "date"),
  ],
  rows: texts.map((text, i) => [
    `r${i + 1}`,
    text,
    null,
    i % 3 === 0 ? null : i * 1_000_003,
    i % 4 === 0 ? null : -i / 8,
    i % 5 === 0 ? null : `20${String(i).padStart(2, "0")}-02-28`,
  ]),
};
