import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/model.ts";
import { excerptsOf } from "../../src/charts/excerpt.ts";
import { isTrail } from "../../src/charts/claim-trail.ts";
import { atLeast, chart, type PointFixture } from "../../src/gallery/fixtures.ts";
import { cases } from "./cases.ts";

const listed = (drawn: Chart) =>
  [...excerptsOf(drawn)].map(({ chart: excerpt, left }) => [
    isTrail(excerpt) ? "" : `${excerpt.type}: ${excerpt.points.map(({ label }) => label).join(" ")}`,
    left,
  ]);

test("rows sorted by value are left out from the end; last is the highest value alone, as a number", () => {
  const drawn = chart("bars", "bells", [
    ["a", 40],
    ["b", 20],
    ["c", 10],
  ]);
  expect(listed(drawn)).toEqual([
    ["bars: a b c", 0],
    ["bars: a b", 1],
    ["bars: a", 2],
    ["number: a", 2],
  ]);
});

test("of rows in another order, the highest and the lowest stay", () => {
  const drawn = chart("intervals", "bells", [
    ["a", 10],
    ["b", 40],
    ["c", 20],
    ["d", 30],
  ]);
  expect(listed(drawn)[2]).toEqual(["intervals: a b", 2]);
});

test("emphasised rows and the slot for what is not published stay", () => {
  const points: PointFixture[] = [
    ["a", 40],
    ["b", 20],
    ["c", atLeast(10)],
    ["2 others", null, undefined, undefined, { row: null }],
  ];
  const drawn = chart("dots", "bells", points, { options: { highlight: ["c"] } });
  expect(listed(drawn)[1]).toEqual(["dots: a c 2 others", 1]);
  expect(listed(drawn)[2]).toEqual(["dots: c 2 others", 2]);
  expect(listed(drawn).at(-1)).toEqual(["number: c", 3]);
});

test("the points of one label are one row, and a type without rows has no shorter excerpt", () => {
  const points: PointFixture[] = [
    ["a", 40, "2020-01-01", "North"],
    ["a", 30, "2020-01-01", "South"],
    ["b", 20, "2020-01-01", "North"],
  ];
  expect(listed(chart("dots", "bells", points))[1]).toEqual(["dots: a a", 1]);
  expect(
    listed(
      chart("lines", "bells", [
        ["a", 1, "2020-01-01"],
        ["a", 2, "2021-01-01"],
      ]),
    ).map(([, left]) => left),
  ).toEqual([0, 1]);
});

test("a trail is reduced to its main trail, then to what happened, then to fewer changes", () => {
  const trail = cases.find(([name]) => name === "claim-trail")![1];
  const excerpts = [...excerptsOf(trail)].map(({ chart: excerpt, left }) => ({
    sources: isTrail(excerpt) ? excerpt.claimSources.length : 0,
    wordings: isTrail(excerpt)
      ? excerpt.claimSources.flatMap(({ changes }) => changes).filter(({ after }) => after !== "").length
      : 0,
    left,
  }));
  expect(excerpts[0]!.left).toBe(0);
  expect(excerpts[1]!.sources).toBeLessThanOrEqual(excerpts[0]!.sources);
  expect(excerpts[2]!.wordings).toBe(0);
  expect(excerpts.map(({ left }) => left)).toEqual(excerpts.map(({ left }) => left).toSorted((a, b) => a - b));
});
