import type { APIRoute, GetStaticPaths } from "astro";
import { changeFeedPaths } from "../../publication/feeds/change-feed.ts";
import { feedResponse } from "../../publication/feeds/formats.ts";
import { placeFeed } from "../../publication/feeds/place-feed.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { ChangeFeedFormat } from "../../publication/urls/addresses.ts";

export const getStaticPaths = (() => {
  const { site, relations } = currentPublication();
  const pages = relations.places.map((id) => ({ params: { place: id.toLowerCase() }, props: { id } }));
  return keyed(changeFeedPaths(site, pages));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; format: ChangeFeedFormat }> = ({ props, locals: { publication } }) =>
  feedResponse(placeFeed(publication.registers.places.get(props.id)!, publication), props.format);
