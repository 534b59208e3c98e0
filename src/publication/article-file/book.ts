import { element, type Node } from "../../charts/svg/tree.ts";
import { escape } from "../../escape.ts";
import { toEpub, type BookImage, type Chapter } from "../../exports/epub/epub.ts";
import type { Card } from "../../exports/images/card.ts";
import type { Picture } from "../../exports/images/picture.ts";
import type { Article } from "../../markdown/article.ts";
import { licenceAddress } from "../files/licence.ts";
import { absolute, address } from "../urls/addresses.ts";
import { lastChangeOf } from "../relations/last-change.ts";
import { creditsOf } from "../views/articles/byline.ts";
import { articleCard, pictureOf } from "../views/take-away.ts";
import { sceneDescription, type FigureScene } from "../read/figures/figure-scenes.ts";
import { fullTitle } from "../read/figures/figure-views.ts";
import type { Figure, Publication } from "../model.ts";
import type { Image } from "../read/images/image.ts";
import type { FigureWriter } from "./figures.ts";
import { fileId } from "./ids.ts";
import { imagesOf } from "./images.ts";
import { within } from "./links.ts";
import { partsOf } from "./parts.ts";

/** What writes the parts of a book that depend on style sheets: PNG files of a card and of the drawing of a figure. */
export interface BookRenderer {
  css: string;
  card(card: Card): Promise<Uint8Array>;
  drawing(picture: Picture): Promise<Uint8Array>;
  /** A JPEG file of an image. */
  image(image: Image): Promise<Uint8Array>;
}

/** An article as a book (EPUB): its text with notes, the data of its figures, and the quotes that it cites. */
export async function articleBook(
  article: Article,
  publication: Publication,
  renderer: BookRenderer,
): Promise<Uint8Array> {
  const { site, locale, relations } = publication;
  const { articleFiles } = locale;
  const { title, summary, published } = article.front.value;
  const scenes: { path: string; scene: FigureScene }[] = [];
  const images = await imagesOf(article, publication, renderer);
  const writer: FigureWriter = {
    figure: (figure) => shown(figure, publication),
    scene: (scene, name) => {
      const path = pathOf(name);
      scenes.push({ path, scene });
      return element("figure", {}, element("img", { src: path, alt: oneLine(sceneDescription(scene)) }));
    },
  };
  const { text, notes, data, sources, headings, figures } = partsOf(
    article,
    publication,
    "book",
    writer,
    new Map(images.map(({ id }) => [id, imagePath(id)])),
  );
  const notesHtml =
    notes &&
    `<section class="notes" epub:type="footnotes">\n<h2 id="all-notes">${escape(articleFiles.notes)}</h2>\n${notes}\n</section>`;
  const backmatter = (
    name: "data" | "sources",
    heading: string,
    html: string,
    sections: Chapter["sections"],
  ): Chapter[] =>
    html === ""
      ? []
      : [{ name, title: heading, type: "backmatter", html: `<h1>${escape(heading)}</h1>\n${html}`, sections }];
  const chapters: Chapter[] = [
    {
      name: "text",
      title,
      type: "bodymatter",
      html: `${text}\n${notesHtml}`,
      sections: [...headings, ...(notes === "" ? [] : [{ id: "all-notes", title: articleFiles.notes }])],
    },
    ...backmatter(
      "data",
      articleFiles.data,
      data.replaceAll("h3>", "h2>"),
      figures.map((figure) => ({ id: fileId.data(figure.id), title: fullTitle(figure) })),
    ),
    ...backmatter("sources", articleFiles.sources, sources, []),
  ];
  return toEpub({
    identifier: absolute(site.address, address.article(article.id)),
    title,
    description: summary,
    language: article.locale,
    direction: locale.direction,
    creators: creditsOf(article, publication).map(({ name }) => name),
    publisher: site.publisher.name,
    published,
    modified: lastChangeOf(article, relations),
    rights: licenceAddress(site.licence.text),
    chapters,
    css: renderer.css,
    images: await Promise.all([
      ...figures.map((figure) => imageOf(pathOf(figure.id), { figure, state: 0 })),
      ...scenes.map(({ path, scene }) => imageOf(path, scene)),
      ...images.map(({ id, bytes }) => ({ path: imagePath(id), bytes })),
    ]),
    cover: { bytes: await renderer.card(articleCard(article, publication)), alternative: title },
    words: {
      contents: articleFiles.contents,
      cover: articleFiles.cover,
      accessibility: articleFiles.accessibility,
    },
  });

  async function imageOf(path: string, { figure, state }: FigureScene): Promise<BookImage> {
    return { path, bytes: await renderer.drawing(pictureOf(figure, publication, state)) };
  }
}

function imagePath(id: string): string {
  return `images/${id}.jpg`;
}

/** The path of a drawing in a book, by its name. */
function pathOf(name: string): string {
  return `figures/${name}.png`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A figure in a book: its words as text, its drawing as an image with a text alternative, and the way to its data. */
function shown(figure: Figure, publication: Publication): Node {
  const { title, subtitle, notes, description } = pictureOf(figure, publication);
  const to = within("book", "text", "data", fileId.data(figure.id));
  return element(
    "figure",
    { id: fileId.figure(figure.id) },
    element("p", { class: "figure-title" }, element("strong", {}, title)),
    element("p", { class: "subtitle" }, subtitle),
    element("img", { src: pathOf(figure.id), alt: oneLine(description) }),
    element(
      "figcaption",
      {},
      ...notes.map(({ lead, text }) => element("p", {}, ...(lead === "" ? [] : [element("b", {}, lead), " "]), text)),
      element("p", {}, element("a", { href: to }, publication.locale.words.asTable)),
    ),
  );
}
