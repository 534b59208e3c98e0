import type { Position } from "geojson";
import { expect, test } from "vitest";
import { cutPolygon, type Mesh } from "../../tools/cut-polygon.ts";

/** Two squares side by side, which share the line from (2, 0) to (2, 2): the left one is A, the right one is B. */
const squares = (): Mesh => ({
  arcs: [
    [
      [2, 0],
      [2, 1],
      [2, 2],
    ],
    [
      [2, 2],
      [1, 2],
      [0, 2],
      [0, 1],
      [0, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [4, 0],
      [4, 2],
      [2, 2],
    ],
  ],
  areas: [
    { place: "A", rings: [[0, 1]] },
    { place: "B", rings: [[2, ~0]] },
  ],
});

const ringOf = ({ arcs }: Mesh, ring: readonly number[]): Position[] =>
  ring.flatMap((i) => (i < 0 ? arcs[~i]!.toReversed() : arcs[i]!).slice(1));
const areaOf = (ring: readonly Position[]) =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], i) => sum + x! * ring[(i + 1) % ring.length]![1]! - y! * ring[(i + 1) % ring.length]![0]!,
      0,
    ),
  ) / 2;

test("an area is cut in two along a line, which both parts share, and its neighbour keeps its border", () => {
  const mesh = squares();
  cutPolygon(mesh, mesh.areas[0]!, [
    [2.01, 1],
    [1, 1],
    [0, 1.01],
  ]);
  expect(mesh.areas.map(({ place }) => place)).toEqual(["A", "B", "A"]);
  expect(mesh.areas.map(({ rings }) => areaOf(ringOf(mesh, rings[0]!)))).toEqual([2, 4, 2]);
  expect(ringOf(mesh, mesh.areas[1]!.rings[0]!)).toEqual([
    [4, 0],
    [4, 2],
    [2, 2],
    [2, 1],
    [2, 0],
  ]);
  for (const { rings } of mesh.areas) expect(ringOf(mesh, rings[0]!)).toContainEqual([2, 1]);
});

test("a line that does not end on the border is refused, with the nearest point", () => {
  const mesh = squares();
  expect(() =>
    cutPolygon(mesh, mesh.areas[0]!, [
      [2, 1],
      [0.3, 1],
    ]),
  ).toThrow("The cut ends at 0.3, 1, which is not on the border; the nearest point is 0, 1.");
});
