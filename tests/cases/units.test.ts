import { expect, test } from "vitest";
import { summaryOf } from "../../src/charts/summary.ts";
import { drawIn } from "../../src/charts/draw.ts";
import { notesOf } from "../../src/publication/views/notes.ts";
import type { Publication } from "../../src/publication/model.ts";
import { caseOf, descriptor, figure, rightCase, rows, site } from "./case.ts";
import { serialize } from "../../src/charts/svg/tree.ts";

const withUnit = (unit: string, ...values: number[]) => ({
  "data/d/dataset.yaml": descriptor(unit),
  "data/d/raw/d.csv": rows(...values.map((value, i) => [`Row ${String.fromCharCode(65 + i)}`, value] as const)),
});
const chartOf = ({ figures }: Publication) => figures.get("f")!.chart;
const noteOf = (publication: Publication) => notesOf(publication.figures.get("f")!, publication).note;

test.each(["'%'", "percent", "per cent"])("unit %s is per cent, and measured", (unit) => {
  const publication = rightCase(withUnit(unit, 12.5, 3.4));
  expect(summaryOf(chartOf(publication))).toContain("The highest value given is 12.5% (Row A)");
  expect(publication.datasets.get("d")!.columns.find(({ name }) => name === "value")!.unit).toBe("percent");
});

test.each(["kg", "index", "times", "deaths per 100,000"])(
  "any unit is measured unless it is declared countable: %s",
  (unit) => {
    rightCase(withUnit(`"${unit}"`, 12.5, -3.4));
  },
);

test("what is counted is whole and not below zero", () => {
  expect(caseOf(withUnit("people", 12.5, -3)).problems).toEqual([
    "data/d/raw/d.csv:2:14 value: found 12.5; expected a whole number, because the unit is people. Correct the number or the unit.",
    "data/d/raw/d.csv:3:14 value: found -3; expected a number that is not below zero, because the unit is people. Correct the number or the unit.",
  ]);
});

test("a publication declares units of its own", () => {
  const own = (unit: string) =>
    site(
      `units: { bells: { one: bell, many: bells, counted: true }, kg: { belowZero: false, also: [kilograms] }, CHF: { sign: CHF, signBefore: true }, yen: { sign: "¥", signBefore: true } }\n# ${unit}\n`,
    );
  const given = (unit: string, ...values: number[]) => ({
    "content/site.yaml": own(unit),
    ...withUnit(unit, ...values),
  });
  expect(caseOf(given("bells", 1.5)).problems).toEqual([
    "data/d/raw/d.csv:2:14 value: found 1.5; expected a whole number, because the unit is bells. Correct the number or the unit.",
  ]);
  expect(caseOf(given("kilograms", -1.5)).problems).toEqual([
    "data/d/raw/d.csv:2:14 value: found -1.5; expected a number that is not below zero, because the unit is kg. Correct the number or the unit.",
  ]);
  expect(summaryOf(chartOf(rightCase(given("CHF", 1200, -3))))).toContain(
    "The highest value given is CHF\u00a01,200 (Row A); the lowest is -CHF\u00a03 (Row B).",
  );
  expect(summaryOf(chartOf(rightCase(given("yen", 1200, 3))))).toContain("The highest value given is ¥1,200 (Row A)");
  expect(summaryOf(chartOf(rightCase(given("bells", 1, 1))))).toContain("1 bell");
});

test("a unit may say with how many decimals its values are written", () => {
  const units = site("units: { CHF: { sign: CHF, signBefore: true, decimals: 2 } }\n");
  const publication = rightCase({ "content/site.yaml": units, ...withUnit("CHF", 1200.5, 3.125) });
  expect(summaryOf(chartOf(publication))).toContain("CHF\u00a01,200.50 (Row A); the lowest is CHF\u00a03.13 (Row B)");
});

test.each([
  ["{ bells: { counted: true, decimals: 1 } }", "nothing, because what is counted is whole"],
  ["{ bells: { counted: true, belowZero: true } }", "nothing, because what is counted is never below zero"],
  ["{ bells: { signBefore: true } }", "a `sign` that it tells of"],
  ["{ bells: { one: bell } }", "`one` and `many`, or neither"],
])("units that cannot be: %s", (units, expected) => {
  expect(caseOf({ "content/site.yaml": site(`units: ${units}\n`) }).problems[0]).toContain(expected);
});

test.each([
  ["EUR", "€12.5"],
  ["GBP", "£12.5"],
  ["USD", "$12.5"],
  ["RUB", "RUB\u00a012.5"],
  ["°C", "12.5\u00a0°C"],
  ["pp", "12.5\u00a0pp"],
  ["percent", "12.5%"],
])("values in %s have their sign in the drawing", (unit, text) => {
  expect(serialize(drawIn(chartOf(rightCase(withUnit(unit, 12.5, -3.4))), { size: "wide", width: 720 }).svg)).toContain(
    `>${text}<`,
  );
});

test("a unit that nothing else shows is written below the drawing", () => {
  expect(noteOf(rightCase(withUnit("kg", 12.5, 3)))).toBe("Values in kg.");
  expect(noteOf(rightCase(withUnit("percent", 12.5, 3)))).toBeNull();
  expect(
    noteOf(
      rightCase({
        ...withUnit("kg", 12.5, 3),
        "content/figures/f.yaml": figure("bars").replace("Values by name", "Values in kg by name"),
      }),
    ),
  ).toBeNull();
  expect(noteOf(rightCase({ ...withUnit("kg", 12.5, 3), "content/figures/f.yaml": figure("table") }))).toBeNull();
  expect(
    noteOf(
      rightCase({
        ...withUnit("kg", 12.5, 3),
        "content/figures/f.yaml": figure("bars", "note: Some were not weighed.\n"),
      }),
    ),
  ).toBe("Some were not weighed. Values in kg.");
});
