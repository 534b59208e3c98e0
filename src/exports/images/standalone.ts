import type { Scheme } from "../../theme/colours.ts";
import { drawFigure } from "../../charts/draw.ts";
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
  const { nodes, height } = compose(picture, typeface);
  const width = imageWidth;
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const image = resolve(element("svg", { class: "chart image", ...size }, ...nodes), styles[scheme], letters);
  const alternative = [element("title", {}, picture.title), element("desc", {}, picture.description)];
  return { ...image, children: [...alternative, ...image.children] };
}

/** Composes all parts from top to bottom, with the classes of charts.css and images.css. */
function compose(
  { title, subtitle, chart, notes, credit }: Picture,
  typeface: Typeface,
): { nodes: Node[]; height: number } {
  const drawing = drawFigure(chart).wide;
  const body: Node[] = [];
  let y = margin - 6;
  const put = (words: string, setting: Setting, lead = "") => {
    const set = setWords(typeface, words, margin, y, contentWidth, setting, lead);
    body.push(...set.nodes);
    y += set.height;
  };
  const rule = (classes: string) => element("path", { class: classes, d: path`M${margin} ${y}h${contentWidth}` });
  body.push(rule("ruler top"));
  y += 12;
  put(title, settings.title);
  y += 4;
  put(subtitle, settings.subtitle);
  y += 18;
  body.push(element("g", { transform: `translate(${margin} ${short(y)})` }, drawing.svg));
  y += drawing.height + 16;
  const key = setKey(keyOf(chart), y, typeface);
  body.push(...key.nodes);
  y += key.height;
  for (const { lead, text } of notes) {
    put(lead ? `${lead} ${text}` : text, settings.note, lead);
    y += 5;
  }
  y += 7;
  body.push(rule("ruler"));
  y += 9;
  put(
    joined([credit.publication, printed(credit.address), credit.date, credit.licence]),
    settings.credit,
    credit.publication,
  );
  const height = Math.ceil(y + margin - 8);
  return { nodes: [element("rect", { class: "paper", width: imageWidth, height }), ...body], height };
}

/** Sets legend entries, each a mark and its text, in as many rows as needed. */
function setKey(entries: readonly KeyEntry[], top: number, typeface: Typeface): { nodes: Node[]; height: number } {
  if (entries.length === 0) return { nodes: [], height: 0 };
  const { size, line } = settings.key;
  const nodes: Node[] = [];
  let [x, y] = [0, top];
  for (const { swatch, words } of entries) {
    const mark = swatch.width + 7;
    const width = mark + typeface.textWidth(words, size);
    if (x > 0 && x + width > contentWidth) [x, y] = [0, y + line];
    const set = setWords(typeface, words, margin + x + mark, y, Math.max(contentWidth - x - mark, 1), settings.key);
    const placed = { transform: `translate(${short(margin + x)} ${short(y + (line - 20) / 2)})` };
    nodes.push(element("g", placed, swatch.svg), ...set.nodes);
    y += set.height - line;
    x += width + 22;
  }
  return { nodes, height: y + line - top + 12 };
}
