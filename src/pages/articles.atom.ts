import type { APIRoute } from "astro";
import { articleFeed } from "../publication/views/article-feed.ts";
import { atomFeed } from "../publication/views/feed.ts";

export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(atomFeed(articleFeed(publication)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
