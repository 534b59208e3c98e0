import { expect, test } from "vitest";
import { chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { clustersOf, groupFault, groupTone, namesOf } from "../../../src/charts/layout/groups.ts";

const given: readonly PointFixture[] = [
  ["Alder", 1, undefined, "Hill"],
  ["Birch", 2, undefined, "Valley"],
  ["Alder", 3, undefined, "Valley"],
];
const values = (points: readonly ({ estimate: { value: number } | null } | null)[]) =>
  points.map((point) => point?.estimate?.value ?? null);

test("points are grouped by label, in the order of labels and groups, with null for missing ones", () => {
  const grouped = chart("bars", "b", given);
  expect(namesOf(grouped)).toEqual(["Hill", "Valley"]);
  expect(clustersOf(grouped).map(({ label, points }) => [label, values(points)])).toEqual([
    ["Alder", [1, 3]],
    ["Birch", [null, 2]],
  ]);
});

test("without groups every point is a cluster of its own, even if two share a label", () => {
  const alone = chart("bars", "b", [
    ["Alder", 1],
    ["Alder", 2],
  ]);
  expect(clustersOf(alone).map(({ points }) => values(points))).toEqual([[1], [2]]);
});

test("what belongs to no group comes last, alone", () => {
  const rest = chart("bars", "b", given, { computed: ["Rest", 7] });
  expect(clustersOf(rest).map(({ label, points }) => [label, values(points)])).toEqual([
    ["Alder", [1, 3]],
    ["Birch", [null, 2]],
    ["Rest", [7]],
  ]);
});

test("two places of one name are two labels, and one label in two small multiples is one in each", () => {
  const twins = chart("bars", "b", [
    ["Hill", 1, undefined, "A", { key: "north" }],
    ["Hill", 2, undefined, "B", { key: "south" }],
  ]);
  expect(clustersOf(twins).map(({ points }) => values(points))).toEqual([
    [1, null],
    [null, 2],
  ]);
  const panels = chart("bars", "b", [
    ["Alder", 1, undefined, "A", { panel: "x" }],
    ["Alder", 2, undefined, "B", { panel: "x" }],
    ["Alder", 3, undefined, "A", { panel: "y" }],
  ]);
  expect(clustersOf(panels).map(({ points }) => values(points))).toEqual([
    [1, 2],
    [3, null],
  ]);
  expect(groupFault(panels)).toBeNull();
});

test("small multiples have all groups in common", () => {
  const span = { least: 0, greatest: 3, first: null, last: null, course: null, groups: ["Lake", "Hill", "Valley"] };
  expect(namesOf({ ...chart("bars", "b", given), span })).toEqual(["Lake", "Hill", "Valley"]);
});

test("five tones, each its own", () => {
  expect([0, 1, 2, 3, 4].map(groupTone)).toEqual(["", " two", " three", " four", " five"]);
});
