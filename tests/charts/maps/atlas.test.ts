import { readFileSync } from "node:fs";
import { geoArea, geoContains } from "d3";
import iso from "iso-3166-1";
import { expect, test } from "vitest";
import { landAt, mainPartOf, placeIds } from "../../../src/charts/maps/atlas.ts";
import { makeAtlas } from "../../../tools/make-atlas.ts";
import pieces from "../../../tools/atlas-pieces.json" with { type: "json" };

const text = readFileSync(new URL("../../../src/charts/maps/atlas.json", import.meta.url), "utf8");
const full = landAt(0);
const world = full.areaOf(placeIds);

test("the atlas is what `npm run atlas` writes, and small", () => {
  expect(text).toBe(`${JSON.stringify(makeAtlas())}\n`);
  expect(text.length).toBeLessThan(350_000);
});

test("it has every place that has an ISO 3166-1 code, and no other", () => {
  expect([...placeIds]).toEqual(
    iso
      .all()
      .map(({ alpha3 }) => alpha3)
      .toSorted(),
  );
});

test("its geometries have codes and shapes, and no names", () => {
  const { objects } = JSON.parse(text) as { objects: Record<string, { geometries: object[] }> };
  const keys = Object.values(objects).flatMap(({ geometries }) =>
    geometries.flatMap((geometry) => Object.keys(geometry)),
  );
  expect([...new Set(keys)].toSorted()).toEqual(["arcs", "coordinates", "id", "type"]);
});

test("disputed areas belong to no place", () => {
  for (const point of pieces.disputed.flatMap(({ inside }) => inside) as [number, number][]) {
    expect(geoContains(full.disputed, point), `${point} disputed`).toBe(true);
    expect(geoContains(world, point), `${point} in a place`).toBe(false);
  }
});

test("what is given to a place lies in that place and in no other", () => {
  for (const { place, inside = [] } of pieces.places as { place: string; inside?: [number, number][] }[]) {
    const others = full.areaOf([...placeIds].filter((id) => id !== place));
    expect(
      inside.filter((point) => geoContains(others, point)),
      `points of ${place} in other places`,
    ).toEqual([]);
    // The smallest islands are left out.
    if (geoArea(mainPartOf(place)) > 1e-5)
      expect(
        inside.some((point) => geoContains(full.areaOf([place]), point)),
        place,
      ).toBe(true);
  }
  expect(pieces.places.filter(({ at }) => at).map(({ place }) => mainPartOf(place).type)).toEqual([
    "Point",
    "Point",
    "Point",
    "Point",
  ]);
});

test("the pieces cover what they were cut from: places and disputed areas are all land, once", () => {
  const sum = geoArea(world) + geoArea(full.disputed);
  // The land of the Earth, with the ice shelves of the south and lakes, in steradians.
  expect(sum).toBeGreaterThan(3.55);
  expect(sum).toBeLessThan(3.65);
});

test("between disputed areas no border is drawn, and around them one is", () => {
  const near = ([x, y]: readonly [number, number], reach: number) =>
    full.borders.coordinates.flat().some(([lon, lat]) => Math.hypot(lon! - x, lat! - y) < reach);
  expect(near([75.1, 34.64], 0.3)).toBe(false);
  expect(near([75.5, 32.3], 0.3)).toBe(true);
});

test("land with less detail has fewer points and the same places", () => {
  const points = (corner: number) => landAt(corner).areaOf(placeIds).coordinates.flat(2).length;
  expect(points(0.01)).toBeLessThan(points(0.005));
  expect(points(0.005)).toBeLessThan(points(0));
});

test("the documentation lists every piece, in the order of the file", () => {
  const document = readFileSync(new URL("../../../docs/atlas.md", import.meta.url), "utf8");
  expect([...document.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))).toEqual(
    pieces.disputed.map((_, i) => i + 1),
  );
  const places = [...document.matchAll(/^\| ((?:[A-Z]{3}(?:, )?)+) \|/gm)].flatMap(([, codes]) => codes!.split(", "));
  expect(places).toEqual(pieces.places.map(({ place }) => place));
});
