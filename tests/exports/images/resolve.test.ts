import { expect, test } from "vitest";
import { readStyles } from "../../../src/exports/images/resolved-styles.ts";
import { resolve } from "../../../src/exports/images/resolve.ts";
import { renderer } from "./renderer.ts";
import { readNodes } from "./read-nodes.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const styles = readStyles(
  `.chart { --tone: #000080; fill: #111111; font-size: 10px; font-weight: 400 }
   .chart .quiet { --tone: #777777 }
   .chart .solid { fill: var(--tone) }
   .chart .hatch, .chart .dots { fill: none; stroke: var(--tone); stroke-linecap: round }
   .chart .point { fill: #777777; paint-order: stroke; stroke: #ffffff; stroke-width: 3 }
   .chart .hit-area { fill-opacity: 0 }
   .chart .none { fill: none }`,
  "light",
);
const { outline } = renderer.letters;
const resolved = (body: string) => {
  const [, definitions, rest] =
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 9 9" fill="#111111">(<defs>.*<\/defs>)?(.*)<\/svg>$|^<svg[^>]*\/>$/.exec(
      serialize(
        resolve(readNodes(`<svg class="chart" viewBox="0 0 9 9" role="img">${body}</svg>`), styles, renderer.letters),
      ),
    )!;
  return { definitions: definitions ?? "", rest: rest ?? "" };
};
const shapes = (body: string) => resolved(body).rest;

test("classes become attributes, overriding those of the element; inherited ones are not repeated", () => {
  expect(shapes('<path class="solid quiet" d="M0 0h1v1z" fill="red"/>')).toBe('<path d="M0 0h1v1z" fill="#777777"/>');
  expect(shapes('<path d="M0 0h1v1z"/>')).toBe('<path d="M0 0h1v1z"/>');
  expect(shapes('<g class="quiet"><rect class="solid" width="1" height="2" data-place="x"/></g>')).toBe(
    '<rect width="1" height="2" fill="#777777"/>',
  );
});

test("groups stay where they move something, drawings inside a drawing become groups, links only what they hold", () => {
  expect(
    shapes(
      '<g transform="translate(1 2)"><svg class="chart" viewBox="0 0 1 1" width="1" height="1"><circle class="solid" r="1"/></svg></g>',
    ),
  ).toBe('<g transform="translate(1 2)"><circle r="1" fill="#000080"/></g>');
  expect(shapes('<a href="https://example.org/"><circle r="1"/></a>')).toBe('<circle r="1"/>');
});

test("hit areas and titles of marks are omitted", () => {
  expect(
    shapes(
      '<path class="hit-area" d="M0 0h9v9z"><title>Alder: 4</title></path><rect class="hit-area" width="1" height="1"/><g><title>x</title></g>',
    ),
  ).toBe("");
});

test("definitions come first, once; the same id for something else is a fault", () => {
  const pattern = (d: string) =>
    `<pattern id="a-hatch" width="5" height="5" patternUnits="userSpaceOnUse"><path class="hatch" d="${d}"/></pattern>`;
  const { definitions, rest } = resolved(
    `${pattern("M0 0v5")}<path fill="url(#a-hatch)" d="M0 0h1v1z"/><g>${pattern("M0 0v5")}</g>`,
  );
  expect(definitions).toBe(
    '<defs><pattern id="a-hatch" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 0v5" fill="none" stroke="#000080" stroke-linecap="round"/></pattern></defs>',
  );
  expect(rest).toBe('<path d="M0 0h1v1z" fill="url(#a-hatch)"/>');
  expect(() => resolved(pattern("M0 0v5") + pattern("M0 0h5"))).toThrow(
    "two different definitions have the id a-hatch",
  );
});

test("a shape whose stroke lies under its fill is two shapes, for the same programs", () => {
  expect(shapes('<circle class="point" r="5"/>')).toBe(
    '<circle r="5" fill="none" stroke="#ffffff" stroke-width="3"/><circle r="5" fill="#777777"/>',
  );
  expect(shapes('<g stroke="#ff0000"><circle class="point" r="5"/></g>')).toBe(
    '<g stroke="#ff0000"><circle r="5" fill="none" stroke="#ffffff" stroke-width="3"/><circle r="5" fill="#777777" stroke="none"/></g>',
  );
});

test("text and shapes keep their order", () => {
  const data = outline("4", 10, "regular")!.at(0, 0);
  const text = `<g transform="scale(.05)"><path fill="#111111" d="${data}"/></g>`;
  expect(shapes('<text x="0" y="0">4</text><circle r="1"/><text x="0" y="0">4</text>')).toBe(
    `${text}<circle r="1"/>${text}`,
  );
});

test("dots of a dotted line are drawn one by one", () => {
  expect(shapes('<path class="dots" d="M0 1H9.1" stroke-width="4" stroke-dasharray="0 3"/>')).toBe(
    '<path d="M0 1h.01M3 1h.01M6 1h.01M9 1h.01" fill="none" stroke-width="4" stroke="#000080" stroke-linecap="round"/>',
  );
});

test.each([
  ["<foreignObject/>", "<foreignObject>"],
  ['<image href="x.png"/>', "<image>"],
  ['<use href="#a"/>', "<use>"],
  ["<style>a{}</style>", "<style>"],
  ['<path d="M0 0" onclick="x()"/>', "onclick"],
  ['<path d="M0 0" style="fill:red"/>', "style"],
  ["stray", '"stray"'],
  ['<text x="1" y="2">a<tspan dy="3">b</tspan></text>', "<tspan>"],
  ['<path class="none" d="M0 0h1"/>', "would not be seen"],
])("%s is refused, so that nothing is lost in silence", (body, told) => {
  expect(() => shapes(body)).toThrow(told);
});
