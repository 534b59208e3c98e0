import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { claimChart } from "../../src/publication/views/claim-chart.ts";
import { claimDetails, claimSummary, valueLabels } from "../../src/publication/views/claim-text.ts";

const publication = readPublication(openFolder(fileURLToPath(new URL("../publication", import.meta.url)))).publication!;
const { claims, locale, registers } = publication;
const claim = (id: string) => claims.get(id)!;

test.each([
  ["keepers-norway-rising", "from 3 people to at least 14 people"],
  ["ringers-norway-iceland", "9 people, more than 5 people"],
  ["ringers-only-norway", "1 of 3"],
])("%s in short: %s", (id, words) => expect(claimSummary(claim(id), locale)).toBe(words));

test("a comparison says how often the first value is the second", () => {
  expect(claimDetails(claim("ringers-norway-iceland"), locale)).toEqual(["The first is 1.8 times the second."]);
  expect(claimDetails(claim("keepers-norway-rising"), locale)).toEqual([]);
});

test("values are named by their places, or by their dates in a series", () => {
  expect(valueLabels(claim("ringers-only-norway"), registers.places, locale)).toEqual([
    "Iceland",
    "Norway",
    "Portugal",
  ]);
  expect(valueLabels(claim("keepers-norway-rising"), registers.places, locale)).toEqual([
    "1 Mar 2018",
    "15 Jul 2018",
    "31 Jan 2019",
    "29 Feb 2020",
  ]);
});

test("values are drawn side by side, and those that the claim is about are highlighted", () => {
  const { chart, description } = claimChart(claim("ringers-only-norway"), publication)!;
  expect(chart.type).toBe("intervals");
  expect(chart.points.map(({ label }) => label)).toEqual(["Iceland", "Norway", "Portugal"]);
  expect(chart.options.highlight).toEqual(["1"]);
  expect(description).toBe("Iceland: 5 people. Norway: 9 people. Portugal: 7 people");
});
