import type { APIRoute, GetStaticPaths } from "astro";
import { cardFragment, figureFragment } from "../../../embeds/fragment.ts";
import { cardOf } from "../../../publication/card.ts";
import { keyed, publication } from "../../../publication/current.ts";
import { embeddedOf } from "../../../publication/embedded.ts";
import { embeddables, type Embeddable } from "../../../publication/embeds.ts";

export const getStaticPaths = (() => keyed(embeddables(publication()).map((embed) => ({ params: { name: embed.name }, props: { embed } })))) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: Embeddable }> = ({ props: { embed: { name, figure, number } } }) => {
  const current = publication();
  const html = figure ? figureFragment(embeddedOf(figure, current), current.locale) : cardFragment(name, cardOf(number, current), current.locale);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
};
