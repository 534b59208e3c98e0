import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { statementsOf } from "../../../src/publication/places/statements.ts";
import { unknownOf } from "../../../src/publication/places/unknown.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { observationsIn } from "../../../src/publication/relations/observations.ts";

const { publication } = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url))));
const { relations, registers } = publication!;
const about = (id: string, { note = "", authorities = true } = {}) =>
  unknownOf(
    { ...registers.places.get(id)!, note },
    statementsOf(observationsIn(relations.rowsOfPlace.get(id)!, publication!)).filter(({ usable }) => usable),
    relations.topics,
    authorities,
  );

test("it names open ends with the number of all values, and the last day that has one", () => {
  expect(about("NOR").topics.find(({ topic }) => topic.id === "harbour-bells")).toMatchObject({
    open: 1,
    values: 1,
    last: "2018-12-31",
  });
  expect(about("KEN").topics).toMatchObject([{ open: 0, values: 1, last: "2018-12-31" }]);
});

test("a topic is missing only if several places of the level have values in it", () => {
  const topics = relations.topics.map((topic) => ({ ...topic, places: { ...topic.places, country: 2 } }));
  const place = registers.places.get("KEN")!;
  expect(unknownOf(place, [], topics, true).missing).toEqual([]);
  const asked = topics.map((topic) => ({ ...topic, places: { ...topic.places, country: 3 } }));
  expect(unknownOf(place, [], asked, true).missing).toHaveLength(asked.length);
});

test("a country with a note is kept apart, and the world is not asked what countries are asked", () => {
  const asked = relations.topics.map((topic) => ({ ...topic, places: { country: 9, grouping: 9, world: 9 } }));
  for (const place of [{ ...registers.places.get("KEN")!, note: "Apart" }, registers.places.get("world")!])
    expect(unknownOf(place, [], asked, true).missing).toEqual([]);
});

test("authorities are silent only where the data name authorities", () => {
  expect([about("NOR").silent, about("NOR", { authorities: false }).silent, about("world").silent]).toEqual([
    true,
    false,
    false,
  ]);
});
