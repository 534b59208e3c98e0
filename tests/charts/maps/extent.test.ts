import { expect, test } from "vitest";
import { fitExtent, shows, type Format, type Shown } from "../../../src/charts/maps/extent.ts";

const wide: Format = { lowest: 0.5, highest: 0.66, worth: 1.25 };
const europe = ["PRT", "ESP", "FRA", "ITA", "DEU", "POL", "SWE", "FIN"];
const outsideOf = (ids: readonly string[], more: Partial<Shown> = {}, format = wide) =>
  fitExtent({ ids, by: "circles", kept: new Set(), ...more }, format).outside.toSorted();

test("an extent shows places of which it has a part, over the antimeridian too; circles by their centres", () => {
  expect(["POL", "RUS", "BRA"].map((id) => shows([-12, 35, 45, 62], id, "areas"))).toEqual([true, true, false]);
  expect(["POL", "RUS", "BRA"].map((id) => shows([-12, 35, 45, 62], id, "circles"))).toEqual([true, false, false]);
  expect(["FJI", "NZL", "PER"].map((id) => shows([170, -50, -170, 0], id, "areas"))).toEqual([true, true, false]);
});

test("an extent holds all of the places that are coloured, and the middle of those with circles", () => {
  const [areas, circles] = (["areas", "circles"] as const).map(
    (by) => fitExtent({ ids: ["FRA", "KAZ"], by, kept: new Set() }, wide).extent!,
  );
  expect(areas![0]).toBeLessThan(-4);
  expect(areas![2]).toBeGreaterThan(87);
  expect(circles![2]).toBeLessThan(87);
  expect(circles![2]).toBeGreaterThan(67);
});

test("a place far away from all others is left out where the map becomes much larger", () => {
  expect(outsideOf([...europe, "CUB"])).toEqual(["CUB"]);
  expect(outsideOf([...europe, "CUB", "NZL"])).toEqual(["CUB", "NZL"]);
  expect(outsideOf([...europe, "CUB"], { by: "areas" })).toEqual(["CUB"]);
});

test("a near place, one in four of few places, and the places to be kept are never left out", () => {
  expect(outsideOf([...europe, "MAR", "ISL", "UKR"])).toEqual([]);
  expect(outsideOf(["FRA", "DEU", "CUB"])).toEqual([]);
  expect(outsideOf([...europe, "CUB"], { kept: new Set(["CUB"]) })).toEqual([]);
  expect(outsideOf(["FRA", "DEU", "ITA", "POL", "CUB", "NZL", "CHL"]).length).toBeLessThanOrEqual(1);
});

test("a map that gains less than it is worth shows all places", () => {
  expect(outsideOf([...europe, "CUB"], {}, { ...wide, worth: 9 })).toEqual([]);
});

test("places around the world have no extent, and nothing is left out of a map of nothing", () => {
  expect(fitExtent({ ids: ["USA", "JPN", "GBR"], by: "areas", kept: new Set() }, wide)).toEqual({
    extent: null,
    outside: [],
  });
  expect(fitExtent({ ids: [], by: "areas", kept: new Set() }, wide)).toEqual({ extent: null, outside: [] });
});
