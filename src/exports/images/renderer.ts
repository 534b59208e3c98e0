import { drawingSheets } from "../../styles/build/chart-sheet.ts";
import type { Scheme } from "../../theme/colours.ts";
import { installedStackOf, type Theme } from "../../theme/theme.ts";
import { hasElement, serialize, type Node } from "../../charts/svg/tree.ts";
import { raster } from "./raster/raster.ts";
import { cached } from "./cache.ts";
import { card, type Card } from "./card.ts";
import { contactSheet } from "./contact-sheet.ts";
import { editable } from "./editable.ts";
import { readLetters } from "./letters.ts";
import { readStyles } from "./resolved-styles.ts";
import type { Credit, ImageRenderer, Picture } from "./picture.ts";
import { plain } from "./plain.ts";
import { standalone } from "./standalone.ts";
import { valueCard, type ValueCard } from "./value-card.ts";

/** Creates the renderer for a theme from its style sheets and fonts. */
function rendererOf(theme: Theme): ImageRenderer {
  const known = renderers.get(theme);
  if (known) return known;
  const sheets = drawingSheets(theme, "images");
  const { regular, strong } = theme.outlines;
  const renderer: ImageRenderer = {
    styles: { light: readStyles(sheets, "light"), dark: readStyles(sheets, "dark") },
    letters: readLetters({
      regular: regular.map((file) => file.bytes()),
      strong: strong.map((file) => file.bytes()),
    }),
    typeface: theme.typeface,
    family: installedStackOf(theme.fonts.sans),
  };
  renderers.set(theme, renderer);
  return renderer;
}

const renderers = new WeakMap<Theme, ImageRenderer>();

/** PNG pixels per unit of a figure. */
const scale = 2;

/** The same of a narrow drawing, which fills a page of a reading device. */
const plainScale = 3;

/** Renders a figure as an SVG file. */
export function svgFile(picture: Picture, scheme: Scheme, theme: Theme): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(standalone(picture, scheme, rendererOf(theme)))}\n`;
}

/** Renders a figure as an SVG file with live text and layers. */
export function editableFile(picture: Picture, theme: Theme): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(editable(picture, "light", rendererOf(theme)))}\n`;
}

/** Renders a figure as a PNG file. */
export function pngFile(picture: Picture, scheme: Scheme, theme: Theme): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ picture, scheme, scale, theme: theme.digest }, () =>
    raster({
      ...rendered(standalone(picture, scheme, rendererOf(theme))),
      scale,
      words: wordsOf(picture.title, picture.description, picture.credit),
    }),
  );
}

/** Renders the narrow drawing of a figure, with its legend, as a PNG file for texts that carry the rest in words. */
export function plainFile(
  { title, description, chart, credit }: Omit<Picture, "notes" | "subtitle">,
  theme: Theme,
): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ title, description, chart, credit, plain: plainScale, theme: theme.digest }, () =>
    raster({
      ...rendered(plain(chart, rendererOf(theme))),
      scale: plainScale,
      words: wordsOf(title, description, credit),
    }),
  );
}

/** Renders a card as a PNG file of `cardSize`. */
export function cardFile(content: Card, theme: Theme): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ content, theme: theme.digest }, () =>
    raster({
      ...rendered(card(content, rendererOf(theme))),
      scale: 1,
      words: wordsOf(content.title, content.text, content.credit),
    }),
  );
}

/** Renders the card of a number or a place as a PNG file of `cardSize`. */
export function valueCardFile(content: ValueCard, theme: Theme): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ content, theme: theme.digest }, () =>
    raster({
      ...rendered(valueCard(content, rendererOf(theme))),
      scale: 1,
      words: wordsOf(
        content.title,
        content.values.map(({ value, what, notes }) => [value, what, ...notes].filter(Boolean).join(". ")).join("; "),
        content.credit,
      ),
    }),
  );
}

/** Renders a contact sheet of figures as a PNG file, smaller than the drawings so that it can be kept. */
export function sheetFile(
  pictures: Parameters<typeof contactSheet>[0],
  theme: Theme,
): Promise<Uint8Array<ArrayBuffer>> {
  return raster({ ...rendered(contactSheet(pictures, rendererOf(theme))), scale: 0.75, words: {} });
}

function rendered(image: Node): { svg: string; hasText: boolean } {
  return { svg: serialize(image), hasText: hasElement(image, "text") };
}

/** Metadata of an image, by PNG keywords. */
function wordsOf(title: string, description: string, credit: Credit): Record<string, string> {
  return {
    Title: title,
    Author: credit.publication,
    Description: description,
    Copyright: credit.licence,
    Source: credit.address,
  };
}
