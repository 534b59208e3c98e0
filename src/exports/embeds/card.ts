import { RecentCache } from "../../memory/recent.ts";
import { measures } from "../../theme/measures.ts";
import { pixelsOf } from "../../theme/theme.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import { homeOf, inLines, paragraph, type Home } from "./figure.ts";
import { needsOf, type Needs } from "./fits.ts";
import { homeHeight, homeWords, type Look } from "./height.ts";

/** Content of a number's card, each a line or paragraph of plain text. */
export interface EmbeddedCard {
  value: string;
  title: string;
  notes: readonly string[];
  home: Home;
}

/**
 * Creates the card as an element; its title is the heading of a page, or a paragraph in a page that has its own
 * headings.
 */
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

/** Heights of a number's card. Cached by everything they depend on, because several pages need them. */
export function cardNeeds(card: EmbeddedCard, theme: Look): Needs {
  const { value, title, notes, home } = card;
  const given = JSON.stringify([value, title, notes, homeWords(home), theme.typeface.digest, theme.sizes]);
  return kept.get(given, () => needsOf((column) => cardHeight(card, column, theme)));
}

const kept = new RecentCache<string, Needs>(500);

/** Height of a number's card in a column of a given width, in CSS pixels. */
export function cardHeight(
  { value, title, notes, home }: EmbeddedCard,
  column: number,
  { typeface, sizes }: Look,
): number {
  const tiny = pixelsOf(sizes.tiny);
  const { embedSide, embedTop, embedBottom, valueSize, valueLine, valueMost, cardAbove, noteLine } = measures;
  const { cardTitleSize, cardTitleLine, cardTitleMost } = measures;
  const contentWidth = column - 2 * embedSide;
  const lines = (words: string, size: number, most: number) =>
    typeface.wrap(words, Math.min(contentWidth, most), size, "strong").length;
  const below = notes.reduce((sum, note) => sum + cardAbove + lines(note, tiny, valueMost) * tiny * noteLine, 0);
  return Math.ceil(
    embedTop +
      lines(value, valueSize, valueMost) * Math.round(valueSize * valueLine) +
      cardAbove +
      lines(title, cardTitleSize, cardTitleMost) * cardTitleSize * cardTitleLine +
      below +
      homeHeight(lines(homeWords(home), tiny, 999), tiny) +
      embedBottom +
      // Tolerance for fractional pixels, summed over all lines.
      4,
  );
}
