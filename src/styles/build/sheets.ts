import { Features, transform } from "lightningcss";
import article from "../article.css?raw";
import articleFile from "../article-file.css?raw";
import authors from "../pages/authors.css?raw";
import base from "../base.css?raw";
import blocks from "../blocks.css?raw";
import card from "../card.css?raw";
import scopes from "../scoped.css?raw";
import { targets } from "./browsers.ts";
import changes from "../pages/changes.css?raw";
import dataset from "../pages/dataset.css?raw";
import embed from "../embed.css?raw";
import embedPanel from "../pages/embed-panel.css?raw";
import embedded from "../embedded.css?raw";
import epub from "../epub.css?raw";
import explore from "../pages/explore.css?raw";
import figure from "../figure.css?raw";
import figurePage from "../pages/figure-page.css?raw";
import front from "../pages/front.css?raw";
import furniture from "../furniture.css?raw";
import glossary from "../pages/glossary.css?raw";
import inspect from "../inspect.css?raw";
import longLists from "../pages/lists.css?raw";
import logo from "../logo.css?raw";
import numberPages from "../pages/number-pages.css?raw";
import numbers from "../numbers.css?raw";
import places from "../pages/places.css?raw";
import print from "../print.css?raw";
import prose from "../prose.css?raw";
import registers from "../pages/registers.css?raw";
import schemes from "../schemes.css?raw";
import search from "../pages/search.css?raw";
import tables from "../tables.css?raw";
import timeline from "../pages/timeline.css?raw";
import valueIndex from "../pages/value-index.css?raw";
import whoCounts from "../pages/who-counts.css?raw";
import type { Theme } from "../../theme/theme.ts";
import { nameDigest } from "../../digest.ts";
import { chartSheet } from "./chart-sheet.ts";
import { withContentsRoom } from "./contents-room.ts";
import { measured, widthsOfFrame, widthsOfWindow } from "./measured.ts";
import story from "../story.css?raw";
import { stateSheet } from "./states.ts";
import { withoutAttributes } from "./presentation.ts";
import { fallbacksOf, fontFacesOf, fallbacksOfFont, plainTokensOf, tokensOf } from "./theme-css.ts";

const charts = withoutAttributes(chartSheet);

/** A style sheet of the site. Its name contains a digest of its content, so it may be cached for ever. */
export interface Sheet {
  /** URL from the root of the site. */
  address: string;
  /** File name without extension. */
  name: string;
  css: string;
}

/** The style sheets of a publication. */
export interface Sheets {
  /** The sheet for articles, and a larger one for all other pages. */
  text: Sheet;
  site: Sheet;
  /** What the sheet for articles lacks, for texts with blocks that few have. */
  blocks: Sheet;
  /** Styles for drawings made in a browser, which do not have them as attributes; after `site`. */
  drawn: string;
  /** Styles for embed pages: see inline.ts. They load no fonts, and are adjusted to look the same in system fonts. */
  framed: string;
  /** Styles for articles as one HTML file, likewise; and as a book, whose reader has the last word. */
  filed: string;
  book: string;
  /** Styles for inline embeds, before scoping. */
  unscoped: string;
}

/** The style sheets for a theme. Later files override earlier ones. */
export function sheetsOf(theme: Theme): Sheets {
  const made = known.get(theme.digest) ?? makeSheets(theme);
  known.set(theme.digest, made);
  return made;
}

const known = new Map<string, Sheets>();

function makeSheets(theme: Theme): Sheets {
  const tokens = `${plainTokensOf(theme)}\n${schemes}`;
  const [fonts, fallbacks] = [fontFacesOf(theme), fallbacksOf(theme)];
  const joined = (...parts: string[]) => measured(parts.join("\n"));
  const head = theme.masthead.logo ? [furniture, logo] : [furniture];
  const page = [
    tokens,
    fonts,
    fallbacks,
    base,
    ...head,
    prose,
    withContentsRoom(article, theme),
    figure,
    charts,
    widthsOfFrame,
    stateSheet,
    story,
    numbers,
  ];
  const lists = [
    registers,
    longLists,
    dataset,
    numberPages,
    valueIndex,
    places,
    authors,
    whoCounts,
    explore,
    timeline,
    glossary,
    changes,
  ];
  const others = [tables, figurePage, embedPanel, search, front, ...lists];
  return {
    text: sheet("text", joined(...page, inspect, print)),
    site: sheet("site", joined(...page, ...others, inspect, print)),
    blocks: sheet("blocks", joined(tables, blocks)),
    drawn: sheet("drawn", joined(chartSheet, widthsOfFrame)).css,
    framed: joined(
      tokens,
      fallbacksOfFont(theme.fonts.sans).join("\n"),
      base,
      figure,
      charts,
      widthsOfWindow,
      stateSheet,
      tables,
      embedded,
      card,
      inspect,
      embed,
    ),
    filed: joined(
      tokens,
      fallbacks,
      base,
      prose,
      figure,
      charts,
      widthsOfFrame,
      numbers,
      tables,
      blocks,
      print,
      articleFile,
    ),
    book: minified("epub", epub),
    unscoped: joined(
      tokensOf(theme),
      schemes,
      fallbacks,
      scopes,
      figure,
      charts,
      widthsOfFrame,
      tables,
      embedded,
      card,
    ),
  };
}

function minified(name: string, text: string): string {
  const { code } = transform({
    filename: `${name}.css`,
    code: Buffer.from(text),
    minify: true,
    targets,
    exclude: Features.LightDark,
  });
  return code.toString();
}

function sheet(name: string, text: string): Sheet {
  const css = minified(name, text);
  const file = `${name}.${nameDigest(css)}`;
  return { name: file, address: `/assets/${file}.css`, css };
}
