import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import type { Publication } from "../../src/publication/model.ts";
import * as table from "../../src/publication/views/row-table.ts";

const { mostBytes, rowAddress, rowsHtml, rowsListed, shownColumns } = table;
const shortest = table.textLengths.at(-1)!;

/** A dataset with so many rows, each with an id of four characters, so many texts of a hundred, and another id. */
function datasetOf(rows: number, texts: number): Dataset {
  const names = Array.from({ length: texts }, (_, i) => `text${i}`);
  const alike = Object.fromEntries(names.map((name) => [name, "x y ".repeat(25)]));
  return {
    id: "texts",
    columns: ["id", "other", ...names].map((name, i) => ({ name, type: i < 2 ? "identifier" : "text" })),
    descriptor: { key: ["id"], recipe: [] },
    rows: Array.from({ length: rows }, (_, i) => ({ cells: { id: String(1000 + i), other: `o${i}`, ...alike } })),
  } as unknown as Dataset;
}
const publication = { site: { address: "https://example.org/" }, locale: en } as unknown as Publication;

test.each([
  [20, 1, 20],
  [300, 1, 100],
  [90, 6, 90],
  [300, 12, 86],
  [300, 16, 62],
])(
  "of %i rows with %i texts, the page lists all, a hundred, or as many as have room with short texts: %i",
  (rows, texts, listed) => {
    const dataset = datasetOf(rows, texts);
    expect(rowsListed(dataset)).toBe(listed);
    const html = rowsHtml(dataset, publication, shortest);
    expect(html.match(/<tr id="row-\d+">/g)).toHaveLength(listed);
    expect(Buffer.byteLength(html)).toBeLessThan(mostBytes - 19_000);
  },
);

test("one row is listed, however wide it is", () => {
  expect(rowsListed(datasetOf(300, 900))).toBe(1);
});

test("a link leads to the row where the page lists it, else to the table with the row as a question", () => {
  const dataset = datasetOf(300, 12);
  const [last, next] = [999, 1000].map((n) => String(n + rowsListed(dataset))) as [string, string];
  expect(rowAddress(dataset, last)).toBe(`/data/texts/#row-${last}`);
  expect(rowAddress(dataset, next)).toBe(`/data/texts/?row=row-${next}#rows`);
});

test("the table shows all columns but the id of the row; other ids come last", () => {
  expect(shownColumns(datasetOf(1, 2)).map(({ name }) => name)).toEqual(["text0", "text1", "other"]);
});

test("a table of nothing but the ids of its rows shows these", () => {
  const { columns, descriptor } = datasetOf(1, 0);
  expect(shownColumns({ columns: columns.slice(0, 1), descriptor }).map(({ name }) => name)).toEqual(["id"]);
});

test("texts are cut between words, and no text is markup", () => {
  const dataset = datasetOf(1, 1);
  (dataset.rows[0]!.cells as Record<string, string>)["text0"] = `<b>bells & ${"buoys ".repeat(20)}</b>`;
  expect(rowsHtml(dataset, publication, 120)).toMatch(
    /^<tr id="row-1000"><td>&lt;b&gt;bells &amp; (buoys )+…<\/td><td>o0<\/td><\/tr>$/,
  );
  expect(rowsHtml(dataset, publication, 32)).toContain("<td>&lt;b&gt;bells &amp; buoys buoys buoys …</td>");
});
