import type { APIRoute } from "astro";
import { correctionFeed } from "../publication/views/correction-feed.ts";
import { publication } from "../publication/tracking/current.ts";
import { atomFeed } from "../publication/views/feed.ts";

export const GET: APIRoute = () =>
  new Response(atomFeed(correctionFeed(publication())), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
