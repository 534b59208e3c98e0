import type { Chart } from "../../charts/model.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import { path, short } from "../../charts/svg/path.ts";
import type { Size } from "../../theme/measures.ts";
import type { Typeface } from "../../theme/typeface.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import { joined, printed, setWords, type Credit, type ImageRenderer, type Setting } from "./picture.ts";
import { fitDrawing } from "./card-drawing.ts";
import { resolve } from "./resolve.ts";

/** Content of a page's card: its title, some more text, and one drawing. */
export interface Card {
  title: string;
  text: string;
  chart: Chart | ClaimTrail;
  credit: Credit;
}

/** Size of the preview image in social networks and messengers, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const { width, height } = cardSize;
const margin = 56;
const top = 66;
const bottom = height - 88;

/** Layouts of text and drawing: the text above a wide drawing, or in a column to the left of a narrow one. */
const layouts = {
  wide: { words: width - 2 * margin, titles: [46, 42, 38], gap: 30 },
  narrow: { words: 470, titles: [48, 44, 40, 36, 32], gap: 44 },
} as const satisfies Record<Size, object>;

/**
 * Creates a card as a stand-alone SVG in light colours. The drawing is made for it: with as many of its rows as are
 * legible, and how many more there are in words. Chooses the layout that shows more rows, then more of the text, then
 * larger type.
 */
export function card(content: Card, { styles, letters, typeface }: ImageRenderer): Node {
  const [best] = (["wide", "narrow"] as const)
    .map((size) => compose(content, size, typeface))
    .toSorted((a, b) => a.reduced - b.reduced || b.textShown - a.textShown || b.letters - a.letters);
  const paper = element("rect", { class: "paper", width, height });
  const rule = element("path", { class: "ruler top bold", d: path`M${margin} 42h${width - 2 * margin}` });
  const image = resolve(
    element(
      "svg",
      { class: "chart", viewBox: `0 0 ${width} ${height}`, width, height },
      paper,
      ...best!.nodes,
      rule,
      ...setCredit(content.credit, typeface),
    ),
    styles.light,
    letters,
  );
  return { ...image, children: [element("title", {}, content.title), ...image.children] };
}

/** A composition: how far its figure is reduced, the proportion of its text that is visible, and the type size in pixels. */
interface Composition {
  nodes: readonly Node[];
  reduced: number;
  textShown: number;
  letters: number;
}

function compose({ title, text, chart }: Card, size: Size, typeface: Typeface): Composition {
  const { words, gap } = layouts[size];
  const set = setTitle(title, text, size, typeface);
  const left = size === "wide" ? margin : margin + words + gap;
  const from = size === "wide" ? top + set.height + gap : top + 8;
  const space = { width: width - margin - left, height: bottom - from };
  const { graphic, scale, letters, reduced, more } = fitDrawing(chart, size, space);
  const transform = `translate(${left} ${short(from)}) scale(${short(scale)})`;
  const setting = { size: letters, line: more.line * scale, classes: "soft", last: 0 };
  const below = setWords(typeface, more.words, left, from + more.top * scale, space.width, setting);
  const nodes = [element("g", { transform }, graphic.svg), ...below.nodes, ...set.nodes];
  return { nodes, reduced, textShown: set.textShown, letters };
}

/** Sets the title in the largest possible size, and below it the text if all of it fits. */
function setTitle(
  title: string,
  text: string,
  size: Size,
  typeface: Typeface,
): { nodes: Node[]; height: number; textShown: number } {
  const { words, titles } = layouts[size];
  const maxHeight = size === "wide" ? 170 : bottom - top;
  const attempts = [true, false].flatMap((withText) => titles.map((letters) => ({ withText, letters })));
  const sets = attempts.map(({ withText, letters }) => {
    const heading: Setting = { size: letters, line: letters * 1.16, weight: "strong", last: 0.4 };
    const first = setWords(typeface, title, margin, top, words, heading);
    const second = withText
      ? setWords(typeface, text, margin, top + first.height + 14, words, {
          size: 25,
          line: 33,
          classes: "soft",
          last: 0.3,
        })
      : { nodes: [], height: -14 };
    return {
      nodes: [...first.nodes, ...second.nodes],
      height: first.height + 14 + second.height,
      textShown: Number(withText),
    };
  });
  return sets.find((set) => set.height <= maxHeight) ?? sets.at(-1)!;
}

/** Sets the credit line at the bottom of a card, as much of it as fits. */
function setCredit({ publication, address, date }: Credit, typeface: Typeface): Node[] {
  const setting: Setting = { size: 22, line: 28, classes: "soft", last: 0 };
  const attempts = [[publication, printed(address), date], [publication, printed(address)], [publication]];
  const sets = attempts.map((parts) =>
    setWords(typeface, joined(parts), margin, height - 62, width - 2 * margin, setting, publication),
  );
  return (sets.find((set) => set.height === setting.line) ?? sets.at(-1)!).nodes;
}
