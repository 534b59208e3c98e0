import type { Chart, Graphic } from "../../charts/model.ts";
import { drawIn } from "../../charts/draw.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import { path, short } from "../../charts/svg/path.ts";
import { drawing as drawings, type Size } from "../../theme/measures.ts";
import type { Typeface } from "../../theme/typeface.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import { joined, printed, setWords, type Credit, type ImageRenderer, type Setting } from "./picture.ts";
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

/**
 * Minimum type size of a drawing in pixels, which halves where a card is shown small; smaller only if this shows all of
 * the drawing.
 */
const least = { cut: 22, whole: 18 };

/** Layouts of text and drawing: the text above a wide drawing, or in a column to the left of a narrow one. */
const layouts = {
  wide: { words: width - 2 * margin, titles: [46, 42, 38], gap: 30 },
  narrow: { words: 470, titles: [48, 44, 40, 36, 32], gap: 44 },
} as const satisfies Record<Size, object>;

/**
 * Creates a card as a stand-alone SVG in light colours. Chooses the layout that shows more of the drawing, then more of
 * the text, then larger type.
 */
export function card(content: Card, { styles, letters, typeface }: ImageRenderer): Node {
  const [best] = (["wide", "narrow"] as const)
    .map((size) => compose(content, size, typeface))
    .toSorted((a, b) => b.shown - a.shown || b.textShown - a.textShown || b.letters - a.letters);
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

/**
 * A composition: the proportions of its drawing and of its text that are visible, from 0 to 1, and the type size in
 * pixels.
 */
interface Composition {
  nodes: readonly Node[];
  shown: number;
  textShown: number;
  letters: number;
}

function compose({ title, text, chart }: Card, size: Size, typeface: Typeface): Composition {
  const { words, gap } = layouts[size];
  const set = setTitle(title, text, size, typeface);
  const left = size === "wide" ? margin : margin + words + gap;
  const from = size === "wide" ? top + set.height + gap : top + 8;
  const drawing = fit(chart, size, { width: width - margin - left, height: bottom - from });
  const transform = `translate(${left} ${short(from)}) scale(${short(drawing.scale)})`;
  const placed = element("g", { transform }, drawing.graphic.svg);
  return {
    nodes: [placed, ...(drawing.shown < 1 ? fade : []), ...set.nodes],
    shown: drawing.shown,
    textShown: set.textShown,
    letters: drawing.scale * drawings[size].size,
  };
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

/** Fits a drawing with the largest possible type; if it does not fit at any size, crops it at a legible size. */
function fit(
  chart: Chart | ClaimTrail,
  size: Size,
  space: { width: number; height: number },
): { graphic: Graphic; scale: number; shown: number } {
  const at = (letters: number) => {
    // Rounded as in the output.
    const scale = Math.ceil((letters / drawings[size].size) * 100) / 100;
    const graphic = drawIn(chart, { size, width: Math.floor(space.width / scale) });
    return { graphic, scale, shown: Math.min(1, space.height / (graphic.height * scale)) };
  };
  const smallest = at(least.whole);
  if (smallest.shown < 1) return at(least.cut);
  for (const letters of [32, 30, 28, 26, 24, 22, 20]) {
    const drawing = at(letters);
    if (drawing.shown === 1) return drawing;
  }
  return smallest;
}

/** Fades a cropped drawing out before the bottom of the card, to indicate that it continues. */
const fade: readonly Node[] = [
  element(
    "linearGradient",
    { id: "fade", class: "fade", x1: "0", y1: "0", x2: "0", y2: "1" },
    element("stop", { offset: "0", "stop-opacity": "0" }),
    element("stop", { offset: "1" }),
  ),
  element("rect", { fill: "url(#fade)", y: bottom - 64, width, height: 64 }),
  element("rect", { class: "paper", y: bottom, width, height: height - bottom }),
];
