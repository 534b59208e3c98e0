import type { APIRoute, GetStaticPaths } from "astro";
import { inlineCard, inlineFigure } from "../../../exports/embeds/inline-embed.ts";
import { inlineParts } from "../../../exports/images/inline.ts";
import { hasExtra } from "../../../publication/extras.ts";
import { cardOf } from "../../../publication/views/card.ts";
import { keyed, currentPublication } from "../../../publication/tracking/current.ts";
import { figureForEmbed } from "../../../publication/views/figure-for-embed.ts";
import { embeddables, namesOf, type Embeddable } from "../../../publication/views/embeds.ts";

export const getStaticPaths = (() =>
  keyed(
    hasExtra(currentPublication().site, "inline-embeds")
      ? embeddables(currentPublication()).flatMap((embed) =>
          namesOf(embed, currentPublication()).map(({ name, edition }) => ({
            params: { name },
            props: { embed, edition },
          })),
        )
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: Embeddable; edition: string | null }> = ({
  props: {
    embed: { name, figure, number },
    edition,
  },
  locals: { publication },
}) => {
  const html = figure
    ? inlineFigure(
        { ...figureForEmbed(figure, publication, edition), ...inlineParts(figure.chart, publication.theme) },
        publication,
      )
    : inlineCard(name, cardOf(number, publication, edition), publication);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
};
