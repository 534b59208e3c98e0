import { expect, test } from "vitest";
import { linkedMap } from "../../../src/charts/maps/linked-map.ts";

const map = linkedMap(["KEN", "GMB", "RUS", "nowhere"]);

test("each place of the atlas has an area, in the order of the ids; others have none", () => {
  expect(map.areas.map(({ id }) => id)).toEqual(["GMB", "KEN", "RUS"]);
  for (const { id, outline } of map.areas) expect(outline, id).toMatch(/^M/);
});

test("a place too small to be seen has a spot on the map", () => {
  const [small, ...others] = map.areas;
  expect(others.map(({ spot }) => spot)).toEqual([null, null]);
  const [x, y] = small!.spot!;
  expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
});

test("the map is light: all of its path data are below 40 kB", () => {
  const data = [map.land, map.disputed, map.borders, ...map.areas.map(({ outline }) => outline)].join("");
  expect(data.length).toBeLessThan(40_000);
});
