import type { APIRoute, GetStaticPaths } from "astro";
import type { NamedNumber } from "../../numbers/model.ts";
import { changeFeedPaths } from "../../publication/feeds/change-feed.ts";
import { numberFeed } from "../../publication/feeds/number-feed.ts";
import { feedResponse } from "../../publication/feeds/formats.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { ChangeFeedFormat } from "../../publication/urls/addresses.ts";

export const getStaticPaths = (() => {
  const { site, numbers } = currentPublication();
  return keyed(
    changeFeedPaths(
      site,
      [...numbers.values()].map((number) => ({ params: { number: number.id }, props: { number } })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ number: NamedNumber; format: ChangeFeedFormat }> = ({ props, locals: { publication } }) =>
  feedResponse(numberFeed(props.number, publication), props.format);
