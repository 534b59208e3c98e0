import { expect, test } from "vitest";
import { readPublication } from "../../src/publication/read/publication.ts";
import { faultsWith, replaced, second } from "../faults/second.ts";

const events = "content/events.yaml";

test("an event has a day or a month, a topic, and an id that tells two of one day apart", () => {
  const publication = readPublication(second).publication!;
  expect(publication.events.map(({ id, when, topic, places }) => ({ id, when, topic, places }))).toEqual([
    { id: "event-2019-03-01-1", when: "2019-03-01", topic: "harbour-bells", places: [] },
    { id: "event-2020-05-1", when: "2020-05", topic: "bell-keepers", places: ["NOR"] },
  ]);
});

test.each([
  [
    "a day that does not exist",
    "when: 2019-03-01",
    "when: 2019-02-29",
    'content/events.yaml:1:3 0.when: found "2019-02-29"; expected a day such as 2020-05-07, or a month such as 2020-05. Correct the value.',
  ],
  [
    "a year alone",
    "when: 2020-05",
    'when: "2020"',
    'content/events.yaml:6:3 1.when: found "2020"; expected a day such as 2020-05-07, or a month such as 2020-05. Correct the value.',
  ],
  [
    "an unknown topic",
    "topic: bell-keepers",
    "topic: bell-keeper",
    'content/events.yaml:7:3 1.topic: found "bell-keeper"; expected the id of a topic. Did you mean "bell-keepers"?',
  ],
  [
    "an unknown place",
    "places: [NOR]",
    "places: [NRO]",
    'content/events.yaml:8:12 1.places.0: found "NRO"; expected the id of a place. Did you mean "NOR"?',
  ],
  [
    "no quote",
    ":cite[do not agree]{#ajras-2020-05-06-claims--1}",
    "do not agree",
    "content/events.yaml:9:3 1.what: found no quote; expected at least one :cite[words]{#quote}, because every event is known from a source. Cite the quote that says it.",
  ],
  [
    "an unknown term",
    "{#keeper}",
    "{#keepers}",
    expect.stringMatching(
      /^content\/events\.yaml:10:\d+ :term: found "keepers"; expected the id of a term\. Did you mean "keeper"\?$/,
    ),
  ],
])("an event with %s is a fault", (_, from, to, message) => {
  expect(faultsWith({ [events]: replaced(events, from, to) })).toContainEqual(message);
});
