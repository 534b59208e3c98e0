import type { APIRoute } from "astro";
import { correctionFeed } from "../publication/views/correction-feed.ts";
import { jsonFeed } from "../publication/views/feed.ts";

export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(jsonFeed(correctionFeed(publication)), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
