import { expect, test } from "vitest";
import { readLook, type Theme } from "../../../src/exports/images/looks.ts";
import type { Node } from "../../../src/exports/images/selectors.ts";
import { sheets } from "./press.ts";

const css = `
/* { not a rule } */
:root { --paper: light-dark(#ffffff, #000000); --accent: light-dark(#000080, #8080ff) }
@media print { .chart { fill: red } }
.chart { --tone: var(--accent); fill: var(--paper); font-size: 15px; display: block; margin-inline-end: 4px }
.chart .solid { fill: var(--tone) }
.chart .quiet, .chart .rest { --tone: #777 }
.chart .mixed { fill: color-mix(in srgb, var(--accent) 50%, var(--paper)) }
:where(.chart path:not([fill])) { fill: none }
.chart .odd { filter: blur(2px) }
.chart .lost { fill: var(--nothing) }
`;
const node = (name: string, classes: string, attributes = {}): Node => ({
  name,
  attributes: { class: classes, ...attributes },
  children: [],
});
const root = node("svg", "chart");
const of = (classes: string, theme: Theme = "light") => {
  const look = readLook(css, theme);
  return look.of([root, node("path", classes)], look.of([root], new Map()).custom).attributes;
};

test("rules become attributes: variables replaced, the theme chosen, sizes without their unit, what places a chart in a page left out", () => {
  expect(readLook(css, "light").of([root], new Map()).attributes).toEqual({ fill: "#ffffff", "font-size": "15" });
  expect(of("solid")).toEqual({ fill: "#000080" });
  expect(of("solid", "dark")).toEqual({ fill: "#8080ff" });
  expect(of("")).toEqual({ fill: "none" });
});

test("a variable is the nearest one", () => {
  expect(of("solid quiet")).toEqual({ fill: "#777" });
  const look = readLook(css, "light");
  const outer = look.of([root, node("g", "rest")], look.of([root], new Map()).custom);
  expect(look.of([root, node("g", "rest"), node("path", "solid")], outer.custom).attributes).toEqual({ fill: "#777" });
});

test("a mixed colour is one colour", () => {
  expect(of("mixed")).toEqual({ fill: "#8080c0" });
  expect(of("mixed", "dark")).toEqual({ fill: "#404080" });
});

test("what an image cannot show is refused where it applies", () => {
  expect(() => of("odd")).toThrow("filter");
  expect(() => of("lost")).toThrow("--nothing");
  expect(() => readLook(".chart { .inner { fill: red } }", "light")).toThrow("inside the rule .chart");
});

test("the style sheets of the site can be read", () => {
  for (const theme of ["light", "dark"] as const)
    expect(readLook(sheets, theme).of([root], new Map()).attributes["fill"]).toMatch(/^#[0-9a-f]{6}$/);
});
