import type { APIRoute, GetStaticPaths } from "astro";
import { pngFile } from "../../exports/images/image-files.ts";
import type { Article } from "../../markdown/article.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { articleCard } from "../../publication/views/take-away.ts";

export const getStaticPaths = (() =>
  keyed(
    currentPublication().articles.map((article) => ({ params: { article: article.id }, props: { article } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, locals: { publication } }) =>
  new Response(await pngFile({ kind: "card", content: articleCard(article, publication) }, publication.theme), {
    headers: { "Content-Type": "image/png" },
  });
