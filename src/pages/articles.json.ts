import type { APIRoute } from "astro";
import { articleFeed } from "../publication/views/article-feed.ts";
import { publication } from "../publication/tracking/current.ts";
import { jsonFeed } from "../publication/views/feed.ts";

export const GET: APIRoute = () =>
  new Response(jsonFeed(articleFeed(publication())), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
