import { expect, test } from "vitest";
import { numbersOf } from "../reading.ts";

const cells = `
world: { cell: { dataset: bell-keepers, row: k-ring-world } }
norway: { cell: { dataset: bell-keepers, row: k-ring-nor } }
iceland: { cell: { dataset: bell-keepers, row: k-ring-isl } }
portugal: { cell: { dataset: bell-keepers, row: k-ring-prt } }
deaf: { cell: { dataset: bell-keepers, row: k-deaf } }
earshot: { cell: { dataset: bell-keepers, row: k-earshot } }
before: { cell: { dataset: bell-keepers, row: k-nor-1 } }
after: { cell: { dataset: bell-keepers, row: k-nor-4 } }
few: { title: The two smallest, sum: [iceland, portugal] }
`;

test.each([
  ["cell: { dataset: harbour-bells, row: b-isl }", "Bells that hang: Iceland"],
  ["latest: { dataset: bell-keepers, where: { measure: seen } }", "Keepers seen at work: Norway"],
  [
    "count: { dataset: harbour-bells, where: { place: [ISL, NOR] }, distinct: place }",
    "Number of countries: Bells that hang",
  ],
  ["sum: [norway, iceland, portugal]", "People who ring: sum of Norway, Iceland and Portugal"],
  ["difference: [world, norway]", "People who ring: All coasts minus Norway"],
  ["change: [before, after]", "Keepers seen at work: Norway: change from 1 March 2018 to 29 February 2020"],
  ["share: [norway, world]", "People who ring: Norway as a share of All coasts"],
  ["ratio: [norway, iceland]", "People who ring: Norway divided by Iceland"],
  ["minimum: [norway, iceland]", "People who ring: smallest of Norway and Iceland"],
  ["maximum: [norway, iceland, portugal]", "People who ring: largest of Norway, Iceland and Portugal"],
  [
    "rank: { of: iceland, among: [norway, iceland, portugal] }",
    "People who ring: rank of Iceland beside Norway and Portugal",
  ],
  ["share: [few, world]", "The two smallest as a share of People who ring: All coasts"],
  [
    "share: [deaf, earshot], comparable: A reason that is long enough.",
    "People who hear nothing: All coasts as a share of People within earshot: All coasts",
  ],
  ["title: In other words, share: [norway, world]", "In other words"],
])("%s", (definition, title) => {
  const { numbers, messages } = numbersOf(`${cells}x: { ${definition} }\n`);
  expect(messages).toEqual([]);
  expect(numbers.get("x")!.title).toBe(title);
});
