import type { Node } from "../../charts/svg/tree.ts";
import type { Typeface } from "../../theme/typeface.ts";
import { cardFrame, cardSize, cardSpace } from "./card-frame.ts";
import { setWords, type Credit, type ImageRenderer, type Setting } from "./picture.ts";

/** Content of the card of a number or a place: a title and one or more values, which nothing adds up. */
export interface ValueCard {
  title: string;
  values: readonly CardValue[];
  credit: Credit;
}

/** A value in words, what it is unless the title says so, and lines about it: when, who counted, where it was read. */
export interface CardValue {
  value: string;
  what: string;
  notes: readonly string[];
}

const { margin, top, bottom } = cardSpace;
const between = 48;

/** Sizes of the type around the values in pixels, the largest first; the smallest is legible where a card is shown small. */
const texts = [
  { title: 48, what: 34, note: 30 },
  { title: 42, what: 30, note: 26 },
  { title: 36, what: 26, note: 23 },
  { title: 30, what: 22, note: 20 },
  { title: 25, what: 20, note: 18 },
] as const;

/** Sizes of the values, likewise. */
const valueSizes = [132, 116, 100, 88, 76, 64, 54, 46, 38, 32] as const;

/** The largest size in which a value may take two lines. */
const mostBroken = 54;

interface Sizes {
  title: number;
  what: number;
  note: number;
  value: number;
}

/**
 * Creates such a card as a stand-alone SVG: values are columns, in the largest type in which all of it fits; a value
 * becomes smaller before the text does.
 */
export function valueCard(content: ValueCard, renderer: ImageRenderer): Node {
  let set = { nodes: [] as Node[], fits: false };
  for (const text of texts)
    for (const value of valueSizes) if (!set.fits) set = setAll(content, { ...text, value }, renderer.typeface);
  return cardFrame(content.title, set.nodes, content.credit, renderer);
}

function setAll({ title, values }: ValueCard, sizes: Sizes, typeface: Typeface): { nodes: Node[]; fits: boolean } {
  const width = cardSize.width - 2 * margin;
  const column = (width - between * (values.length - 1)) / values.length;
  const heading = setWords(typeface, title, margin, top, width, {
    size: sizes.title,
    line: sizes.title * 1.16,
    weight: "strong",
    last: 0.4,
  });
  const above = top + heading.height + sizes.note * 0.8;
  const place = (y: number) =>
    values.map((value, i) => setValue(value, margin + i * (column + between), y, column, sizes, typeface));
  const room = bottom - above - Math.max(0, ...place(above).map(({ height }) => height));
  // What remains is divided so that the values stand a little above the middle.
  const columns = place(above + Math.max(0, room) * 0.35);
  return {
    nodes: [...heading.nodes, ...columns.flatMap(({ nodes }) => nodes)],
    fits: room >= 0 && columns.every(({ lines }) => lines <= (sizes.value > mostBroken ? 1 : 2)),
  };
}

/** A value above what it is and its notes; `lines` is how many lines the value itself has. */
function setValue(
  { value, what, notes }: CardValue,
  x: number,
  y: number,
  width: number,
  sizes: Sizes,
  typeface: Typeface,
): { nodes: Node[]; height: number; lines: number } {
  const ofValue: Setting = {
    size: sizes.value,
    line: sizes.value * 1.08,
    weight: "strong",
    classes: "accented",
    last: 0,
  };
  const ofWhat: Setting = { size: sizes.what, line: sizes.what * 1.25, weight: "strong", last: 0 };
  const ofNote: Setting = { size: sizes.note, line: sizes.note * 1.3, classes: "soft", last: 0 };
  const first = setWords(typeface, value, x, y, width, ofValue);
  const nodes = [...first.nodes];
  let { height } = first;
  for (const words of [what, ...notes].filter(Boolean)) {
    const setting = words === what ? ofWhat : ofNote;
    height += sizes.note * 0.35;
    const set = setWords(typeface, words, x, y + height, width, setting);
    nodes.push(...set.nodes);
    height += set.height;
  }
  return { nodes, height, lines: Math.round(first.height / ofValue.line) };
}
