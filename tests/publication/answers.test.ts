import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { rowKey } from "../../src/datasets/row-key.ts";
import { disagreementOf } from "../../src/publication/relations/disagreement.ts";
import { numberJson } from "../../src/publication/views/number-json.ts";
import { readContent } from "../../src/publication/read/publication.ts";
import { valuesByOrigin, attributionOf } from "../../src/publication/relations/sourced-values.ts";
import { formulaOf, valueOf } from "../../src/publication/views/number-text.ts";
import { relationsOf } from "../../src/publication/relations/relations.ts";

const problems: Problem[] = [];
const content = readContent(openFolder(fileURLToPath(new URL(".", import.meta.url))), problems)!;
const relations = relationsOf(content, [], []);
const publication = {
  ...content,
  corrections: [],
  notices: [],
  versions: new Map(),
  editions: [],
  freezing: null,
  printing: false,
  relations,
};
const { numbers, registers, locale } = content;
const number = (id: string) => numbers.get(id)!;
const formula = (id: string) =>
  formulaOf(number(id), numbers, locale)
    .map((term) => (typeof term === "string" ? term : valueOf(term, locale)))
    .join("");

test("the value of a number is said with its kind and its unit", () => {
  expect(problems).toEqual([]);
  expect(valueOf(number("bells-total"), locale)).toBe("more than 150 bells");
  expect(valueOf(number("keepers-union"), locale)).toBe("30 to 70 people");
  expect(valueOf(number("bells-norway-rank"), locale)).toBe("largest of 5");
  expect(valueOf(number("deaf-share"), locale)).toMatch(/%$/);
});

test("a computed number says how", () => {
  expect(formula("bells-total")).toBe("");
  expect(formula("ringers-elsewhere")).toBe("= 30 people − 21 people");
  expect(formula("ringers-named")).toBe("= 5 people + 9 people + 7 people");
  expect(formula("keepers-norway-rise")).toBe("= at least 14 people − 3 people");
  expect(formula("keepers-norway-latest")).toBe("the latest value in the data");
});

test("three different values from one source are told apart; a time series is no disagreement", () => {
  expect(valuesByOrigin(number("keepers-union"), registers).map(({ origin }) => origin?.id)).toEqual([
    "bell-society",
    "keepers-union",
    "harbour-office",
  ]);
  const { sources, origins } = attributionOf(number("keepers-union"), registers);
  expect([sources.length, origins.length]).toEqual([1, 1]);
  expect(disagreementOf(number("keepers-union"), publication)!.chart.options.highlight).toEqual(["k-claim-3"]);
  expect(valuesByOrigin(number("keepers-norway-2019"), registers).map(({ estimate }) => estimate.value)).toEqual([9]);
  expect(disagreementOf(number("keepers-norway-2019"), publication)).toBe(null);
  expect(disagreementOf(number("ringers-named"), publication)).toBe(null);
});

test("uses are the texts that bind a number, the figures that draw its row, and what is computed from it", () => {
  const uses = relations.usage.get("ringers")!;
  expect(uses.numbers.map(({ id }) => id)).toContain("ringers-elsewhere");
  expect(uses.figures.map(({ id }) => id)).toContain("people-who-ring");
});

test("what rests on a source is every row that names it, and every number on these rows", () => {
  const { rows, numbers: resting } = relations.dependents.get("ghanti-2020-02-29-keepers")!;
  expect(rows.flatMap(({ dataset, rows }) => rows.map((row) => rowKey(dataset, row)))).toEqual(
    expect.arrayContaining(["k-ring-world", "k-ring-isl", "k-ring-nor", "k-ring-prt"]),
  );
  expect(resting.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["ringers", "ringers-named", "ringers-elsewhere", "ringers-named-share"]),
  );
});

test("the JSON of a number holds its bounds, null where they are open, and all that it rests on", () => {
  const json = JSON.parse(numberJson(number("bells-total"), publication)) as Record<string, unknown>;
  expect(json).toMatchObject({
    id: "bells-total",
    value: 150,
    low: 151,
    high: null,
    kind: "more-than",
    unit: "bells",
    operation: "cell",
    parts: [],
  });
  expect(json["sources"]).toHaveLength(1);
  expect(JSON.parse(numberJson(number("ringers-named-share"), publication))).toMatchObject({
    value: 0.7,
    low: 0.7,
    high: 0.7,
    unit: "share",
  });
});
