import { createHash } from "node:crypto";
import { transform } from "lightningcss";
import base from "../base.css?raw";
import card from "../card.css?raw";
import scopes from "../scoped.css?raw";
import { targets } from "./browsers.ts";
import chartSource from "../charts.css?raw";
import dataset from "../dataset.css?raw";
import embed from "../embed.css?raw";
import embedded from "../embedded.css?raw";
import fallbacks from "../fallbacks.css?raw";
import figure from "../figure.css?raw";
import { fontAddress, withFontNames } from "./font-files.ts";
import fontFaces from "../fonts.css?raw";
import front from "../front.css?raw";
import furniture from "../furniture.css?raw";
import inspect from "../inspect.css?raw";
import lists from "../lists.css?raw";
import numbers from "../numbers.css?raw";
import print from "../print.css?raw";
import prose from "../prose.css?raw";
import registers from "../registers.css?raw";
import tables from "../tables.css?raw";
import { withoutAttributes } from "./presentation.ts";
import tokens from "../tokens.css?raw";
import widthsContainer from "../widths-container.css?raw";
import widthsWindow from "../widths-window.css?raw";

const charts = withoutAttributes(chartSource);

/** A style sheet of the site. Its name holds a digest of its content, so that it may be cached for ever. */
export interface Sheet {
  /** Address from the root of the site. */
  address: string;
  /** File name without ending. */
  name: string;
  css: string;
}

const fonts = withFontNames(fontFaces);

/** The sheet of all pages, and a smaller one of the texts. Later files win over earlier ones. */
export const sheets = {
  text: sheet("text", [
    tokens,
    fonts,
    fallbacks,
    base,
    furniture,
    prose,
    figure,
    charts,
    widthsContainer,
    tables,
    numbers,
    inspect,
    print,
  ]),
  site: sheet("site", [
    tokens,
    fonts,
    fallbacks,
    base,
    furniture,
    prose,
    figure,
    charts,
    widthsContainer,
    tables,
    front,
    registers,
    lists,
    dataset,
    numbers,
    inspect,
    print,
  ]),
};

/** What embeds are styled with: see inline.ts. They load no fonts, and look the same with those of their readers. */
export const framed = [
  tokens,
  fallbacks,
  base,
  figure,
  charts,
  widthsWindow,
  tables,
  embedded,
  card,
  inspect,
  embed,
].join("\n");

/** What inline embeds are styled with, before their rules are scoped. */
export const unscoped = [tokens, fallbacks, scopes, figure, charts, widthsContainer, tables, embedded, card].join("\n");

/** The colour of the paper, which browsers give to their own furniture. Throws where tokens.css does not name it. */
export const paper = colours(tokens, "--paper");

/** The fonts that the first screen of every page needs, by address from the root. */
export const firstFonts = { serif: fontAddress("serif"), sans: fontAddress("sans") };

function sheet(name: string, parts: string[]): Sheet {
  const { code } = transform({ filename: `${name}.css`, code: Buffer.from(parts.join("\n")), minify: true, targets });
  const css = code.toString();
  const file = `${name}.${createHash("sha256").update(css).digest("hex").slice(0, 8)}`;
  return { name: file, address: `/assets/${file}.css`, css };
}

function colours(css: string, property: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`tokens.css does not give ${property} as light-dark(#…, #…).`);
  return { light, dark };
}
