import type { APIRoute } from "astro";
import { correctionFeed } from "../publication/views/correction-feed.ts";
import { publication } from "../publication/tracking/current.ts";
import { jsonFeed } from "../publication/views/feed.ts";

export const GET: APIRoute = () =>
  new Response(jsonFeed(correctionFeed(publication())), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
