import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { siteEntries, siteParts } from "../../../src/publication/views/lists/site-index.ts";
import { searchRecords } from "../../../src/publication/views/lists/search-records.ts";

const read = (folder: string) =>
  readPublication(openFolder(fileURLToPath(new URL(folder, import.meta.url))), false).publication!;
const own = read("../../..");

describe.each([
  ["Foreign Ranks", own],
  ["the second publication", read("..")],
])("%s", (_, publication) => {
  const entries = siteEntries(publication);

  test("everything stands in the list once, with a title", () => {
    const { articles, figures, numbers, claims, datasets, registers } = publication;
    const ids = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    const sorted = (keys: Iterable<string>) => [...keys].toSorted();
    expect(ids("article").toSorted()).toEqual(sorted(articles.map(({ id }) => id)));
    expect(ids("figure").toSorted()).toEqual(sorted(figures.keys()));
    expect(ids("number").toSorted()).toEqual(sorted(numbers.keys()));
    expect(ids("claim").toSorted()).toEqual(sorted(claims.keys()));
    expect(ids("dataset").toSorted()).toEqual(sorted(datasets.keys()));
    expect(ids("term").toSorted()).toEqual(sorted(publication.terms.keys()));
    expect(ids("source").toSorted()).toEqual(sorted(registers.sources.keys()));
    expect(entries.filter(({ title }) => title.trim() === "")).toEqual([]);
    expect(new Set(entries.map(({ to }) => to)).size).toBe(entries.length);
  });

  test("it is in alphabetical order, and its pages have all of it", () => {
    const parts = siteParts(publication).flat();
    expect(parts.flatMap(({ entries: some }) => some).toSorted((a, b) => (a.to < b.to ? -1 : 1))).toEqual(
      entries.toSorted((a, b) => (a.to < b.to ? -1 : 1)),
    );
    const letters = parts.map(({ title }) => title).filter((title) => title !== "#");
    expect(letters).toEqual(letters.toSorted(new Intl.Collator("en").compare));
  });

  test("each has a record for the search, in the language of its page", () => {
    const records = searchRecords(publication);
    const found = new Set(records.map(({ to }) => to));
    expect(entries.filter(({ to }) => !found.has(to))).toEqual([]);
    expect(new Set(records.map(({ language }) => language))).toEqual(new Set([publication.locale.code]));
  });
});

test("a number is found in digits and in words, an article by its text, a source by its quotes", () => {
  const records = searchRecords(own);
  const record = (to: string) => records.find((each) => each.to === to)!;
  expect(record("/numbers/moscow-total/").value).toBe("1500, one thousand five hundred, fifteen hundred");
  expect(record("/numbers/#people-523")).toMatchObject({ title: "523 people", note: "2 things" });
  expect(record("/articles/the-1500/").content).toContain("Nepal");
  const source = [...own.registers.sources.values()].find(({ quotes }) => quotes[0]?.translation)!;
  const { content } = record(`/sources/${source.id}/`);
  for (const text of [source.quotes[0]!.text, source.quotes[0]!.translation!])
    expect(content).toContain(text.replace(/\s+/g, " "));
});
