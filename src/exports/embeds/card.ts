import { wrap } from "../../charts/svg/text.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import { homeOf, inLines, paragraph, type Home } from "./figure.ts";
import { homeWords } from "./height.ts";

/** What the card of a number shows, each a line or paragraph of plain text. */
export interface EmbeddedCard {
  value: string;
  title: string;
  notes: readonly string[];
  home: Home;
}

/** The card as an element; its title is the heading of a page, or a paragraph in a page that has headings of its own. */
export function embeddedCard({ value, title, notes, home }: EmbeddedCard, heading: "heading" | "paragraph"): Node {
  const parts = [
    paragraph("value", value),
    heading === "heading"
      ? element("h1", { class: "card-title" }, title)
      : paragraph("card-title", element("strong", {}, title)),
    ...notes.map((note) => paragraph("source", note)),
    homeOf(home),
  ];
  return element("div", { class: "card" }, ...inLines(parts));
}

/** The height of the card of a number in a column of a width, in CSS pixels, after the sizes in embed.css. */
export function cardHeight({ value, title, notes, home }: EmbeddedCard, column: number): number {
  const contentWidth = column - 24;
  const lines = (words: string, size: number, most: number) =>
    wrap(words, Math.min(contentWidth, most), size, "strong").length;
  const below = notes.reduce((sum, note) => sum + 4 + lines(note, 13, 640) * 19.5, 0);
  return Math.ceil(
    12 +
      lines(value, 28, 640) * 33 +
      4 +
      lines(title, 16, 560) * 22 +
      below +
      10 +
      9 +
      lines(homeWords(home), 13, 999) * 21 +
      18,
  );
}
