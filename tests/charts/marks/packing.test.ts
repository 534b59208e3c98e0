import fc from "fast-check";
import { expect, test } from "vitest";
import { pack } from "../../../src/charts/marks/packing.ts";

const discs = (places: readonly number[]) => places.map((x) => ({ x, from: x, to: x }));

test("a disc with enough space is on the line", () => {
  expect(pack(discs([0, 10, 20]), 5)).toEqual([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 20, y: 0 },
  ]);
});

test("equal places stack up and down from the line", () => {
  expect(pack(discs([7, 7, 7]), 2).map(({ y }) => y)).toEqual([0, -4, 4]);
});

test("additions to a disc keep other discs away too", () => {
  expect(pack([{ x: 10, from: 10, to: 40 }, ...discs([30, 45])], 3)).toEqual([
    { x: 10, y: 0 },
    { x: 30, y: -6 },
    { x: 45, y: expect.closeTo(-Math.sqrt(11)) },
  ]);
});

test("no two discs overlap, and each keeps its place along the line", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 }),
      fc.double({ min: 1, max: 8, noNaN: true }),
      (places, radius) => {
        const packed = pack(discs(places), radius);
        packed.forEach(({ x, y }, i) => {
          expect(x).toBe(places[i]);
          for (const other of packed.slice(i + 1))
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(2 * radius - 1e-3);
        });
      },
    ),
  );
});
