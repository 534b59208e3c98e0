import { imageConfig } from "astro:assets";
import type { APIRoute, GetStaticPaths } from "astro";
import { pngFile } from "../../../exports/images/image-files.ts";
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
    card: (content) => pngFile({ kind: "card", content }, theme),
    drawing: (content) => pngFile({ kind: "plain", content }, theme),
    image: (image) => resized(image, plainOf(image), imageConfig),
  });
  return new Response(book as BodyInit, { headers: { "Content-Type": "application/epub+zip" } });
};
