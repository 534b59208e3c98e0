import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { byLabel } from "../../../src/i18n/order.ts";
import type { Place } from "../../../src/model/place.ts";
import { namedIn, neighboursOf } from "../../../src/publication/places/neighbours.ts";

const country = (id: string, name: string): Place => ({
  id,
  name,
  level: "country",
  iso3: id,
  definedBy: null,
  includes: "",
  note: "",
});
const grouping = (id: string, includes: string): Place => ({
  ...country(id, id),
  level: "grouping",
  iso3: null,
  definedBy: "office",
  includes,
});
const all = [
  country("NOR", "Norway"),
  country("SWE", "Sweden"),
  country("DNK", "Denmark"),
  country("FIN", "Finland"),
  country("ISL", "Iceland"),
  country("DEU", "Germany"),
  country("POL", "Poland"),
  country("NZL", "New Zealand"),
  country("SSD", "South Sudan"),
  country("SDN", "Sudan"),
  grouping("north", "Norway, Sweden and a lighthouse"),
  grouping("nile", "South Sudan and Egypt"),
];
const places = new Map(all.map((place) => [place.id, place]));
const near = (id: string, having = [...places.keys()]) =>
  neighboursOf(places.get(id)!, having, { places }, byLabel(en));
const ids = (some: readonly Place[]) => some.map(({ id }) => id);

test("the nearest countries with values are listed in alphabetical order, and never ranked", () => {
  expect(ids(near("NOR").nearest)).toEqual(["DNK", "FIN", "DEU", "ISL", "POL", "SWE"]);
  expect(ids(near("NOR", ["NOR", "NZL"]).nearest)).toEqual(["NZL"]);
});

test("a grouping and the countries that its words name lead to each other", () => {
  expect(ids(near("NOR").groupings)).toEqual(["north"]);
  expect(ids(near("north").members)).toEqual(["NOR", "SWE"]);
  expect(near("north").nearest).toEqual([]);
});

test("a name within a longer name does not count", () => {
  expect(ids(near("SDN").groupings)).toEqual([]);
  expect(ids(near("SSD").groupings)).toEqual(["nile"]);
  expect(ids([...namedIn("Polandish words", all)])).toEqual([]);
});
