import { expect, test } from "vitest";
import type { Node } from "../../../src/charts/svg/tree.ts";
import { readSelector, splitList } from "../../../src/exports/images/selectors.ts";

const node = (name: string, classes = "", attributes: Record<string, string> = {}): Node => ({
  name,
  attributes: { ...(classes && { class: classes }), ...attributes },
  children: [],
});
const svg = node("svg", "chart wide");
const group = node("g", "quiet");

test.each([
  [".chart", [svg], true],
  [".chart.narrow", [svg], false],
  [".chart .quiet", [svg, group], true],
  [".chart .quiet", [svg], false],
  [".chart path.hole:not(.dots)", [svg, group, node("path", "hole")], true],
  [".chart path.hole:not(.dots)", [svg, group, node("path", "hole dots")], false],
  [".chart > path", [svg, group, node("path")], false],
  [".chart > g > path", [svg, group, node("path")], true],
  [":where(.chart path:not([fill]))", [svg, node("path")], true],
  [":where(.chart path:not([fill]))", [svg, node("path", "", { fill: "url(#a)" })], false],
  [".chart :is(.first, .second) *", [svg, node("g", "second"), node("path")], true],
  ['[data-theme="light"]', [svg], false],
  [":root", [svg], true],
  [":root", [svg, group], false],
  [".chart .quiet:hover", [svg, group], false],
  [".chart .quiet::before", [svg, group], false],
] as const)("%s", (text, path, expected) => {
  expect(readSelector(text).matches(path)).toBe(expected);
});

test("what is more specific weighs more; inside :where() nothing weighs anything", () => {
  const order = [
    ":where(.chart path:not([fill]))",
    "path",
    ".chart",
    ".chart path",
    ".chart .solid",
    ".chart path.hole:not(.dots)",
    "#one",
  ];
  const weights = order.map((text) => readSelector(text).specificity);
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(new Set(weights).size).toBe(order.length);
});

test("what it does not know is refused by name", () => {
  expect(() => readSelector(".chart :nth-child(2)")).toThrow(":nth-child(");
  expect(() => readSelector(".chart + .chart")).toThrow('"+ .chart"');
  expect(() => readSelector("[class^=a]")).toThrow("[class^=a]");
});

test("a list is split at the commas outside of brackets", () => {
  expect(splitList(".a, .b:is(.c, .d) ,.e")).toEqual([".a", ".b:is(.c, .d)", ".e"]);
});
