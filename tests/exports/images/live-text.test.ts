import { expect, test } from "vitest";
import { elementsIn, serialize } from "../../../src/charts/svg/tree.ts";
import { LiveText } from "../../../src/exports/images/live-text.ts";
import { readStyles } from "../../../src/exports/images/resolved-styles.ts";
import { typeface } from "../../../src/gallery/fixtures.ts";
import { readNodes } from "./read-nodes.ts";

const resolver = readStyles(
  `.chart { fill: #111111; font-size: 10px; font-weight: 400 }
   .chart .strong { font-weight: 600 }
   .chart .end { text-anchor: end }
   .chart .value { paint-order: stroke; stroke: #ffffff; stroke-width: 4; stroke-linejoin: round }`,
  "light",
);

function written(texts: string, withHalos = false): string {
  const root = readNodes(`<svg class="chart">${texts}</svg>`);
  const styles = resolver.of(root);
  const text = new LiveText(resolver, typeface, withHalos);
  for (const node of elementsIn(root)) text.write(node, { styles, attributes: styles.attributes });
  return serialize(...text.flush());
}

test("a line stays text at its anchor", () => {
  expect(written('<text class="end" x="9" y="2">Alder &amp; birch</text>')).toBe(
    '<text font-size="10" fill="#111111" x="9" y="2" text-anchor="end">Alder &amp; birch</text>',
  );
});

test("the lines of a paragraph are one text, in which words can be found", () => {
  expect(written('<text x="1" y="2">an old</text><text x="1" y="14" data-continues="">tree</text>')).toBe(
    '<text font-size="10" fill="#111111" x="1" y="2" xml:space="preserve"><tspan>an old </tspan><tspan x="1" y="14">tree</tspan></text>',
  );
});

test("a halo is a text of its own behind the line, and only written where it is needed", () => {
  const line = '<text class="value" x="1" y="2">4</text>';
  const letters = '<text font-size="10" fill="#111111" x="1" y="2">4</text>';
  expect(written(line)).toBe(letters);
  expect(written(line, true)).toBe(
    `<text font-size="10" fill="none" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" x="1" y="2">4</text>${letters}`,
  );
});
