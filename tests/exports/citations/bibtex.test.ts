import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { expect, test } from "vitest";
import { toBibtex } from "../../../src/exports/citations/bibtex.ts";
import { article, dataset } from "./samples.ts";

test("special characters of TeX are escaped, and an organisation stands in braces", () => {
  expect(toBibtex(dataset)).toBe(
    "@dataset{harbour-bells-1.2.0,\n  title = {{Bells \\& buoys: 100\\% of \\{what\\} rings\\_out}},\n  author = {{The Bell Desk}},\n  publisher = {The Bell Desk},\n  year = {2020},\n  date = {2020-06-01},\n  version = {1.2.0},\n  url = {https://example.org/data/harbour-bells/},\n  note = {CC BY 4.0},\n  langid = {en},\n}\n",
  );
});

test("a parser of BibTeX reads an article as a page of a site, with its authors apart", () => {
  const [read] = new Cite(toBibtex(article)).data;
  expect(read).toMatchObject({
    id: "ringing-2020-06-01",
    type: "webpage",
    title: "Who rings the bells?",
    author: [{ family: "Luz", given: "Ana", "non-dropping-particle": "da" }, { family: "The Bell Desk" }],
    issued: { "date-parts": [[2020, 5, 7]] },
    version: "2020-06-01",
    URL: "https://example.org/articles/ringing/",
  });
});

test("a parser of BibTeX reads a dataset", () => {
  expect(new Cite(toBibtex(dataset)).data[0]).toMatchObject({
    type: "dataset",
    title: "Bells & buoys: 100% of {what} rings_out",
    author: [{ family: "The Bell Desk" }],
    version: "1.2.0",
  });
});
