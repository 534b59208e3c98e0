import type { APIRoute, GetStaticPaths } from "astro";
import type { Article } from "../../markdown/article.ts";
import { hasExtra } from "../../publication/extras.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { articleMarkdown } from "../../publication/views/article-markdown.ts";

export const getStaticPaths = (() => {
  const { site, articles } = currentPublication();
  return keyed(
    hasExtra(site, "article-markdown")
      ? articles.map((article) => ({ params: { article: article.id }, props: { article } }))
      : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article }, locals: { publication } }) =>
  new Response(articleMarkdown(article, publication), { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
