import type { APIRoute, GetStaticPaths } from "astro";
import { oembedOf } from "../../exports/embeds/oembed.ts";
import { cardSize } from "../../exports/images/card-frame.ts";
import { hasExtra } from "../../publication/extras.ts";
import { absolute, address } from "../../publication/urls/addresses.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { embeddable, embeddables, embedOf, pageOf, type Embeddable } from "../../publication/views/embeds.ts";

type Props = {
  embed: Embeddable;
  /** The title of the page; null for that of the embed. */
  title: string | null;
  /** Path of the page's image. */
  card: string | null;
};

/**
 * Every page that can be embedded: figures and numbers as themselves, an article as its first figure, whose own
 * response serves where articles have none.
 */
export const getStaticPaths = (() => {
  const current = currentPublication();
  const given = (page: string, props: Props) => ({ params: { page: page.slice(1, -1) }, props });
  return keyed([
    ...embeddables(current)
      .filter(({ name, figure }) => !figure || name === figure.id)
      .map((embed) =>
        given(pageOf(embed), { embed, title: null, card: embed.figure && address.figureCard(embed.figure.id) }),
      ),
    ...(hasExtra(current.site, "embed-data") ? current.articles : []).map(({ id, front: { value } }) =>
      given(address.article(id), {
        embed: embeddable(current.figures.get(value.figure)!),
        title: value.title,
        card: address.articleCard(id),
      }),
    ),
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { embed, title, card }, locals: { publication } }) => {
  const { site } = publication;
  const offer = embedOf(embed, publication);
  const thumbnail = card === null ? null : { address: absolute(site.address, card), ...cardSize };
  return new Response(`${JSON.stringify(oembedOf(title ?? offer.title, offer, site.address, thumbnail), null, 2)}\n`, {
    headers: { "Content-Type": "application/json" },
  });
};
