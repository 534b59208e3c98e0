import { expect, test } from "vitest";
import { inFull, inText } from "../../../src/exports/citations/in-words.ts";
import { en } from "../../../src/i18n/en.ts";
import { article, dataset } from "./samples.ts";

test("in a text: who, and the year", () => {
  expect(inText(dataset, en)).toBe("(The Bell Desk, 2020)");
  expect(inText(article, en)).toBe("(Ana da Luz and The Bell Desk, 2020)");
});

test("in full: a dataset with its version, an article with its site and the state that is meant", () => {
  expect(inFull(dataset, "Version 1.2.0, 2020-06-01 [dataset]", en)).toBe(
    "The Bell Desk (2020): Bells & buoys: 100% of {what} rings_out. Version 1.2.0, 2020-06-01 [dataset]. https://example.org/data/harbour-bells/",
  );
  expect(inFull(article, "Version of 1 June 2020", en)).toBe(
    "Ana da Luz and The Bell Desk (2020): Who rings the bells? Harbour Bells. Version of 1 June 2020. https://example.org/articles/ringing/",
  );
});

test("a site that is its own author is named once", () => {
  expect(inFull({ ...article, authors: [{ literal: "Harbour Bells" }] }, "Version of 1 June 2020", en)).toBe(
    "Harbour Bells (2020): Who rings the bells? Version of 1 June 2020. https://example.org/articles/ringing/",
  );
});
