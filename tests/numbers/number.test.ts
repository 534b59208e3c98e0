import { expect, test } from "vitest";
import { estimate } from "../../src/model/estimate.ts";
import { numbersOf } from "./reading.ts";

const cells = `
world: { cell: { dataset: harbour-bells, row: b-world } }
north: { cell: { dataset: harbour-bells, row: b-north-society } }
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
`;
const why = "comparable: A reason that is long enough.";

/** One number, `x`, defined over the cells above. */
function x(definition: string) {
  const { numbers, messages } = numbersOf(`${cells}x: { ${definition} }\n`);
  expect(messages).toEqual([]);
  return numbers.get("x")!;
}

test("a cell keeps its value as reported, and knows what it rests on", () => {
  const { numbers } = numbersOf(cells);
  const world = numbers.get("world")!;
  expect(world.estimate).toEqual(estimate("more-than", 150));
  expect(world.quantity.interval).toEqual({ low: 151, high: Infinity, lowIncluded: true, highIncluded: false });
  expect(world).toMatchObject({
    id: "world",
    unit: "bells",
    window: { start: "2018-01-01", end: "2018-12-31" },
    counted: "=1+1 bells, counted twice",
    place: "world",
    operation: "cell",
    operands: [],
    comparable: null,
  });
  expect(world.rows.map(({ dataset, row }) => [dataset.id, row.cells["id"]])).toEqual([["harbour-bells", "b-world"]]);
  expect(world.at).toEqual({ path: "content/numbers/bells.yaml", line: 2, column: 1 });
});

test("where no text says who was counted, the measure does", () => {
  expect(x("sum: [ring-norway, ring-iceland]")).toMatchObject({
    counted: "People who ring",
    unit: "people",
    place: null,
    operands: ["ring-norway", "ring-iceland"],
  });
});

test.each([
  ["sum: [iceland, norway]", estimate("at-least", 60)],
  ["sum: [iceland, portugal]", estimate("about", 42)],
  ["sum: [iceland, new-zealand, kenya]", { kind: "between", value: 21, low: 17, high: 25 }],
  ["difference: [norway, iceland]", estimate("at-least", 36)],
  [`difference: [world, north], ${why}`, estimate("at-least", 91)],
  ["share: [ring-norway, ring-world]", estimate("exact", 0.3)],
  [`share: [north, world], ${why}`, estimate("at-most", 60 / 151)],
  ["ratio: [norway, iceland]", estimate("at-least", 4)],
  ["minimum: [iceland, new-zealand, kenya]", estimate("at-most", 4)],
  ["minimum: [iceland, japan]", estimate("at-most", 12)],
  ["maximum: [iceland, norway]", estimate("at-least", 48)],
  ["maximum: [iceland, portugal]", estimate("about", 30)],
  ["maximum: [iceland, japan]", { kind: "between", value: 15.5, low: 12, high: 19 }],
  ["change: [seen-2018, seen-2019]", estimate("exact", 6)],
  ["rank: { of: iceland, among: [kenya, iceland, norway] }", estimate("exact", 2)],
  ["count: { dataset: bell-keepers, where: { measure: claimed } }", estimate("exact", 3)],
  [`count: { dataset: bell-keepers, distinct: place }, ${why}`, estimate("exact", 4)],
  ["latest: { dataset: bell-keepers, where: { measure: seen } }", estimate("at-least", 14)],
])("%s", (definition, expected) => {
  const { kind, value, low, high } = x(definition).estimate;
  expect({ kind, low, high }).toEqual({ kind: expected.kind, low: expected.low, high: expected.high });
  expect(value).toBeCloseTo(expected.value, 12);
});

test("a minimum or maximum that is one part's whatever the others are keeps that part's words", () => {
  expect(x(`maximum: [north, world], ${why}`).estimate).toEqual(estimate("more-than", 150));
  expect(x("minimum: [norway, japan]").estimate).toEqual(estimate("less-than", 20));
});

test("the upper end of a share that may be all says nothing", () => {
  const { numbers } = numbersOf(
    `${cells}larger: { maximum: [iceland, japan] }\nx: { share: [iceland, larger], ${why} }\n`,
  );
  expect(numbers.get("x")!.estimate).toEqual(estimate("at-least", 12 / 19));
});

test.each([
  [
    "share: [iceland, new-zealand]",
    "a share that cannot be computed, because the part is larger than the whole: iceland is 12 bells, new-zealand is 5 to 9 bells",
  ],
  [
    "share: [norway, world]",
    "a share that cannot be computed, because the share may be anything from none to all: norway is at least 48 bells, world is more than 150 bells",
  ],
  [
    "sum: [portugal, norway]",
    "a sum that cannot be computed, because one value is approximate, with no stated width, and the other has an open end: portugal is about 30 bells, norway is at least 48 bells",
  ],
  [
    "maximum: [portugal, norway]",
    "a maximum that cannot be computed, because one value is approximate, with no stated width, and the other has an open end: portugal is about 30 bells, norway is at least 48 bells",
  ],
  [
    "ratio: [iceland, kenya]",
    "a ratio that cannot be computed, because the divisor can be zero: iceland is 12 bells, kenya is up to 4 bells",
  ],
  [
    "difference: [norway, world]",
    "a difference that cannot be computed, because the result may be any number: norway is at least 48 bells, world is more than 150 bells",
  ],
])("%s is refused", (definition, found) => {
  const { numbers, messages } = numbersOf(`${cells}x: { ${definition}, ${why} }\n`);
  const [operation] = definition.split(":");
  expect(messages).toEqual([
    `content/numbers/bells.yaml:15:6 x.${operation}: found ${found}; expected values with compatible kinds. Choose other numbers.`,
  ]);
  expect(numbers.has("x")).toBe(false);
});

test("units: those of the data, or of the operation, or of what is counted", () => {
  expect(x("sum: [iceland, norway]").unit).toBe("bells");
  expect(x("share: [ring-norway, ring-world]").unit).toBe("share");
  expect(x("ratio: [norway, iceland]").unit).toBe("times");
  expect(x("rank: { of: norway, among: [norway, iceland] }").unit).toBe("rank");
  expect(x("count: { dataset: harbour-bells, where: { place: [ISL, NOR] }, distinct: place }").unit).toBe("countries");
  expect(x("count: { dataset: harbour-bells, where: { drawn: [ok, note] }, distinct: place }").unit).toBe("places");
  expect(x("count: { dataset: harbour-bells, where: { drawn: [ok, note] }, distinct: source }").unit).toBe("sources");
  expect(x("count: { dataset: harbour-bells, where: { drawn: ok } }, unit: reports").unit).toBe("reports");
  expect(x(`ratio: [world, ring-world], ${why}`).unit).toBe("times");
  expect(x(`sum: [world, ring-world], ${why}, unit: things`).unit).toBe("things");
});

test("what rows do not share is empty: window, population, place", () => {
  expect(x("change: [seen-2018, seen-2019]")).toMatchObject({
    window: null,
    counted: "Keepers seen at work",
    place: "NOR",
  });
  expect(x(`sum: [world, ring-world], ${why}, unit: things`)).toMatchObject({
    window: null,
    counted: "",
    place: "world",
    comparable: "A reason that is long enough.",
  });
});

test("a share and a rank have the place of the part, and of what is ranked, which comes first", () => {
  expect(x("share: [ring-norway, ring-world]").place).toBe("NOR");
  expect(x("rank: { of: iceland, among: [kenya, iceland, norway] }")).toMatchObject({
    place: "ISL",
    operands: ["iceland", "kenya", "norway"],
  });
});

test("a row that several parts rest on is named once", () => {
  const { numbers, messages } = numbersOf(
    `${cells}both: { sum: [ring-norway, ring-iceland] }\nx: { share: [ring-norway, both] }\n`,
  );
  expect(messages).toEqual([]);
  expect(numbers.get("x")!.rows.map(({ row }) => row.cells["id"])).toEqual(["k-ring-nor", "k-ring-isl"]);
});

test("numbers come in the order of their definitions, whichever rests on which, over all topics", () => {
  const { numbers, messages } = numbersOf({
    b: "last: { cell: { dataset: harbour-bells, row: b-isl } }",
    a: "first: { sum: [last, middle] }\nmiddle: { cell: { dataset: harbour-bells, row: b-nor } }",
  });
  expect(messages).toEqual([]);
  expect([...numbers.keys()]).toEqual(["first", "middle", "last"]);
});

test("a fault is reported once, and not for every number that depends on it", () => {
  const { numbers, messages } = numbersOf(
    `${cells}a: { cell: { dataset: harbour-bells, row: b-isle } }\nb: { sum: [a, norway] }\nc: { ratio: [b, iceland] }\nd: { sums: [a, norway] }\ne: { ratio: [d, iceland] }\n`,
  );
  expect(messages).toEqual([
    'content/numbers/bells.yaml:15:38 a.cell.row: found "b-isle"; expected the key of a row of "harbour-bells". Did you mean "b-isl"?',
    'content/numbers/bells.yaml:18:6 d.sums: found the unknown key "sums"; expected only the keys of the format. Did you mean "sum"?',
  ]);
  expect(numbers.has("norway") && !numbers.has("c") && !numbers.has("e")).toBe(true);
});

test("a number over a dataset that has faults of its own is left out without a word", () => {
  const { numbers, messages } = numbersOf("a: { cell: { dataset: harbour-bells, row: b-isl } }", new Map());
  expect(messages).toEqual([]);
  expect(numbers.size).toBe(0);
});

test("each cycle is reported once, with its path, where it closes", () => {
  const { messages } = numbersOf(
    `${cells}a: { sum: [iceland, b] }\nb: { difference: [c, iceland] }\nc: { ratio: [a, norway] }\nd: { sum: [d, a] }\n`,
  );
  expect(messages).toEqual([
    "content/numbers/bells.yaml:17:14 c.ratio.0: found the circle a → b → c → a; expected numbers that do not depend on themselves. Define one of them by cells.",
    "content/numbers/bells.yaml:18:12 d.sum.0: found the circle d → d; expected numbers that do not depend on themselves. Define one of them by cells.",
  ]);
});
