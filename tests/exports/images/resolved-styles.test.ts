import { expect, test } from "vitest";
import { readStyles } from "../../../src/exports/images/resolved-styles.ts";
import type { Scheme } from "../../../src/theme/colours.ts";
import type { Node } from "../../../src/charts/svg/tree.ts";
import { sheets } from "./renderer.ts";

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
const of = (classes: string, scheme: Scheme = "light") => {
  const styles = readStyles(css, scheme);
  return styles.of(node("path", classes), styles.of(root)).attributes;
};

test("rules become attributes: variables replaced, the scheme chosen, sizes without their unit, what places a chart in a page left out", () => {
  expect(readStyles(css, "light").of(root).attributes).toEqual({ fill: "#ffffff", "font-size": "15" });
  expect(of("solid")).toEqual({ fill: "#000080" });
  expect(of("solid", "dark")).toEqual({ fill: "#8080ff" });
  expect(of("")).toEqual({ fill: "none" });
});

test("a variable is the nearest one", () => {
  expect(of("solid quiet")).toEqual({ fill: "#777" });
  const styles = readStyles(css, "light");
  const outer = styles.of(node("g", "rest"), styles.of(root));
  expect(styles.of(node("path", "solid"), outer).attributes).toEqual({ fill: "#777" });
});

test("elements that no selector distinguishes are resolved once per context", () => {
  const styles = readStyles(css, "light");
  const [outer, group] = [styles.of(root), styles.of(node("g", "rest"), styles.of(root))];
  const styled = styles.of(node("path", "solid", { d: "M0 0" }), outer);
  expect(styles.of(node("path", "solid", { d: "M1 1" }), outer)).toBe(styled);
  expect(styles.of(node("path", "solid", { fill: "red" }), outer)).not.toBe(styled);
  expect(styles.of(node("path", "solid"), group).attributes).not.toEqual(styled.attributes);
});

test("a mixed colour is one colour", () => {
  expect(of("mixed")).toEqual({ fill: "#8080c0" });
  expect(of("mixed", "dark")).toEqual({ fill: "#404080" });
});

test("what an image cannot show is refused where it applies", () => {
  expect(() => of("odd")).toThrow("filter");
  expect(() => of("lost")).toThrow("--nothing");
  expect(() => readStyles(".chart { .inner { fill: red } }", "light")).toThrow("inside the rule .chart");
});

test("the style sheets of the site can be read", () => {
  for (const scheme of ["light", "dark"] as const)
    expect(readStyles(sheets, scheme).of(root).attributes["fill"]).toMatch(/^#[0-9a-f]{6}$/);
});
