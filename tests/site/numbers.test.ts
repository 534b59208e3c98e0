import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const folders = (under: string) =>
  readdirSync(join(dist, under), { withFileTypes: true }).flatMap((entry) =>
    existsSync(join(dist, under, entry.name, "index.html")) ? entry.name : [],
  );
const page = (file: string) => parseHTML(read(`${file}/index.html`)).document;
const numbers = folders("numbers");
const texts = [...folders("articles").map((id) => `articles/${id}`), "about"].map((file) => ({
  file,
  document: page(file),
}));

interface Json {
  id: string;
  words: string;
  value: number;
  low: number | null;
  high: number | null;
  kind: string;
  parts: { id: string }[];
  rows: { dataset: string; key: string; source: string; quote: string | null }[];
  sources: { id: string; url: string | null; quotes: { id: string; text: string }[] }[];
  origins: { id: string; name: string }[];
}
const json = (id: string) => JSON.parse(read(`numbers/${id}.json`)) as Json;

test("every number has a page, a JSON file and a card, and stands in the list", () => {
  expect(numbers.length).toBeGreaterThan(50);
  const listed = [...page("numbers").querySelectorAll("main a")].map((link) => link.getAttribute("href"));
  for (const id of numbers) {
    expect(json(id).id).toBe(id);
    expect(listed).toContain(`../numbers/${id}/`);
    expect(page(`embed/number/${id}`).querySelector(".value")!.textContent).toBe(json(id).words);
  }
});

test("the page of a number shows its value, every quote that it rests on, and the way to its rows", () => {
  for (const id of numbers) {
    const document = page(`numbers/${id}`);
    const { words, rows, sources } = json(id);
    expect(document.querySelector(".page-head .value")!.textContent, id).toBe(words);
    const shown = [...document.querySelectorAll(".readings blockquote p:first-child")].map(
      (quote) => quote.textContent,
    );
    const quotes = sources.flatMap((source) => source.quotes);
    expect(shown.sort(), id).toEqual(quotes.map(({ text }) => text).sort());
    const links = [...document.querySelectorAll(".readings a")].map((link) => link.getAttribute("href"));
    // A row that the page of its dataset does not list is found by its script.
    for (const { dataset, key } of rows)
      expect(links, id).toContain(
        page(`data/${dataset}`).getElementById(`row-${key}`)
          ? `../../data/${dataset}/#row-${key}`
          : `../../data/${dataset}/?row=row-${key}#rows`,
      );
    for (const { parts } of [json(id)]) for (const part of parts) expect(numbers, id).toContain(part.id);
  }
});

test("the JSON of a number gives its bounds: null where they are open", () => {
  for (const id of numbers) {
    const { kind, value, low, high } = json(id);
    if (kind === "exact") expect([low, high], id).toEqual([value, value]);
    if (kind === "at-least") expect([low, high], id).toEqual([value, null]);
    if (kind === "more-than") expect([low! >= value, high], id).toEqual([true, null]);
  }
});

describe.each(texts)("$file", ({ document }) => {
  // Claims have their own test.
  const links = [...document.querySelectorAll("a.number:not(.claim)")];
  const all = [...document.querySelectorAll(".number-notes li")];
  const notes = all.filter((note) => numbers.includes(note.id.replace(/^number-/, "")));

  test("each bound number is a link to its own page, in the order of their notes", () => {
    for (const link of links) {
      const id = /^\.\.(?:\/\.\.)?\/numbers\/([^/]+)\/$/.exec(link.getAttribute("href")!)![1]!;
      expect(numbers).toContain(id);
      expect(link.textContent!.trim()).not.toBe("");
      expect(all[Number(link.getAttribute("data-note")) - 1]?.id).toBe(`number-${id}`);
    }
  });

  test("each note is one line: the value, which leads to the number's page, what it is, and who counted", () => {
    for (const note of notes) {
      expect(note.querySelector(".value")!.textContent!.trim()).toBe(json(note.id.replace(/^number-/, "")).words);
      expect(note.querySelector(".value")!.nextSibling!.textContent).toMatch(/^ \S.*\.$/s);
      expect(note.querySelector(".value")!.getAttribute("href")).toMatch(
        new RegExp(`/numbers/${note.id.replace(/^number-/, "")}/$`),
      );
      expect(note.querySelectorAll("*")).toHaveLength(1);
      for (const { name } of json(note.id.replace(/^number-/, "")).origins) expect(note.textContent).toContain(name);
    }
  });

  test("notes stand outside of the text, and links inside of no other link", () => {
    expect(document.querySelectorAll("article .number-notes, a a, button.number")).toHaveLength(0);
  });

  test("its foot says how many numbers it binds", () => {
    const [summary] = document.querySelectorAll(".number-notes summary");
    if (notes.length === 0) return expect(summary).toBe(undefined);
    const [bound, all] = summary!.textContent!.match(/\d+/g)!.map(Number);
    expect(bound).toBe(all);
    expect(bound).toBeGreaterThanOrEqual(links.length);
  });

  test("no element that holds words has an id by which reading tools would leave it out", () => {
    const ids = [...document.querySelectorAll("article [id]")].filter(
      ({ textContent, tagName, id }) =>
        textContent !== "" &&
        !/^(input|pattern|path)$/i.test(tagName) &&
        !/^((use|h)-\d+|[td][\da-f]{8}(-[nw])?)$/.test(id),
    );
    expect(ids.map(({ id }) => id)).toEqual([]);
  });
});

test("every source has a page with its quotes and the numbers that rest on it", () => {
  const all = (JSON.parse(read("data/sources.json")) as { rows: { id: string }[] }).rows;
  const resting = Map.groupBy(
    numbers.flatMap((id) => json(id).sources.map((source) => ({ id, source: source.id }))),
    ({ source }) => source,
  );
  expect(all.length).toBeGreaterThan(10);
  for (const { id } of all) {
    const document = page(`sources/${id}`);
    const links = [...document.querySelectorAll(".number-list a[href*='/numbers/']")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links.sort(), id).toEqual((resting.get(id) ?? []).map((number) => `../../numbers/${number.id}/`).sort());
  }
});
