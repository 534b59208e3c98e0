import type { APIRoute, GetStaticPaths } from "astro";
import { inlineCard, inlineFigure } from "../../../exports/embeds/inline-embed.ts";
import { inlineParts } from "../../../exports/images/inline.ts";
import { cardOf } from "../../../publication/views/card.ts";
import { keyed, publication } from "../../../publication/tracking/current.ts";
import { embeddedOf } from "../../../publication/views/embedded.ts";
import { embeddables, namesOf, type Embeddable } from "../../../publication/views/embeds.ts";

export const getStaticPaths = (() =>
  keyed(
    embeddables(publication()).flatMap((embed) =>
      namesOf(embed, publication()).map(({ name, edition }) => ({ params: { name }, props: { embed, edition } })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: Embeddable; edition: string | null }> = ({
  props: {
    embed: { name, figure, number },
    edition,
  },
}) => {
  const current = publication();
  const html = figure
    ? inlineFigure({ ...embeddedOf(figure, current, edition), ...inlineParts(figure.chart) }, current.locale)
    : inlineCard(name, cardOf(number, current, edition), current.locale);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
};
