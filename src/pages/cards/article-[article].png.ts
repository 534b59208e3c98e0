import type { APIRoute, GetStaticPaths } from "astro";
import { cardFile } from "../../exports/images/renderer.ts";
import type { Article } from "../../markdown/article.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { articleCard } from "../../publication/views/take-away.ts";

export const getStaticPaths = (() =>
  keyed(
    currentPublication().articles.map((article) => ({ params: { article: article.id }, props: { article } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, locals: { publication } }) =>
  new Response(await cardFile(articleCard(article, publication), publication.theme), {
    headers: { "Content-Type": "image/png" },
  });
