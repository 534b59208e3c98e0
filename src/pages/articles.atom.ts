import type { APIRoute } from "astro";
import { articleFeed } from "../publication/article-feed.ts";
import { publication } from "../publication/current.ts";
import { atomFeed } from "../publication/feed.ts";

export const GET: APIRoute = () => new Response(atomFeed(articleFeed(publication())), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
