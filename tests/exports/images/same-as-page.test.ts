import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Chart } from "../../../src/charts/model.ts";
import { drawFigure } from "../../../src/charts/draw.ts";
import { keyOf } from "../../../src/charts/labels/legend.ts";
import { short } from "../../../src/charts/svg/path.ts";
import type { ClaimTrail } from "../../../src/charts/claim-trail.ts";
import type { Node } from "../../../src/charts/svg/tree.ts";
import type { Picture } from "../../../src/exports/images/picture.ts";
import { standalone } from "../../../src/exports/images/standalone.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { pictureOf } from "../../../src/publication/views/take-away.ts";
import { samples } from "../../charts/cases.ts";
import { renderer } from "./renderer.ts";

/** Letters without outlines stay text, so that what was composed can be read. */
const plain = { ...renderer, letters: { outline: () => null } };

const picture = (chart: Chart | ClaimTrail): Picture => ({
  title: "A title",
  subtitle: "A subtitle",
  description: "A description.",
  chart,
  notes: [],
  credit: { publication: "The Bell Paper", address: "https://bells.example/", date: "", licence: "CC BY 4.0" },
});
const figuresOf = (folder: string) => {
  const publication = readPublication(openFolder(fileURLToPath(new URL(folder, import.meta.url))), false).publication!;
  return [...publication.figures.values()].map((figure) => [figure.id, pictureOf(figure, publication)] as const);
};
const pictures = [
  ...samples.map(([id, chart]) => [id, picture(chart)] as const),
  ...figuresOf("../../.."),
  ...figuresOf("../../publication"),
];

const isNode = (child: Node | string): child is Node => typeof child !== "string";
/**
 * All nodes that are seen: not the texts for those who listen, the areas that answer to a pointer, nor what only others
 * use.
 */
const seen = (node: Node): Node[] =>
  ["title", "desc", "defs", "pattern", "clipPath"].includes(node.name) ||
  /(^| )hit-area( |$)/.test(node.attributes["class"] ?? "")
    ? []
    : [node, ...node.children.filter(isNode).flatMap(seen)];
const textOf = (node: Node): string => node.children.map((child) => (isNode(child) ? textOf(child) : child)).join("");
const words = (nodes: readonly Node[]) =>
  nodes.filter(({ name }) => name === "text").map((node) => textOf(node).replace(/\s+/gu, " ").trim());
const marks = (nodes: readonly Node[]) =>
  nodes
    .filter(({ name }) => ["path", "rect", "circle", "line"].includes(name))
    .map(({ name, attributes: { d, x, y, x1, y1, x2, y2, cx, cy, r, width, height } }) =>
      [name, d, x, y, x1, y1, x2, y2, cx, cy, r, width, height].filter((part) => part !== undefined).join(" "),
    );

/**
 * Without what comes twice in a row: an image draws a halo, and a shape with a stroke below it, as one of their own.
 */
const once = (list: readonly string[]) => list.filter((item, i) => item !== list[i - 1]);
/**
 * Dashed lines and the rows of dots that they are in images (see src/exports/images/dots.ts), both by their ends in
 * each row.
 */
const rowsIn = (mark: string) => {
  if (!/^path (M[\d.-]+ [\d.-]+(h\.01|H[\d.-]+))+$/.test(mark)) return mark;
  const rows = Map.groupBy(mark.matchAll(/M([\d.-]+) ([\d.-]+)(?:h|H([\d.-]+))/g), ([, , y]) => y!);
  return `rows ${[...rows].map(([y, lines]) => `${lines[0]![1]} ${y} ${lines.at(-1)![3] ?? short(Number(lines.at(-1)![1]) + 0.1)}`).join(", ")}`;
};

test.each(pictures)("the image of %s has the same text and marks as its page", (_, given) => {
  const page = seen(drawFigure(given.chart).wide.svg);
  const image = seen(standalone(given, "light", plain));
  const key = keyOf(given.chart);
  const swatches = key.flatMap(({ swatch }) => seen(swatch.svg));
  // Around the drawing: its paper and rules, the title and what stands above and below it.
  const own = marks(image).filter((mark) => !/^rect 768 |h720$/.test(mark));
  expect(once(own.map((mark) => rowsIn(mark)))).toEqual(
    once([...marks(page), ...marks(swatches)].map((mark) => rowsIn(mark))),
  );
  const [composed, drawn] = [once(words(image)), once(words(page))];
  const at = composed.findIndex((_, i) => drawn.every((text, j) => composed[i + j] === text));
  expect(drawn.length === 0 || at > 0, JSON.stringify({ drawn, composed })).toBe(true);
  const below = composed.slice(at).join(" ");
  for (const { words: entry } of key) expect(below.replace(/\s+/g, " ")).toContain(entry);
});
