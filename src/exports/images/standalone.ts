import type { Scheme } from "../../theme/colours.ts";
import { drawSize } from "../../charts/draw.ts";
import { keyOf, type KeyEntry } from "../../charts/labels/legend.ts";
import { path, short } from "../../charts/svg/path.ts";
import { drawing as drawings } from "../../theme/measures.ts";
import type { Typeface } from "../../theme/typeface.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import { joined, printed, setWords, type ImageRenderer, type Picture, type Setting } from "./picture.ts";
import { resolve } from "./resolve.ts";

const margin = 24;
const contentWidth = drawings.wide.width;

/** Width of an image in units; a PNG has two pixels per unit. */
export const imageWidth = contentWidth + 2 * margin;

const settings = {
  title: { size: 24, line: 29, weight: "strong", last: 0.4 },
  subtitle: { size: 16, line: 22, classes: "soft", last: 0.4 },
  key: { size: 14, line: 24, classes: "soft", last: 0 },
  note: { size: 13, line: 19, classes: "soft", last: 0.12 },
  credit: { size: 13, line: 19, last: 0 },
} as const satisfies Record<string, Setting>;

/**
 * Creates a figure as a self-contained SVG: the wide drawing with title, legend, notes, sources and attribution, on the
 * background of its colour scheme. It refers to no style sheet, font, script or other file, and may be used in an
 * `<img>`, sanitized by a host, or opened in drawing programs.
 */
export function standalone(picture: Picture, scheme: Scheme, { styles, letters, typeface }: ImageRenderer): Node {
  const { paper, title, drawing, legend, notes, height } = compose(picture, typeface);
  const root = canvasOf(height, [paper, ...title, drawing, ...legend, ...notes]);
  return withAlternative(resolve(root, styles[scheme], letters), picture);
}

/** The root of an image with its content. */
export function canvasOf(height: number, content: readonly Node[]): Node {
  const size = { viewBox: `0 0 ${imageWidth} ${height}`, width: imageWidth, height };
  return element("svg", { class: "chart image", ...size }, ...content);
}

/** An image with the text alternative of a picture. */
export function withAlternative(image: Node, { title, description }: Picture): Node {
  const alternative = [element("title", {}, title), element("desc", {}, description)];
  return { ...image, children: [...alternative, ...image.children] };
}

/** The parts of an image from top to bottom, with the classes of charts.css and images.css. */
export interface Composition {
  paper: Node;
  title: readonly Node[];
  drawing: Node;
  legend: readonly Node[];
  notes: readonly Node[];
  height: number;
}

/** Composes an image from a picture. */
export function compose({ title, subtitle, chart, notes, credit }: Picture, typeface: Typeface): Composition {
  const drawing = drawSize(chart, "wide");
  let y = margin - 6;
  const put = (words: string, setting: Setting, lead = "") => {
    const set = setWords(typeface, words, margin, y, contentWidth, setting, lead);
    y += set.height;
    return set.nodes;
  };
  const rule = (classes: string) => element("path", { class: classes, d: path`M${margin} ${y}h${contentWidth}` });
  const above: Node[] = [rule("ruler top")];
  y += 12;
  above.push(...put(title, settings.title));
  y += 4;
  above.push(...put(subtitle, settings.subtitle));
  y += 18;
  const placed = element("g", { transform: `translate(${margin} ${short(y)})` }, drawing.svg);
  y += drawing.height + 16;
  const key = setKey(keyOf(chart), y, typeface);
  y += key.height;
  const below: Node[] = [];
  for (const { lead, text } of notes) {
    below.push(...put(lead ? `${lead} ${text}` : text, settings.note, lead));
    y += 5;
  }
  y += 7;
  below.push(rule("ruler"));
  y += 9;
  const credits = joined([credit.publication, printed(credit.address), credit.date, credit.licence]);
  below.push(...put(credits, settings.credit, credit.publication));
  const height = Math.ceil(y + margin - 8);
  const paper = element("rect", { class: "paper", width: imageWidth, height });
  return { paper, title: above, drawing: placed, legend: key.nodes, notes: below, height };
}

/** Sets legend entries, each a mark and its text, in as many rows as needed. */
export function setKey(
  entries: readonly KeyEntry[],
  top: number,
  typeface: Typeface,
  space: { left: number; width: number } = { left: margin, width: contentWidth },
): { nodes: Node[]; height: number } {
  if (entries.length === 0) return { nodes: [], height: 0 };
  const { size, line } = settings.key;
  const nodes: Node[] = [];
  let [x, y] = [0, top];
  for (const { swatch, words } of entries) {
    const mark = swatch.width + 7;
    const width = mark + typeface.textWidth(words, size);
    if (x > 0 && x + width > space.width) [x, y] = [0, y + line];
    const set = setWords(typeface, words, space.left + x + mark, y, Math.max(space.width - x - mark, 1), settings.key);
    const placed = { transform: `translate(${short(space.left + x)} ${short(y + (line - 20) / 2)})` };
    nodes.push(element("g", placed, swatch.svg), ...set.nodes);
    y += set.height - line;
    x += width + 22;
  }
  return { nodes, height: y + line - top + 12 };
}
