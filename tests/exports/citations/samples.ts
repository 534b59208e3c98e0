import type { Cited } from "../../../src/exports/citations/cited.ts";

/** A version of a dataset by an organisation, with every character that TeX takes for itself. */
export const dataset: Cited = {
  type: "dataset",
  id: "harbour-bells",
  title: "Bells & buoys: 100% of {what} rings_out",
  authors: [{ literal: "The Bell Desk" }],
  publisher: "The Bell Desk",
  site: "Harbour Bells",
  version: "1.2.0",
  date: "2020-06-01",
  address: "https://example.org/data/harbour-bells/",
  licence: "CC BY 4.0",
  language: "en",
};

/** An article by a person and an organisation. */
export const article: Cited = {
  type: "article",
  id: "ringing",
  title: "Who rings the bells?",
  authors: [{ family: "da Luz", given: "Ana" }, { literal: "The Bell Desk" }],
  publisher: "The Bell Desk",
  site: "Harbour Bells",
  version: "2020-06-01",
  date: "2020-05-07",
  address: "https://example.org/articles/ringing/",
  licence: "CC BY 4.0",
  language: "en",
};
