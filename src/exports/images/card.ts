import type { Chart } from "../../charts/model.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import { short } from "../../charts/svg/path.ts";
import type { Size } from "../../theme/measures.ts";
import type { Typeface } from "../../theme/typeface.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import { setWords, type Credit, type ImageRenderer, type Setting } from "./picture.ts";
import { fitDrawing } from "./card-drawing.ts";
import { cardFrame, cardSize, cardSpace } from "./card-frame.ts";

/** Content of a page's card: its title, some more text, and one drawing. */
export interface Card {
  title: string;
  text: string;
  chart: Chart | ClaimTrail;
  credit: Credit;
}

const { width } = cardSize;
const { margin, top, bottom } = cardSpace;

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
export function card(content: Card, renderer: ImageRenderer): Node {
  const [best] = (["wide", "narrow"] as const)
    .map((size) => compose(content, size, renderer.typeface))
    .toSorted((a, b) => a.reduced - b.reduced || b.textShown - a.textShown || b.letters - a.letters);
  return cardFrame(content.title, best!.nodes, content.credit, renderer);
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
