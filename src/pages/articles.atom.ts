import type { APIRoute } from "astro";
import { articleFeed } from "../publication/views/article-feed.ts";
import { publication } from "../publication/tracking/current.ts";
import { atomFeed } from "../publication/views/feed.ts";

export const GET: APIRoute = () =>
  new Response(atomFeed(articleFeed(publication())), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
