import { labelIds } from "../../charts/draw.ts";
import { inState } from "../../charts/states.ts";
import { element, type Child, type Node } from "../../charts/svg/tree.ts";
import { escape } from "../../escape.ts";
import { embeddedFigure, type EmbeddedFigure } from "../../exports/embeds/figure.ts";
import type { Article } from "../../markdown/article.ts";
import { absolute, address } from "../urls/addresses.ts";
import { sceneDescription, type FigureScene } from "../read/figures/figure-scenes.ts";
import { bylineOf } from "../views/articles/byline.ts";
import { figureForEmbed } from "../views/figure-for-embed.ts";
import type { Figure, Publication } from "../model.ts";
import type { Image } from "../read/images/image.ts";
import { fileId } from "./ids.ts";
import { imagesOf } from "./images.ts";
import { within } from "./links.ts";
import { partsOf } from "./parts.ts";

/** What writes the parts of a page that depend on style sheets. */
export interface PageRenderer {
  /** The style sheet for a body. */
  sheetOf(body: string): string;
  /** The drawings and the legend of a chart, with their styles. */
  drawingsOf(chart: Figure["chart"]): Pick<EmbeddedFigure, "drawings" | "key">;
  /** A JPEG file of an image. */
  image(image: Image): Promise<Uint8Array>;
}

/** An article as one HTML file that needs nothing else: its text, the drawings of its figures, and what it rests on. */
export async function articlePage(article: Article, publication: Publication, renderer: PageRenderer): Promise<string> {
  const { site, locale } = publication;
  const { words, articleFiles } = locale;
  const { title, summary } = article.front.value;
  const images = await imagesOf(article, publication, renderer);
  const { text, notes, data, sources } = partsOf(
    article,
    publication,
    "page",
    { figure: drawn, scene: sceneDrawn },
    new Map(images.map(({ id, bytes }) => [id, `data:image/jpeg;base64,${Buffer.from(bytes).toString("base64")}`])),
  );
  const section = (id: string, heading: string, html: string) =>
    html === "" ? [] : [`<section class="evidence" id="${id}">\n<h2>${escape(heading)}</h2>\n${html}\n</section>`];
  const body = [
    '<main class="article file">',
    '<article class="prose">',
    text,
    "</article>",
    ...section("all-notes", articleFiles.notes, notes),
    ...section("all-data", articleFiles.data, data),
    ...section("all-sources", articleFiles.sources, sources),
    "</main>",
  ].join("\n");
  return `<!doctype html>
<html lang="${locale.code}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`${title} – ${site.title}`)}</title>
<meta name="description" content="${escape(summary)}">
<meta name="author" content="${escape(bylineOf(article, publication))}">
<link rel="canonical" href="${absolute(site.address, address.article(article.id))}">
<style>
${renderer.sheetOf(body)}
${printed([site.title, title], articleFiles.page("counter(page)", "counter(pages)"))}
</style>
</head>
<body>
${body}
</body>
</html>
`;

  function drawn(figure: Figure): Node {
    const parts = { ...figureForEmbed(figure, publication), ...renderer.drawingsOf(inState(figure.chart)) };
    return element(
      "figure",
      { id: fileId.figure(figure.id), class: "figure", "aria-labelledby": labelIds(figure.id).title },
      "\n",
      ...embeddedFigure(parts, { title: "paragraph", table: false }).filter((child) => !isHome(child)),
      element(
        "p",
        { class: "note more" },
        element("a", { href: within("page", "text", "data", fileId.data(figure.id)) }, words.asTable),
        " · ",
        element("a", { href: absolute(site.address, address.figure(figure.id)) }, words.moreOnFigure),
      ),
      "\n",
    );
  }

  function sceneDrawn({ figure, state }: FigureScene, name: string): Node {
    const chart = { ...inState(figure.chart, state), id: name };
    const { narrow, wide } = renderer.drawingsOf(chart).drawings;
    const labels = labelIds(name);
    return element(
      "figure",
      { class: "figure", "aria-labelledby": labels.title },
      element("p", { id: labels.title, class: "hidden" }, figure.file.title),
      element("p", { id: labels.description, class: "subtitle" }, sceneDescription({ figure, state })),
      element("div", { class: "drawings" }, narrow.svg, wide.svg),
    );
  }
}

/** Whether it is the line by which an embed names the site that it comes from. */
function isHome(child: Child): boolean {
  return typeof child !== "string" && child.attributes["class"] === "home";
}

/** The page boxes of a printed file: the title of the site and of the article above, the number of the page below. */
function printed([site, title]: readonly [string, string], page: readonly string[]): string {
  const text = (words: string) =>
    `"${words.replaceAll(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
  const number = page.map((part) => (part.startsWith("counter(") ? part : text(part))).join(" ");
  const face = "font: 8pt system-ui, sans-serif; color: #555;";
  return `@page { size: A4; margin: 20mm 18mm 18mm; @top-left { content: ${text(site)}; ${face} } @top-right { content: ${text(title)}; ${face} } @bottom-right { content: ${number}; ${face} } }
@page :first { @top-left { content: none; } @top-right { content: none; } }`;
}
