import { expect, test } from "vitest";
import { inFull, inText, toBibtex, toCsl, toMeta, toRis, type Cited } from "../../../src/exports/tables/citations.ts";

const cited: Cited = {
  id: "harbour-bells",
  title: "Bells & buoys: 100% of {what} rings_out",
  publisher: "The Bell Desk",
  version: "1.2.0",
  date: "2020-06-01",
  address: "https://example.org/data/harbour-bells/",
  licence: "CC BY 4.0",
  language: "en",
};

test("in a text and in full", () => {
  expect(inText(cited)).toBe("(The Bell Desk, 2020)");
  expect(inFull(cited, { dataset: "dataset", version: "Version" })).toBe(
    "The Bell Desk (2020): Bells & buoys: 100% of {what} rings_out. Version 1.2.0, 2020-06-01 [dataset]. https://example.org/data/harbour-bells/",
  );
});

test("BibTeX output escapes special characters of TeX", () => {
  expect(toBibtex(cited)).toBe(
    "@dataset{harbour-bells-1.2.0,\n  title = {{Bells \\& buoys: 100\\% of \\{what\\} rings\\_out}},\n  author = {{The Bell Desk}},\n  publisher = {The Bell Desk},\n  year = {2020},\n  date = {2020-06-01},\n  version = {1.2.0},\n  url = {https://example.org/data/harbour-bells/},\n  note = {CC BY 4.0},\n  langid = {en},\n}\n",
  );
});

test("RIS begins with its type and ends with its end", () => {
  const lines = toRis(cited).split("\r\n");
  expect(lines[0]).toBe("TY  - DATA");
  expect(lines.at(-2)).toBe("ER  - ");
  expect(lines).toContain("DA  - 2020/06/01");
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test("CSL-JSON is a list of one dataset", () => {
  expect(JSON.parse(toCsl(cited))).toEqual([
    {
      id: "harbour-bells-1.2.0",
      type: "dataset",
      title: cited.title,
      author: [{ literal: "The Bell Desk" }],
      publisher: "The Bell Desk",
      version: "1.2.0",
      issued: { "date-parts": [[2020, 6, 1]] },
      URL: cited.address,
      language: "en",
    },
  ]);
});

test("the meta elements are those that Zotero reads, its type of item among them", () => {
  expect(toMeta(cited)).toEqual({
    citation_title: cited.title,
    citation_author: "The Bell Desk",
    citation_publisher: "The Bell Desk",
    citation_publication_date: "2020/06/01",
    citation_public_url: "https://example.org/data/harbour-bells/",
    citation_language: "en",
    "DC.type": "Dataset",
    "DC.rights": "CC BY 4.0",
    "z:itemType": "dataset",
  });
});
