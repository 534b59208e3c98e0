import type { APIRoute, GetStaticPaths } from "astro";
import { cardFile } from "../../images/press.ts";
import type { Article } from "../../prose/article.ts";
import { keyed, publication } from "../../publication/current.ts";
import { articleCard } from "../../publication/take-away.ts";

export const getStaticPaths = (() => keyed(publication().articles.map((article) => ({ params: { article: article.id }, props: { article } })))) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
  new Response(await cardFile(articleCard(article, publication())), { headers: { "Content-Type": "image/png" } });
