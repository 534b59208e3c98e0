import { expect, test } from "vitest";
import { elementsIn } from "../../../src/charts/svg/tree.ts";
import { cascade } from "../../../src/exports/images/cascade.ts";
import { readStyles } from "../../../src/exports/images/resolved-styles.ts";
import { runsOf } from "../../../src/exports/images/text-runs.ts";
import { readNodes } from "./read-nodes.ts";

const resolver = readStyles(
  `.chart { fill: #111111; font-size: 10px; font-weight: 400 }
   .chart .strong { font-weight: 600 }
   .chart .large { font-size: 20px }
   .chart .over { stroke: #ffffff }`,
  "light",
);

/** The runs of a line: text, size and weight. */
function runs(text: string) {
  const root = readNodes(`<svg class="chart">${text}</svg>`);
  const styles = resolver.of(root);
  const [node] = elementsIn(root);
  const cascaded = cascade(node!, { styles, attributes: styles.attributes }, resolver);
  return runsOf(node!, cascaded, resolver).map(({ text: own, size, weight }) => [own, size, weight]);
}

test("a line has a run for each piece in one style", () => {
  expect(runs('<text><tspan class="strong">40</tspan> trees <tspan class="large">old</tspan></text>')).toEqual([
    ["40", 10, "strong"],
    [" trees ", 10, "regular"],
    ["old", 20, "regular"],
  ]);
});

test("white space is as SVG shows it: none at the ends, one between words", () => {
  expect(runs("<text>  a \n b <title>not shown</title> </text>")).toEqual([["a b", 10, "regular"]]);
  expect(runs("<text> </text>")).toEqual([]);
});

test("what an image cannot show is an error", () => {
  expect(() => runs('<text class="over">40</text>')).toThrow("a stroke over letters");
  expect(() => runs('<text><tspan dy="3">40</tspan></text>')).toThrow("a <tspan> that is moved");
  expect(() => runs("<text><path/></text>")).toThrow("<path> in a text");
});
