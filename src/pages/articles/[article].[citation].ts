import type { APIRoute, GetStaticPaths } from "astro";
import { toBibtex } from "../../exports/citations/bibtex.ts";
import type { Cited } from "../../exports/citations/cited.ts";
import { toCsl } from "../../exports/citations/csl.ts";
import { toRis } from "../../exports/citations/ris.ts";
import type { Article } from "../../markdown/article.ts";
import { hasExtra } from "../../publication/extras.ts";
import { currentPublication, keyed } from "../../publication/tracking/current.ts";
import { citationEndings, type CitationEnding } from "../../publication/urls/addresses.ts";
import { citedArticle } from "../../publication/views/articles/cited-article.ts";

const formats: Readonly<Record<CitationEnding, { write: (cited: Cited) => string; mediaType: string }>> = {
  bib: { write: toBibtex, mediaType: "application/x-bibtex" },
  ris: { write: toRis, mediaType: "application/x-research-info-systems" },
  "csl.json": { write: toCsl, mediaType: "application/vnd.citationstyles.csl+json" },
};

export const getStaticPaths = (() => {
  const { site, articles } = currentPublication();
  return keyed(
    hasExtra(site, "article-citations")
      ? articles.flatMap((article) =>
          citationEndings.map((citation) => ({
            params: { article: article.id, citation },
            props: { article, citation },
          })),
        )
      : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article; citation: CitationEnding }> = ({
  props: { article, citation },
  locals: { publication },
}) => {
  const { write, mediaType } = formats[citation];
  return new Response(write(citedArticle(article, publication)), {
    headers: { "Content-Type": `${mediaType}; charset=utf-8` },
  });
};
