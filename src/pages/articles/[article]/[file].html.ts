import { imageConfig } from "astro:assets";
import type { APIRoute, GetStaticPaths } from "astro";
import { inlineParts } from "../../../exports/images/inline.ts";
import { resized } from "../../../exports/images/resized.ts";
import type { Article } from "../../../markdown/article.ts";
import { articlePage } from "../../../publication/article-file/page.ts";
import { hasExtra } from "../../../publication/extras.ts";
import { plainOf } from "../../../publication/views/image-files.ts";
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

export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, locals: { publication } }) => {
  const { theme } = publication;
  const html = await articlePage(article, publication, {
    sheetOf: (body) => fileSheet(body, theme),
    drawingsOf: (chart) => inlineParts(chart, theme),
    image: (image) => resized(image, plainOf(image), imageConfig),
  });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
};
