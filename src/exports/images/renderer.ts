import charts from "../../styles/charts.css?raw";
import images from "../../styles/images.css?raw";
import tokens from "../../styles/tokens.css?raw";
import { hasElement, serialize, type Node } from "../../charts/svg/tree.ts";
import { raster } from "./raster/raster.ts";
import { cached } from "./cache.ts";
import { card, type Card } from "./card.ts";
import { readLetters } from "./letters.ts";
import { readStyles, type Theme } from "./resolved-styles.ts";
import type { Credit, ImageRenderer, Picture } from "./picture.ts";
import { standalone } from "./standalone.ts";

/** The fonts of the machine as data addresses: those of regular type are its pages' own, at their default weight. */
const regular = import.meta.glob<string>("../../styles/fonts/sans*.woff2", {
  query: "?inline",
  import: "default",
  eager: true,
});
const strong = import.meta.glob<string>("../../styles/fonts/strong/sans*.woff2", {
  query: "?inline",
  import: "default",
  eager: true,
});

const sheets = [tokens, charts, images].join("\n");

/** The renderer of the site: its own style sheets and fonts. */
const renderer: ImageRenderer = {
  styles: { light: readStyles(sheets, "light"), dark: readStyles(sheets, "dark") },
  letters: readLetters({ regular: bytesOf(regular), strong: bytesOf(strong) }),
};

function bytesOf(files: Readonly<Record<string, string>>): Uint8Array[] {
  // In the order of their names, so that the basic letters come first.
  const paths = Object.keys(files).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return paths.map((path) => Buffer.from(files[path]!.slice(files[path]!.indexOf(",") + 1), "base64"));
}

/** Pixels of a PNG that stand for one unit of its figure. */
const scale = 2;

/** A figure as an SVG file. */
export function svgFile(picture: Picture, theme: Theme): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(standalone(picture, theme, renderer))}\n`;
}

/** A figure as a PNG file. */
export function pngFile(picture: Picture, theme: Theme): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ picture, theme, scale }, () =>
    raster({
      ...rendered(standalone(picture, theme, renderer)),
      scale,
      words: wordsOf(picture.title, picture.description, picture.credit),
    }),
  );
}

/** A card as a PNG file of `cardSize`. */
export function cardFile(content: Card): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ content }, () =>
    raster({
      ...rendered(card(content, renderer)),
      scale: 1,
      words: wordsOf(content.title, content.text, content.credit),
    }),
  );
}

function rendered(image: Node): { svg: string; hasText: boolean } {
  return { svg: serialize(image), hasText: hasElement(image, "text") };
}

/** What an image says of itself to programs, by the keywords of PNG. */
function wordsOf(title: string, description: string, credit: Credit): Record<string, string> {
  return {
    Title: title,
    Author: credit.publication,
    Description: description,
    Copyright: credit.licence,
    Source: credit.address,
  };
}
