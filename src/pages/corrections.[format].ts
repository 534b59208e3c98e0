import type { APIRoute, GetStaticPaths } from "astro";
import { correctionFeed } from "../publication/feeds/correction-feed.ts";
import type { FeedFormat } from "../publication/feeds/feed.ts";
import { feedResponse } from "../publication/feeds/formats.ts";

export const getStaticPaths = (() =>
  (["atom", "json"] as const).map((format) => ({ params: { format }, props: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ format: FeedFormat }> = ({ props: { format }, locals: { publication } }) =>
  feedResponse(correctionFeed(publication), format);
