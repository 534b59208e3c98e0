import { expect, test } from "vitest";
import { elementsIn, serialize } from "../../../src/charts/svg/tree.ts";
import { OutlinedText } from "../../../src/exports/images/outlined-text.ts";
import { readStyles } from "../../../src/exports/images/resolved-styles.ts";
import { readNodes } from "./read-nodes.ts";
import { renderer } from "./renderer.ts";

const resolver = readStyles(
  `.chart { fill: #111111; font-size: 10px; font-weight: 400 }
   .chart .strong { font-weight: 600 }
   .chart .end { text-anchor: end }
   .chart .middle { text-anchor: middle }
   .chart .soft { fill: #555555 }
   .chart .value { paint-order: stroke; stroke: #ffffff; stroke-width: 4; stroke-linejoin: round }
   .chart .over { stroke: #ffffff }`,
  "light",
);
const { outline } = renderer.letters;

/** What becomes of texts that follow each other. */
function written(texts: string): string {
  const root = readNodes(`<svg class="chart">${texts}</svg>`);
  const styles = resolver.of(root);
  const text = new OutlinedText(resolver, renderer.letters);
  for (const node of elementsIn(root)) text.write(node, { styles, attributes: styles.attributes });
  const nodes = text.flush();
  expect(text.flush()).toEqual([]);
  return serialize(...nodes);
}

test("text becomes outlines, one path for each colour in a row of texts, at its anchor", () => {
  const [alder, four] = [outline("Alder", 10, "regular")!, outline("4", 10, "strong")!];
  expect(
    written(
      '<text x="1" y="2">Alder</text><text class="soft" x="3" y="4">Alder</text><text class="strong end" x="9" y="5">4</text>',
    ),
  ).toBe(
    `<g transform="scale(.05)"><path fill="#111111" d="${alder.at(1, 2)}${four.at(9 - four.width, 5)}"/><path fill="#555555" d="${alder.at(3, 4)}"/></g>`,
  );
  expect(written('<text class="middle" x="5" y="5"><tspan class="strong">4</tspan> Alder</text>')).toBe(
    `<g transform="scale(.05)"><path fill="#111111" d="${four.at(5 - (four.width + outline(" Alder", 10, "regular")!.width) / 2, 5)}${outline(" Alder", 10, "regular")!.at(5 - (four.width + outline(" Alder", 10, "regular")!.width) / 2 + four.width, 5)}"/></g>`,
  );
});

test("the paper around a value is a line of its own below all letters, because some programs know no paint-order", () => {
  const four = outline("4", 10, "regular")!.at(1, 2);
  expect(written('<text class="value" x="1" y="2">4</text>')).toBe(
    `<g transform="scale(.05)"><path fill="none" stroke="#ffffff" stroke-width="80" stroke-linejoin="round" d="${four}"/><path fill="#111111" d="${four}"/></g>`,
  );
});

test("a line with a character that the fonts lack stays text, in any font", () => {
  expect(written('<text class="end" x="1" y="2"><tspan class="strong">4</tspan> नेपाल &amp; co</text>')).toBe(
    '<text x="1" y="2" font-family="sans-serif" font-size="10" text-anchor="end"><tspan fill="#111111" font-weight="600">4</tspan><tspan fill="#111111">\u00a0नेपाल &amp; co</tspan></text>',
  );
  expect(written('<text class="value" x="1" y="2">नेपाल</text>')).toBe(
    '<text x="1" y="2" font-family="sans-serif" font-size="10"><tspan fill="none" stroke="#ffffff" stroke-width="4" stroke-linejoin="round">नेपाल</tspan></text><text x="1" y="2" font-family="sans-serif" font-size="10"><tspan fill="#111111">नेपाल</tspan></text>',
  );
});

test("a stroke over letters, and a run that is moved, are refused", () => {
  expect(() => written('<text class="over">a</text>')).toThrow("a stroke over letters");
  expect(() => written('<text>a<tspan dy="3">b</tspan></text>')).toThrow("a <tspan> that is moved");
});
