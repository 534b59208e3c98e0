import { expect, test } from "vitest";
import { atLeast, chart, moreThan, pointOf, type PointFixture } from "../../src/gallery/fixtures.ts";
import type { Point } from "../../src/charts/model.ts";
import { fullWords, nameOf, tooltipText, valueWords } from "../../src/charts/value-text.ts";
import { en } from "../../src/i18n/en.ts";

const speaking = { locale: en, options: {} };
const said = (given: PointFixture, unit?: string) => tooltipText(pointOf(given, unit), speaking);

test("a tooltip states label, value, date and who counted", () => {
  expect(said(["Alder", moreThan(1500), "2024-01-01/2024-03-31"])).toBe(
    "Alder: more than 1,500 people\nQ1 2024\nBell society, as read in the Evening Paper",
  );
  expect(said(["Alder", null, "2024-01-01", undefined, { from: null }])).toBe("Alder: not published\nas of 1 Jan 2024");
});

test("group and panel are part of a point's name if they add information", () => {
  expect(nameOf({ label: "Alder", group: "Planted", panel: "Spring" })).toBe("Alder, Planted, Spring");
  expect(nameOf({ label: "Alder", group: "Alder", panel: null })).toBe("Alder");
});

test("an event has no value, and lacks none", () => {
  expect(said(["Storm", null, "2024-01-01", "Nature"], "")).toBe(
    "Storm, Nature\n1 Jan 2024\nBell society, as read in the Evening Paper",
  );
});

test("a computed value is labelled as such", () => {
  const { points } = chart("bars", "b", [["Alder", 1]], { computed: ["Others", atLeast(4)] });
  expect(tooltipText(points[1]!, speaking)).toBe(
    "Others: at least 4 people\ncomputed: the total minus the values shown",
  );
});

test("a drawing may shorten numbers, but what is spoken is full", () => {
  const [point] = chart("bars", "b", [["Alder", 2_000_000]], { unit: "trees" }).points as [Point];
  expect(valueWords(point, { locale: en, options: { format: "short" } })).toBe("2m");
  expect(fullWords(point, en)).toBe("2,000,000 trees");
});
