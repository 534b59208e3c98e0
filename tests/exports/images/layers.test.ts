import { expect, test } from "vitest";
import { serialize } from "../../../src/charts/svg/tree.ts";
import { drawingLayers, layerOf } from "../../../src/exports/images/layers.ts";
import { readNodes } from "./read-nodes.ts";

/** What each layer of a drawing has, without the layers that have nothing. */
function layersOf(content: string): Record<string, string> {
  const drawing = readNodes(`<svg class="chart">${content}</svg>`);
  const layers = drawingLayers.map((layer) => [layer, serialize(...layerOf(drawing, layer).children)]);
  return Object.fromEntries(layers.filter(([, markup]) => markup !== ""));
}

test("scales, marks and labels are in layers of their own, in the groups that place them", () => {
  const grid = '<path class="grid" d="M0 0h9"/>';
  const bar = '<path class="solid" d="M0 0h9v9z"/>';
  expect(
    layersOf(`<g transform="translate(5 5)">${grid}${bar}</g><text class="fine">20</text><text>Alder</text>`),
  ).toEqual({
    axis: `<g transform="translate(5 5)">${grid}</g><text class="fine">20</text>`,
    marks: `<g transform="translate(5 5)">${bar}</g>`,
    labels: "<text>Alder</text>",
  });
});

test("each mark is a path of its own", () => {
  expect(layersOf('<path class="solid" d="M0 0h9zM0 5h4z"/>')).toEqual({
    marks: '<path class="solid" d="M0 0h9z"/><path class="solid" d="M0 5h4z"/>',
  });
});

test("borders are part of the map, and over the areas of a map that has them", () => {
  const land = '<path class="land" d="M0 0h9z"/>';
  const border = '<path class="border" d="M0 0h9"/>';
  const area = '<path class="area tone-2" d="M0 0h9z"/>';
  expect(layersOf(land + border)).toEqual({ map: land + border });
  expect(layersOf(land + area + border)).toEqual({ map: land, marks: area + border });
  expect(layersOf(`${land}<text class="fine">200 trees</text>`)).toEqual({
    map: land,
    labels: '<text class="fine">200 trees</text>',
  });
});
