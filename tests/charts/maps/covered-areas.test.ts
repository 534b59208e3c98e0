import { expect, test } from "vitest";
import { anchorsOf } from "../../../src/charts/maps/anchors.ts";
import { areaFinder } from "../../../src/charts/maps/covered-areas.ts";
import { viewOf } from "../../../src/charts/maps/view.ts";
import { pointOf } from "../../../src/gallery/fixtures.ts";

const ids = ["FRA", "DEU"];
const view = viewOf({ ids, by: "areas", kept: new Set() }, undefined, 720);
const [france, germany] = anchorsOf(
  ids.map((place) => pointOf([place, 1, undefined, undefined, { place }])),
  view,
);
const boxAt = ({ x, y }: { x: number; y: number }) => ({ left: x - 20, top: y - 9, right: x + 20, bottom: y + 9 });

test("a box covers the area of a place, unless it is its own", () => {
  const covers = areaFinder([france!, germany!], view);
  expect(covers(boxAt(germany!), france!)).toBe(true);
  expect(covers(boxAt(germany!), germany!)).toBe(false);
});

test("a box over land without a value, or over the sea, covers nothing", () => {
  const covers = areaFinder([france!], view);
  expect(covers(boxAt(germany!), france!)).toBe(false);
  expect(areaFinder([france!, germany!], view)(boxAt({ x: 25, y: 10 }), france!)).toBe(false);
});
