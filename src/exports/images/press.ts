import { drawingSheets } from "../../styles/build/chart-sheet.ts";
import type { Theme as SiteTheme } from "../../theme/theme.ts";
import { raster } from "./raster/raster.ts";
import { cached } from "./cache.ts";
import { card, type Card } from "./card.ts";
import { readLetters } from "./letters.ts";
import { readLook, type Theme } from "./looks.ts";
import type { Credit, Picture, Press } from "./picture.ts";
import { standalone } from "./standalone.ts";

/** The press of a theme: its style sheets and fonts. */
function pressOf(theme: SiteTheme): Press {
  const known = presses.get(theme);
  if (known) return known;
  const sheets = drawingSheets(theme, "images");
  const { regular, strong } = theme.outlines;
  const bytes = (files: SiteTheme["outlines"]["regular"]) => files.map((file) => file.bytes());
  const press: Press = {
    looks: { light: readLook(sheets, "light"), dark: readLook(sheets, "dark") },
    letters: readLetters({ regular: bytes(regular), strong: bytes(strong) }),
  };
  presses.set(theme, press);
  return press;
}

const presses = new WeakMap<SiteTheme, Press>();

/** Pixels of a PNG that stand for one unit of its figure. */
const scale = 2;

/** A figure as an SVG file. */
export function svgFile(picture: Picture, scheme: Theme, theme: SiteTheme): string {
  return standalone(picture, scheme, pressOf(theme));
}

/** A figure as a PNG file. */
export function pngFile(picture: Picture, scheme: Theme, theme: SiteTheme): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ picture, scheme, scale, theme: theme.digest }, () =>
    raster({
      svg: svgFile(picture, scheme, theme),
      scale,
      words: wordsOf(picture.title, picture.description, picture.credit),
    }),
  );
}

/** A card as a PNG file of `cardSize`. */
export function cardFile(content: Card, theme: SiteTheme): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ content, theme: theme.digest }, () =>
    raster({
      svg: card(content, pressOf(theme)),
      scale: 1,
      words: wordsOf(content.title, content.text, content.credit),
    }),
  );
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
