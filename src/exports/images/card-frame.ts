import { path } from "../../charts/svg/path.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import type { Typeface } from "../../theme/typeface.ts";
import { joined, printed, setWords, type Credit, type ImageRenderer, type Setting } from "./picture.ts";
import { resolve } from "./resolve.ts";

/** Size of the preview image in social networks and messengers, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const { width, height } = cardSize;
const margin = 56;

/** The space for the content of a card, between its rule and its credit. */
export const cardSpace = { margin, top: 66, bottom: height - 88 } as const;

/** A card as a stand-alone SVG in light colours: a rule, its content, and the credit line. */
export function cardFrame(
  title: string,
  content: readonly Node[],
  credit: Credit,
  { styles, letters, typeface }: ImageRenderer,
): Node {
  const paper = element("rect", { class: "paper", width, height });
  const rule = element("path", { class: "ruler top bold", d: path`M${margin} 42h${width - 2 * margin}` });
  const image = resolve(
    element(
      "svg",
      { class: "chart", viewBox: `0 0 ${width} ${height}`, width, height },
      paper,
      ...content,
      rule,
      ...setCredit(credit, typeface),
    ),
    styles.light,
    letters,
  );
  return { ...image, children: [element("title", {}, title), ...image.children] };
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
