import type { APIRoute } from "astro";
import { articleFeed } from "../publication/views/article-feed.ts";
import { jsonFeed } from "../publication/views/feed.ts";

export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(jsonFeed(articleFeed(publication)), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
