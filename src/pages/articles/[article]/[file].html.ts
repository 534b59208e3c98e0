import type { APIRoute, GetStaticPaths } from "astro";
import type { Article } from "../../../markdown/article.ts";
import { articlePage } from "../../../publication/article-file/page.ts";
import { hasExtra } from "../../../publication/extras.ts";
import { keyed, currentPublication } from "../../../publication/tracking/current.ts";
import { fileSheet } from "../../../styles/build/inline.ts";

export const getStaticPaths = (() => {
  const { site, articles } = currentPublication();
  return keyed(
    hasExtra(site, "article-files")
      ? articles.map((article) => ({ params: { article: article.id, file: article.id }, props: { article } }))
      : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article }, locals: { publication } }) =>
  new Response(
    articlePage(article, publication, (body) => fileSheet(body, publication.theme)),
    { headers: { "Content-Type": "text/html; charset=utf-8" } },
  );
