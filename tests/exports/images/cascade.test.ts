import { expect, test } from "vitest";
import { element } from "../../../src/charts/svg/tree.ts";
import { cascade } from "../../../src/exports/images/cascade.ts";
import { readStyles } from "../../../src/exports/images/resolved-styles.ts";

const resolver = readStyles(".chart { fill: #111111; opacity: .5 } .chart .solid { fill: #000080 }", "light");
const styles = resolver.of(element("svg", { class: "chart" }));
const root = { styles, attributes: styles.attributes };
const looks = (name: string, attributes: Record<string, string>) =>
  cascade(element(name, attributes), root, resolver).attributes;

test("an element's own attributes override inherited ones, and style sheets override both", () => {
  expect(root.attributes).toEqual({ fill: "#111111", opacity: ".5" });
  expect(looks("path", { d: "M0 0" })).toEqual({ fill: "#111111" });
  expect(looks("path", { fill: "red", stroke: "blue" })).toEqual({ fill: "red", stroke: "blue" });
  expect(looks("path", { class: "solid", fill: "red" })).toEqual({ fill: "#000080" });
});
