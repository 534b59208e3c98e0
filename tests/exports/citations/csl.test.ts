import { expect, test } from "vitest";
import { toCsl } from "../../../src/exports/citations/csl.ts";
import { article, dataset } from "./samples.ts";

test("CSL-JSON is a list of one dataset", () => {
  expect(JSON.parse(toCsl(dataset))).toEqual([
    {
      id: "harbour-bells-1.2.0",
      type: "dataset",
      title: dataset.title,
      author: [{ literal: "The Bell Desk" }],
      publisher: "The Bell Desk",
      version: "1.2.0",
      issued: { "date-parts": [[2020, 6, 1]] },
      URL: dataset.address,
      language: "en",
    },
  ]);
});

test("or of one page of a site", () => {
  expect(JSON.parse(toCsl(article))).toEqual([
    {
      id: "ringing-2020-06-01",
      type: "webpage",
      title: "Who rings the bells?",
      author: [{ family: "da Luz", given: "Ana" }, { literal: "The Bell Desk" }],
      "container-title": "Harbour Bells",
      publisher: "The Bell Desk",
      version: "2020-06-01",
      issued: { "date-parts": [[2020, 5, 7]] },
      URL: article.address,
      language: "en",
    },
  ]);
});
