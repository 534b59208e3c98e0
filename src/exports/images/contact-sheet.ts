import { drawFigure } from "../../charts/draw.ts";
import { short } from "../../charts/svg/path.ts";
import { element, mapAttributes, type Node } from "../../charts/svg/tree.ts";
import { schemes, type Scheme } from "../../theme/colours.ts";
import { drawing } from "../../theme/measures.ts";
import { setWords, type ImageRenderer, type Picture, type Setting } from "./picture.ts";
import { resolve } from "./resolve.ts";

const margin = 28;
const between = 44;
const rowGap = 36;

/** Width of one column: both drawings of a figure side by side, with their margins. */
const columnWidth = margin + drawing.wide.width + between + drawing.narrow.width + margin;

const settings = {
  title: { size: 22, line: 27, weight: "strong", last: 0.3 },
  subtitle: { size: 15, line: 20, classes: "soft", last: 0.3 },
} as const satisfies Record<string, Setting>;

/** What a contact sheet shows of a figure. */
export type Sheeted = Pick<Picture, "title" | "subtitle" | "chart">;

/**
 * A picture of many figures for editors, one below the other: each with its title and subtitle and both of its drawings,
 * in the light scheme at the left and in the dark one at the right.
 */
export function contactSheet(pictures: readonly Sheeted[], { styles, letters, typeface }: ImageRenderer): Node {
  const tops: number[] = [];
  const rows = pictures.map((picture) => rowOf(picture, typeface));
  let height = margin;
  for (const row of rows) {
    tops.push(height);
    height += row.height + rowGap;
  }
  const column = (scheme: Scheme, i: number) => {
    const nodes = rows.map(({ nodes }, row) =>
      element("g", { transform: `translate(${margin} ${short(tops[row]!)})` }, ...nodes),
    );
    const paper = element("rect", { class: "paper", width: columnWidth, height });
    const image = resolve(element("svg", { class: "chart image" }, paper, ...nodes), styles[scheme], letters);
    return element("g", { transform: `translate(${i * columnWidth} 0)` }, withPrefix(image, scheme));
  };
  const width = columnWidth * schemes.length;
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height },
    ...schemes.map(column),
  );
}

function rowOf(
  { title, subtitle, chart }: Sheeted,
  typeface: ImageRenderer["typeface"],
): { nodes: Node[]; height: number } {
  const { narrow, wide } = drawFigure(chart);
  const width = columnWidth - 2 * margin;
  const rule = element("path", { class: "ruler top", d: `M0 0H${width}` });
  const heading = setWords(typeface, title, 0, 10, width, settings.title);
  const below = setWords(typeface, subtitle, 0, 14 + heading.height, width, settings.subtitle);
  const top = 14 + heading.height + below.height + 18;
  const at = (x: number, drawn: Node) => element("g", { transform: `translate(${x} ${top})` }, drawn);
  return {
    nodes: [rule, ...heading.nodes, ...below.nodes, at(0, wide.svg), at(drawing.wide.width + between, narrow.svg)],
    height: top + Math.max(narrow.height, wide.height),
  };
}

/** Makes the ids of a column different from those of the others. */
function withPrefix(node: Node, prefix: string): Node {
  return mapAttributes(node, (attributes) =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name,
        name === "id" ? `${prefix}-${value}` : value.replace("url(#", `url(#${prefix}-`),
      ]),
    ),
  );
}
