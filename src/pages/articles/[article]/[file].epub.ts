import type { APIRoute, GetStaticPaths } from "astro";
import type { Article } from "../../../markdown/article.ts";
import { articleBook } from "../../../publication/article-file/book.ts";
import { hasExtra } from "../../../publication/extras.ts";
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
  const book = await articleBook(article, publication, sheetsOf(publication.theme).book);
  return new Response(book as BodyInit, { headers: { "Content-Type": "application/epub+zip" } });
};
