import { expect, test } from "vitest";
import { chart, exact, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { layersOf, layOut } from "../../../src/charts/layout/layers.ts";

const points = (...bands: [from: string, to: string, value: number | null][]) =>
  chart(
    "flow",
    "layers",
    bands.map(([from, to, value]): PointFixture => [to, value === null ? null : exact(value), undefined, from]),
  ).points;
const frame = { x: (layer: number) => 100 * layer, height: 120, words: () => 20, above: true };

test("a node is in the layer after the highest one with a band to it, and a start node right before the first node it leads to", () => {
  const layers = layersOf(points(["a", "b", 1], ["b", "c", 1], ["a", "c", 1], ["d", "c", 1]));
  expect(Object.fromEntries(layers!)).toEqual({ a: 0, b: 1, c: 2, d: 1 });
});

test("bands that run in a circle have no layers", () => {
  expect(layersOf(points(["a", "b", 1], ["b", "c", 1], ["c", "a", 1]))).toBeNull();
  expect(layersOf(points(["a", "a", 1]))).toBeNull();
});

test("bars are as high as their values, below their words, and bands as thick, in the order of what they lead to", () => {
  const given = points(["a", "y", 10], ["a", "x", 30], ["b", "x", 20]);
  const { nodes, bands, per } = layOut(given, layersOf(given)!, frame);
  expect(per).toBe(120 / 60);
  expect([...nodes].map(([name, { height, top, words }]) => [name, height, top - words])).toEqual([
    ["a", 80, 23],
    ["b", 40, 23],
    ["y", 20, 23],
    ["x", 100, 23],
  ]);
  expect(bands.map(({ thickness }) => thickness)).toEqual([20, 60, 40]);
  const [toY, fromA, fromB] = bands;
  expect(toY!.y0).toBeLessThan(fromA!.y0);
  expect(fromB!.y1 - fromA!.y1).toBe((60 + 40) / 2);
});

test("what is not published is a thin band", () => {
  const given = points(["a", "b", null], ["a", "c", 5]);
  expect(layOut(given, layersOf(given)!, frame).bands[0]!.thickness).toBe(1.5);
});
