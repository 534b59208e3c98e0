import { imageConfig } from "astro:assets";
import type { APIRoute, GetStaticPaths } from "astro";
import { cardFile, plainFile } from "../../../exports/images/renderer.ts";
import { resized } from "../../../exports/images/resized.ts";
import type { Article } from "../../../markdown/article.ts";
import { articleBook } from "../../../publication/article-file/book.ts";
import { hasExtra } from "../../../publication/extras.ts";
import { plainOf } from "../../../publication/views/image-files.ts";
import { keyed, currentPublication } from "../../../publication/tracking/current.ts";
import { sheetsOf } from "../../../styles/build/sheets.ts";

export const getStaticPaths = (() => {
  const { site, articles } = currentPublication();
  return keyed(
    hasExtra(site, "article-files")
      ? articles.map((article) => ({ params: { article: article.id, file: article.id }, props: { article } }))
      : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, locals: { publication } }) => {
  const { theme } = publication;
  const book = await articleBook(article, publication, {
    css: sheetsOf(theme).book,
    card: (card) => cardFile(card, theme),
    drawing: (picture) => plainFile(picture, theme),
    image: (image) => resized(image, plainOf(image), imageConfig),
  });
  return new Response(book as BodyInit, { headers: { "Content-Type": "application/epub+zip" } });
};
