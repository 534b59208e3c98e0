import type { APIRoute } from "astro";
import { correctionFeed } from "../publication/views/correction-feed.ts";
import { atomFeed } from "../publication/views/feed.ts";

export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(atomFeed(correctionFeed(publication)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
