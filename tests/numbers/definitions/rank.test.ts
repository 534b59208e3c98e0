import { expect, test } from "vitest";
import { estimate } from "../../../src/model/estimate.ts";
import { numbersOf } from "../reading.ts";

const cells = `
iceland: { cell: { dataset: harbour-bells, row: b-isl } }
norway: { cell: { dataset: harbour-bells, row: b-nor } }
portugal: { cell: { dataset: harbour-bells, row: b-prt } }
new-zealand: { cell: { dataset: harbour-bells, row: b-nzl } }
kenya: { cell: { dataset: harbour-bells, row: b-ken } }
japan: { cell: { dataset: harbour-bells, row: b-jpn } }
`;
const ranked = (of: string, among: string) => numbersOf(`${cells}x: { rank: { of: ${of}, among: [${among}] } }\n`);

test.each([
  ["norway", "iceland, norway, new-zealand, kenya, japan", 1],
  ["iceland", "iceland, norway, new-zealand, kenya", 2],
  ["kenya", "kenya, iceland, norway, new-zealand", 4],
])("%s among %s is number %i", (of, among, position) => {
  const { numbers, messages } = ranked(of, among);
  expect(messages).toEqual([]);
  expect(numbers.get("x")!.estimate).toMatchObject({ kind: "exact", value: position });
});

test("an order that depends on the values is refused, and each pair is named", () => {
  const { numbers, messages } = ranked("iceland", "iceland, norway, japan, portugal");
  expect(numbers.has("x")).toBe(false);
  expect(messages).toEqual([
    'content/numbers/bells.yaml:8:52 x.rank.among.2: found "iceland" (12 bells) and "japan" (less than 20 bells), either of which may be the larger; expected an order that is certain. Leave one of them out.',
    'content/numbers/bells.yaml:8:59 x.rank.among.3: found "iceland" (12 bells) and "portugal" (about 30 bells), either of which may be the larger; expected an order that is certain. Leave one of them out.',
  ]);
});

const equal = (tied: string) =>
  numbersOf(
    `${cells}same: { maximum: [iceland, kenya] }\nx: { rank: { of: iceland, among: [iceland, same, kenya]${tied} } }\n`,
  );

test("equal numbers share a position, if the definition says how many", () => {
  expect(equal(", tied: 1").messages).toEqual([]);
  expect(equal(", tied: 1").numbers.get("x")).toMatchObject({ estimate: estimate("exact", 1), tied: 1 });
  expect(equal(", tied: 2").messages).toEqual([
    "content/numbers/bells.yaml:9:58 x.rank.tied: found 2; expected 1, the number of others that are as large. Correct it.",
  ]);
  const { messages } = numbersOf(`${cells}x: { rank: { of: iceland, among: [iceland, kenya], tied: 1 } }\n`);
  expect(messages.join()).toContain("no `tied`, because no other is as large");
});

test("equal numbers have no order otherwise", () => {
  const { messages } = equal("");
  expect(messages).toEqual([
    'content/numbers/bells.yaml:9:44 x.rank.among.1: found "iceland" (12 bells) and "same" (12 bells), which are equal; expected an order that is certain. Say in `tied` how many are as large (1), or leave one of them out.',
  ]);
});
