import { expect, test } from "vitest";
import type { Chart } from "../../../src/charts/model.ts";
import type { ClaimTrail } from "../../../src/charts/claim-trail.ts";
import { drawImage, readImage, writeImage, type DrawnImage } from "../../../src/exports/images/drawn-image.ts";
import { entries } from "../../../src/gallery/entries.ts";
import { renderer } from "./renderer.ts";

const credit = { publication: "The Bell Paper", address: "https://example.org/bells/", date: "", licence: "CC BY 4.0" };
const words = { title: "Bells by coast", subtitle: "In 2020", text: "In 2020", description: "Ten bells.", credit };
const notes = [{ lead: "North:", text: "The bells of the north were counted twice." }];
const images = (chart: Chart | ClaimTrail): DrawnImage[] => [
  { kind: "figure", scheme: "light", content: { ...words, notes, chart } },
  { kind: "figure", scheme: "dark", content: { ...words, notes, chart } },
  { kind: "plain", content: { ...words, chart } },
  { kind: "card", content: { ...words, chart } },
  { kind: "contact-sheet", content: [{ ...words, chart }] },
];

test.each(entries.flatMap(({ cases }) => Object.entries(cases)))(
  "%s looks the same written and read again",
  (_, chart) => {
    for (const image of images(chart)) {
      const read = readImage(writeImage(image), renderer.typeface);
      expect(drawImage(read, renderer)).toEqual(drawImage(image, renderer));
    }
  },
);

const [chart] = Object.values(entries[0]!.cases) as [Chart];
const figure = (content: object) => ({ kind: "card", content: { ...words, chart, ...content } }) as DrawnImage;

test("a unit that a publication names itself is part of what is written", () => {
  const named = (many: string) => {
    const own = { names: [], units: { bells: { one: "bell", many, counted: true } } };
    return writeImage(figure({ chart: { ...chart, locale: { ...chart.locale, own } } }));
  };
  expect(named("bells")).not.toBe(named("church bells"));
});

test.each([
  ["a map", new Map()],
  ["a date", new Date(0)],
  ["a number that is none", NaN],
  ["a number without end", Infinity],
])("%s in an image is refused, because it would be lost", (_, value) => {
  expect(() => writeImage(figure({ chart: { ...chart, options: { value } } }))).toThrow(
    "value in an image cannot be written",
  );
});
