import { expect, test } from "vitest";
import { numbersOf } from "../reading.ts";

const cells = `
world: { cell: { dataset: harbour-bells, row: b-world } }
iceland: { cell: { dataset: harbour-bells, row: b-isl } }
norway: { cell: { dataset: harbour-bells, row: b-nor } }
portugal: { cell: { dataset: harbour-bells, row: b-prt } }
new-zealand: { cell: { dataset: harbour-bells, row: b-nzl } }
kenya: { cell: { dataset: harbour-bells, row: b-ken } }
japan: { cell: { dataset: harbour-bells, row: b-jpn } }
seen-2018: { cell: { dataset: bell-keepers, row: k-nor-1 } }
seen-2019: { cell: { dataset: bell-keepers, row: k-nor-3 } }
ring-world: { cell: { dataset: bell-keepers, row: k-ring-world } }
ring-norway: { cell: { dataset: bell-keepers, row: k-ring-nor } }
ring-iceland: { cell: { dataset: bell-keepers, row: k-ring-isl } }
ring-portugal: { cell: { dataset: bell-keepers, row: k-ring-prt } }
`;

const why = "comparable: A reason that is long enough.";

/** One claim, `x`, the verdict on it, and what is said of it. */
function x(definition: string) {
  const { claims, messages } = numbersOf(`${cells}x: { title: A claim, ${definition} }\n`);
  return { verdict: claims.get("x")?.verdict, claim: claims.get("x"), messages };
}

/** The verdict on a claim of values that may be compared. */
const verdictOn = (definition: string) => x(`${definition}, ${why}`).verdict;

test.each([
  ["{ is: norway, more-than: iceland }", "proven"],
  ["{ is: iceland, more-than: norway }", "refuted"],
  ["{ is: norway, at-least: iceland }", "proven"],
  ["{ is: iceland, fewer-than: norway }", "proven"],
  ["{ is: iceland, at-most: norway }", "proven"],
  ["{ is: norway, at-most: iceland }", "refuted"],
  ["{ is: iceland, equal-to: iceland }", "proven"],
  ["{ is: iceland, at-least: iceland }", "proven"],
  ["{ is: iceland, more-than: iceland }", "refuted"],
  ["{ is: iceland, equal-to: norway }", "refuted"],
  ["{ is: iceland, more-than: japan }", "open"],
  ["{ is: norway, more-than: portugal }", "open"],
  ["{ is: norway, more-than: [iceland, kenya, new-zealand] }", "proven"],
  ["{ is: norway, more-than: [iceland, world] }", "open"],
  ["{ is: [world, norway], more-than: [iceland, kenya] }", "proven"],
])("compare: %s is %s", (compare, verdict) => expect(verdictOn(`compare: ${compare}`)).toBe(verdict));

test.each([
  ["{ of: [seen-2018, seen-2019], does: rises }", "proven"],
  ["{ of: [seen-2018, seen-2019], does: falls }", "refuted"],
  ["{ of: [seen-2018, seen-2019], does: stays }", "refuted"],
  ["{ of: [seen-2018, seen-2019], does: record }", "proven"],
  ["{ of: [seen-2018, seen-2019], does: peaks }", "refuted"],
  ["{ of: [seen-2018, seen-2019], does: bottoms }", "proven"],
  ["{ of: { dataset: bell-keepers, where: { measure: seen } }, does: rises }", "proven"],
  ["{ of: { dataset: bell-keepers, where: { measure: seen } }, does: rises, to: 2019-12-31 }", "proven"],
  ["{ of: { dataset: bell-keepers, where: { measure: seen } }, does: record-low }", "refuted"],
])("trend: %s is %s", (trend, verdict) => expect(verdictOn(`trend: ${trend}`)).toBe(verdict));

const countries = "dataset: harbour-bells, where: { measure: hung, place: [ISL, NOR, PRT, NZL, KEN, JPN] }";

test.each([
  [`all: { ${countries}, of: rows, which: { bells: { more-than: 10 } } }`, "refuted"],
  [`all: { ${countries}, of: rows, which: { bells: { fewer-than: world } } }`, "open"],
  [
    "all: { dataset: bell-keepers, where: { measure: ringing }, of: rows, which: { value: { more-than: 4 } } }",
    "proven",
  ],
  [
    "all: { dataset: bell-keepers, where: { measure: ringing }, of: rows, which: { value: { more-than: 5 } }, but: 1 }",
    "proven",
  ],
  [
    "all: { dataset: bell-keepers, where: { measure: ringing }, of: rows, which: { value: { more-than: 5 } }, but: 2 }",
    "refuted",
  ],
  [
    "all: { dataset: bell-keepers, where: { measure: ringing }, which: { value: { more-than: 4 } }, of: ring-norway }",
    "open",
  ],
  [`none: { ${countries}, of: rows, which: { place: world } }`, "proven"],
  [`none: { ${countries}, of: rows, which: { place: NOR } }`, "refuted"],
  [`none: { ${countries}, which: { place: world }, of: iceland }`, "open"],
  [`none: { ${countries}, of: rows, which: { bells: { more-than: 200 } } }`, "open"],
  [
    "only: { dataset: bell-keepers, where: { measure: ringing }, of: rows, which: { value: { more-than: 9 } }, is: { place: world } }",
    "proven",
  ],
  [
    "only: { dataset: bell-keepers, where: { measure: ringing }, of: rows, which: { value: { more-than: 8 } }, is: { place: world } }",
    "refuted",
  ],
  [
    "most: { dataset: bell-keepers, where: { measure: ringing }, of: rows, which: { value: { more-than: 6 } } }",
    "proven",
  ],
  [
    "most: { dataset: bell-keepers, where: { measure: ringing }, of: rows, which: { value: { more-than: 7 } } }",
    "refuted",
  ],
  [
    "most: { dataset: bell-keepers, where: { measure: ringing }, which: { value: { more-than: 6 } }, of: ring-norway }",
    "open",
  ],
])("%s is %s", (definition, verdict) => expect(verdictOn(definition)).toBe(verdict));

test.each([
  ["{ of: ring-iceland, word: several }", "proven"],
  ["{ of: ring-iceland, word: many }", "refuted"],
  ["{ of: norway, word: many }", "proven"],
  ["{ of: iceland, word: few }", "refuted"],
  ["{ of: kenya, word: few }", "open"],
])("vague: %s is %s", (vague, verdict) => expect(verdictOn(`vague: ${vague}`)).toBe(verdict));

test("a proven claim keeps its values, their parts, and the rows that it rests on", () => {
  const { claim, messages } = x(`compare: { is: norway, more-than: [iceland, kenya] }, ${why}`);
  expect(messages).toEqual([]);
  expect(claim!.values.map(({ number, part }) => [number, part])).toEqual([
    ["norway", "is"],
    ["iceland", "than"],
    ["kenya", "than"],
  ]);
  expect(claim!.rows.map(({ row }) => row.cells["id"])).toEqual(["b-nor", "b-isl", "b-ken"]);
  expect(claim!.operands).toEqual(["norway", "iceland", "kenya"]);
});

test.each([
  [
    `compare: { is: iceland, more-than: japan }, ${why}`,
    "x.compare: found an open claim: iceland (12 bells) and japan (less than 20 bells) overlap; expected a claim that holds whatever the values are. Claim less, or choose values that decide it.",
  ],
  [
    `compare: { is: iceland, more-than: norway }, ${why}`,
    "x.compare: found a refuted claim: iceland (12 bells) is not more than norway (at least 48 bells); expected a claim that holds whatever the values are. Correct the claim, and every text that makes it.",
  ],
  ["compare: { is: iceland, more-than: ring-iceland }", 'different units ("bells", "people")'],
  ["compare: { is: iceland, more-than: kenya }", "different"],
  [
    "compare: { is: iceland, more-than: icland }",
    'x.compare.more-than: found "icland"; expected the id of a number. Did you mean "iceland"?',
  ],
  ["compare: { is: iceland, more-than: x }", 'found "x", which is a claim; expected the id of a number'],
  ["compare: { is: iceland }", "exactly one of more-than, fewer-than, at-least, at-most, equal-to"],
  ["trend: { of: [seen-2019, seen-2018], does: rises }", "2019-01-31 before 2018-03-01"],
  ["trend: { of: [seen-2018, ring-world], does: rises }", "different measures"],
  [`all: { ${countries}, of: rows, which: { bells: { more-than: 10 } } }`, "rows with different origins"],
  [
    `none: { ${countries}, of: rows, which: { place: CUBA } }`,
    'found "CUBA"; expected a value that some row has as its place',
  ],
  [
    `all: { ${countries}, of: rows, which: { bells: { more-than: 10 } } }, ${why}`,
    "a refuted claim: 2 of 6 meet it (Iceland, Norway); 2 do not (New Zealand, Kenya); 2 are unknown (Portugal, Japan)",
  ],
  ["vague: { of: iceland, word: loads }", 'found "loads"; expected a vague word'],
  [
    "vague: { of: iceland, word: few }",
    'a refuted claim: iceland (12 bells) is outside "few", which stands for 2 to below 10',
  ],
])("%s: %s", (definition, message) => {
  const { messages } = x(definition);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
});

test("a title claims nothing else than its claim", () => {
  const { messages } = numbersOf(
    `${cells}x: { title: Fewer bells in Norway than in Iceland, compare: { is: norway, more-than: iceland }, ${why} }\n`,
  );
  expect(messages).toEqual([
    'content/numbers/bells.yaml:15:6 x.title: found "Fewer" for x, which says "more than"; expected words for "more than". Correct the title, or the claim.',
  ]);
});

test("claims about rows need a title; others have one from their values", () => {
  const { claims, messages } = numbersOf(
    `${cells}a: { compare: { is: seen-2018, equal-to: seen-2018 } }\nb: { trend: { of: [seen-2018, seen-2019], does: rises } }\nc: { none: { ${countries}, of: rows, which: { place: world } } }\n`,
  );
  expect([...claims.values()].map(({ title }) => title)).toEqual([
    "Keepers seen at work: Norway: as many as Keepers seen at work: Norway",
    "Keepers seen at work: Norway: a rise, 1 March 2018 to 31 January 2019",
  ]);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain("no title");
});
