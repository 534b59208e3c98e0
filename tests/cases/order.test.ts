import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/model.ts";
import { figure, rightCase, rows } from "./case.ts";

const labels = (order: string, ...given: readonly (readonly [string, number])[]) =>
  (
    rightCase({
      "data/d/raw/d.csv": rows(...given),
      "content/figures/f.yaml": figure("bars", `order: ${order}\n`),
    }).figures.get("f")!.chart as Chart
  ).points.map(({ label }) => label);

test("labels are sorted as the language does", () => {
  const names = [
    "Zimbabwe",
    "Österreich",
    "Åland",
    "eSwatini",
    "Albania",
    "Côte d'Ivoire",
    "Éire",
    "Cyprus",
    "ambar",
    "Row 10",
    "Row 9",
  ];
  expect(labels("label", ...names.map((name, i) => [name, i] as const))).toEqual([
    "Åland",
    "Albania",
    "ambar",
    "Côte d’Ivoire",
    "Cyprus",
    "Éire",
    "eSwatini",
    "Österreich",
    "Row 9",
    "Row 10",
    "Zimbabwe",
  ]);
});

test("labels of one value are in that order too", () => {
  expect(labels("value", ["Zimbabwe", 1], ["Åland", 1], ["ambar", 2], ["Albania", 1])).toEqual([
    "ambar",
    "Åland",
    "Albania",
    "Zimbabwe",
  ]);
});
