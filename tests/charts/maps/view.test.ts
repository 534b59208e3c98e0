import { describe, expect, test } from "vitest";
import { mainPartOf, placeIds } from "../../../src/charts/maps/atlas.ts";
import { anchorsOf } from "../../../src/charts/maps/anchors.ts";
import { viewOf as viewOfShown, type View } from "../../../src/charts/maps/view.ts";
import type { Extent } from "../../../src/charts/maps/extent.ts";
import { pointOf } from "../../../src/gallery/fixtures.ts";

/** The view for places of which all of the area has to be visible. */
const viewOf = (ids: readonly string[], extent: Extent | undefined, width: number) =>
  viewOfShown({ ids, by: "areas", kept: new Set() }, extent, width);
const standOf = (place: string, view: View) =>
  anchorsOf([pointOf([place, 1, undefined, undefined, { place }])], view)[0]!;
const isIn = ({ width, height }: View, { x, y }: { x: number; y: number }) =>
  x >= 0 && x <= width && y >= 0 && y <= height;

test.for([320, 720])("every place can be shown alone, and on a map of the world, %i units wide", (width) => {
  const world = viewOf([...placeIds], undefined, width);
  for (const id of placeIds) {
    const own = viewOf([id], undefined, width);
    expect(isIn(own, standOf(id, own)), `${id} alone`).toBe(true);
    expect(isIn(world, standOf(id, world)), `${id} in the world`).toBe(true);
  }
});

describe("a view", () => {
  test("is fitted to places that lie near each other, over the antimeridian too", () => {
    const near = viewOf(["AUT", "CHE"], undefined, 720);
    const across = viewOf(["FJI", "WSM", "TON"], undefined, 720);
    const world = viewOf(["USA", "CHN", "BRA"], undefined, 720);
    expect(near.scale).toBeGreaterThan(1500);
    expect(across.scale).toBeGreaterThan(1500);
    expect(world.scale).toBeLessThan(200);
    for (const id of ["FJI", "WSM", "TON"]) expect(isIn(across, standOf(id, across))).toBe(true);
  });

  test("shows the world where the places lie around more than six tenths of it", () => {
    const world = viewOf(["USA", "JPN", "GBR"], undefined, 720);
    expect(viewOf(["BRA", "CHN", "AUS"], undefined, 720).scale).toBe(world.scale);
    expect(viewOf(["PRT", "JPN"], undefined, 720).scale).toBeGreaterThan(world.scale * 1.2);
  });

  test("is no higher than a page is good for, and has the height of what it shows", () => {
    for (const width of [200, 320, 720, 1000]) {
      for (const ids of [["CHL"], ["RUS"], ["NPL"], ["NOR", "ZAF"], ["USA", "CHN"]])
        expect(viewOf(ids, undefined, width).height).toBeLessThanOrEqual(
          Math.ceil(width * (width < 480 ? 1.2 : 0.66)) + 2,
        );
    }
    expect(viewOf(["RUS"], undefined, 720).height).toBeLessThan(viewOf(["CHL"], undefined, 720).height);
  });

  test("of a phone is nearly as high as wide where places lie beside each other, for labels above and below them", () => {
    const ids = ["PRT", "UKR"];
    const [narrow, wide] = [viewOf(ids, undefined, 320), viewOf(ids, undefined, 720)];
    expect(narrow.height / 320).toBeGreaterThan(0.75);
    expect(wide.height / 720).toBeLessThan(0.66);
  });

  test("leaves out places outside a given extent", () => {
    expect([...viewOf(["POL", "DEU", "BRA"], [-12, 35, 45, 62], 720).outside]).toEqual(["BRA"]);
  });

  test("uses a given extent", () => {
    const extent = [-12, 35, 45, 62] as const;
    const { projection, width, height } = viewOf(["POL"], extent, 720);
    for (const corner of [
      [-12, 35],
      [45, 35],
      [45, 62],
      [-12, 62],
    ] as const) {
      const [x, y] = projection([...corner])!;
      expect(x! >= 0 && x! <= width && y! >= 0 && y! <= height).toBe(true);
    }
  });

  test("of a phone is the wide one but smaller where a given extent has the same format, so that both compress well", () => {
    const [narrow, wide] = [320, 720].map((width) => viewOf(["POL"], [-4, -4, 118, 62], width));
    const { view, by, x, y } = narrow!.reduced!;
    const [fromX, fromY] = view.projection([20, 50])!;
    const [ownX, ownY] = narrow!.projection([20, 50])!;
    expect(by * fromX + x).toBeCloseTo(ownX, 6);
    expect(by * fromY + y).toBeCloseTo(ownY, 6);
    expect(view.projection([20, 50])).toEqual(wide!.projection([20, 50]));
    expect([wide!.reduced, viewOf(["POL"], undefined, 320).reduced]).toEqual([null, null]);
  });

  test("of a phone is a part of the wide one where the formats of a given extent differ, clipped at its own edges", () => {
    const narrow = viewOf(["KEN"], [-20, -35, 98, 37], 320);
    const { view, by, x, y } = narrow.reduced!;
    const [[left, top], [right, bottom]] = view.projection.clipExtent()!;
    expect([by * left + x, by * top + y, by * right + x, by * bottom + y].map((edge) => Math.round(edge))).toEqual([
      0,
      0,
      320,
      narrow.height,
    ]);
    const [fromX, fromY] = view.projection([37, 0])!;
    const [ownX, ownY] = narrow.projection([37, 0])!;
    expect([by * fromX + x - ownX, by * fromY + y - ownY].map((gap) => Math.abs(gap) < 1e-6)).toEqual([true, true]);
  });

  test("of equal areas: two places are in proportion as on the Earth", () => {
    const view = viewOf(["BRA", "FRA", "CHN"], undefined, 720);
    expect(standOf("BRA", view).area / standOf("KAZ", view).area).toBeCloseTo(3.14, 1);
  });
});

test("a place that the atlas lacks is refused", () => {
  expect(() => mainPartOf("XKX")).toThrow("the atlas has no place XKX");
});
