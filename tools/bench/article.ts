import { nameOf, spaced } from "./names.ts";

/** The titles of the six figures of every article, by the suffix of their ids. */
export const figures = {
  districts: "The districts differ in what they hold",
  places: "Items in some of the places",
  growth: "The count from month to month",
  claims: "Those who count do not agree",
  each: "Each mark is one item that was moved",
  part: "Those that have been looked at",
};

export type FigureName = keyof typeof figures;

export const figureNames = Object.keys(figures) as FigureName[];

/** How a site generator marks up an article. */
export interface Markup {
  /** The number in a row of the article's dataset. */
  number(row: string): string;
  /** Text supported by a quote of the article's source; quotes are numbered from 1. */
  cited(words: string, quote: number): string;
  /** A figure, as a block. */
  figure(name: FigureName): string;
}

/** An article, the same on every site of the benchmark. */
export interface Article {
  title: string;
  dek: string;
  summary: string;
  /** A key fact for the top of the page. */
  fact: string;
  /** Markdown. */
  body: string;
}

const filler =
  "It was not asked who does the counting, and those who do it have other work. The books are kept by hand, in ink, and are read again every year by somebody who was not there. What stands in them is what was seen from the road, and what was told at the door.";

/** A change of one word in the text of an article: before and after. */
export const changedWord = ["It was not asked", "It was never asked"] as const;

/** Returns article `n` in the given markup. */
export function articleOf(n: number, { number, cited, figure }: Markup): Article {
  const sections = figureNames.map(
    (name) =>
      `## On ${name}\n\n${filler} It gave ${number("held-0")} in one district, and ${number("seen-0")} in one place.\n\n${figure(name)}\n\n${filler} ${filler}`,
  );
  return {
    title: `${number("whole")} items of the kind ${spaced(nameOf(n))}`,
    dek: "What is known of them, and what is not. All of it is invented.",
    summary: "A made-up article about made-up items, with figures, to be measured.",
    fact: `${number("looked")} items were ${cited("looked at", 1)}.`,
    body: `There are ${number("whole")} items. By October ${number("month-9")} ${cited("had been seen", 2)}. ${filler}

${sections.join("\n\n")}
`,
  };
}
