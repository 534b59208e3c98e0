import { expect, test } from "vitest";
import { pageChanges, type PageNow } from "../../../src/publication/frozen/page-changes.ts";
import type { PageContent } from "../../../src/publication/frozen/page-content.ts";
import { en } from "../../../src/i18n/en.ts";
import type { Correction } from "../../../src/publication/read/corrections.ts";

const content: PageContent = {
  title: "Bells",
  sections: [{ heading: "", text: ["Bells", "Twelve bells hang."] }],
  numbers: {
    north: { title: "Bells in the north", value: "12 bells" },
    south: { title: "Bells in the south", value: "3 bells" },
  },
  figures: { coasts: { title: "By coast", data: "a" }, years: { title: "By year", data: "b" } },
};
const correction = (since: string, from: string, to: string): Correction => ({
  id: `north-${since}`,
  number: "north",
  kind: "correction",
  what: "Bells in the north",
  from,
  to,
  why: `A reason of ${since}.`,
  since,
  paths: [],
});
const changes = (now: Partial<PageNow> = {}) =>
  pageChanges(content, "2020-05-25", {
    content,
    values: content.numbers,
    renamed: new Map(),
    changesOf: () => [],
    locale: en,
    ...now,
  });

test("of a page that is the same nothing has changed", () => {
  expect(changes()).toEqual({ numbers: [], figures: [], text: [] });
});

test("a number whose value changed has all reasons since, oldest first; one of the day counts if the edition has the value before", () => {
  const values = { ...content.numbers, north: { title: "Bells of the north", value: "20 bells" } };
  const newest = correction("2020-06-02", "15 bells", "20 bells");
  const onTheDay = correction("2020-05-25", "12 bells", "15 bells");
  const earlier = correction("2020-05-25", "10 bells", "12 bells");
  const before = correction("2020-05-01", "9 bells", "10 bells");
  expect(changes({ values, changesOf: () => [newest, onTheDay, earlier, before] }).numbers).toEqual([
    { id: "north", title: "Bells of the north", from: "12 bells", to: "20 bells", corrections: [onTheDay, newest] },
  ]);
});

test("a number that is no longer published has no value now; another way to write an amount is no change", () => {
  expect(changes({ values: { south: content.numbers["south"]! } }).numbers).toEqual([
    { id: "north", title: "Bells in the north", from: "12 bells", to: null, corrections: [] },
  ]);
  const euros = { ...content, numbers: { pay: { title: "Pay", value: "€5" } } };
  expect(
    pageChanges(euros, "2020-05-25", {
      content: euros,
      values: { pay: { title: "Pay", value: "EUR 5" } },
      renamed: new Map(),
      changesOf: () => [],
      locale: en,
    }).numbers,
  ).toEqual([]);
});

test("figures that came, went, have another title or draw other data are named; another id is no change", () => {
  const figures = {
    shores: { title: "By coast", data: "a" },
    years: { title: "By year, to 2020", data: "c" },
    places: { title: "By place", data: "d" },
  };
  expect(changes({ content: { ...content, figures }, renamed: new Map([["coasts", "shores"]]) }).figures).toEqual([
    { id: "years", from: "By year", to: "By year, to 2020", dataChanged: true },
    { id: "places", from: null, to: "By place", dataChanged: false },
  ]);
  expect(changes({ content: { ...content, figures: { coasts: figures.shores } } }).figures).toEqual([
    { id: "years", from: "By year", to: null, dataChanged: false },
  ]);
});
