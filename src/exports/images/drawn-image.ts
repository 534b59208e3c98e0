import type { Chart } from "../../charts/model.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import { hasElement, serialize, type Node } from "../../charts/svg/tree.ts";
import { localeOf } from "../../i18n/locales.ts";
import { withOwn } from "../../i18n/with-own.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Scheme } from "../../theme/colours.ts";
import type { Typeface } from "../../theme/typeface.ts";
import { card, type Card } from "./card.ts";
import { contactSheet, type Sheeted } from "./contact-sheet.ts";
import type { Credit, ImageRenderer, Picture } from "./picture.ts";
import { plain } from "./plain.ts";
import type { PixelOrder } from "./raster/rasterize.ts";
import { standalone } from "./standalone.ts";
import { valueCard, type ValueCard } from "./value-card.ts";

/** The narrow drawing of a figure, with its legend, for texts that carry the rest in words. */
export type PlainPicture = Omit<Picture, "notes" | "subtitle">;

/** What a PNG file shows. */
export type DrawnImage =
  | { kind: "figure"; content: Picture; scheme: Scheme }
  | { kind: "plain"; content: PlainPicture }
  | { kind: "card"; content: Card }
  | { kind: "value-card"; content: ValueCard }
  | { kind: "contact-sheet"; content: readonly Sheeted[] };

/** PNG pixels per unit: of a figure, of a narrow drawing that fills a page of a reading device, and of a contact sheet. */
const scales = { figure: 2, plain: 3, card: 1, "value-card": 1, "contact-sheet": 0.75 };

/** Draws an image, ready to be rendered as pixels. */
export function drawImage(image: DrawnImage, renderer: ImageRenderer): PixelOrder {
  const drawn = nodeOf(image, renderer);
  return {
    svg: serialize(drawn),
    hasText: hasElement(drawn, "text"),
    scale: scales[image.kind],
    words: wordsOf(image),
  };
}

function nodeOf(image: DrawnImage, renderer: ImageRenderer): Node {
  switch (image.kind) {
    case "figure":
      return standalone(image.content, image.scheme, renderer);
    case "plain":
      return plain(image.content.chart, renderer);
    case "card":
      return card(image.content, renderer);
    case "value-card":
      return valueCard(image.content, renderer);
    case "contact-sheet":
      return contactSheet(image.content, renderer);
  }
}

/** The metadata of an image, by PNG keywords. */
function wordsOf(image: DrawnImage): Record<string, string> {
  switch (image.kind) {
    case "figure":
    case "plain":
      return metadata(image.content.title, image.content.description, image.content.credit);
    case "card":
      return metadata(image.content.title, image.content.text, image.content.credit);
    case "value-card": {
      const values = image.content.values.map(({ value, what, notes }) => [value, what, ...notes].filter(Boolean));
      return metadata(image.content.title, values.map((words) => words.join(". ")).join("; "), image.content.credit);
    }
    case "contact-sheet":
      return {};
  }
}

function metadata(title: string, description: string, credit: Credit): Record<string, string> {
  return {
    Title: title,
    Author: credit.publication,
    Description: description,
    Copyright: credit.licence,
    Source: credit.address,
  };
}

/** A chart without what cannot be written, and what its language is made from. */
interface WrittenChart {
  drawn: Omit<Chart | ClaimTrail, "locale" | "typeface">;
  language: Pick<Locale, "code" | "own">;
}

/**
 * Writes an image as text, from which `readImage` makes an equal one: for other threads, and to tell images apart. Throws
 * if it contains anything but plain data.
 */
export function writeImage(image: DrawnImage): string {
  const written = { ...image, content: withCharts(image.content, writeChart) };
  return JSON.stringify(written, function (this: Record<string, unknown>, key, value: unknown) {
    const given = this[key];
    // Functions find places in files, which no image shows.
    if (typeof given === "function") return undefined;
    if (typeof given === "number" ? !Number.isFinite(given) : !isPlain(given))
      throw new Error(`${key} in an image cannot be written: it is ${String(given)}.`);
    return value;
  });
}

function writeChart({ locale, typeface: _, ...drawn }: Chart | ClaimTrail): WrittenChart {
  return { drawn, language: { code: locale.code, own: locale.own } };
}

/** Reads an image that was written; charts measure their text with `typeface`. */
export function readImage(text: string, typeface: Typeface): DrawnImage {
  const { content, ...rest } = JSON.parse(text) as DrawnImage;
  const read = withCharts(content, (chart) => {
    const { drawn, language } = chart as unknown as WrittenChart;
    return { ...drawn, locale: withOwn(localeOf(language.code), language.own), typeface };
  });
  return { ...rest, content: read } as DrawnImage;
}

/** The content of an image with its charts converted. */
function withCharts(
  content: DrawnImage["content"],
  convert: (chart: Chart | ClaimTrail) => object,
): object | readonly object[] {
  if ("map" in content) return content.map((sheeted) => ({ ...sheeted, chart: convert(sheeted.chart) }));
  return "chart" in content ? { ...content, chart: convert(content.chart) } : content;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
