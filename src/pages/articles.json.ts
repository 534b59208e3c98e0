import type { APIRoute } from "astro";
import { articleFeed } from "../publication/article-feed.ts";
import { publication } from "../publication/current.ts";
import { jsonFeed } from "../publication/feed.ts";

export const GET: APIRoute = () => new Response(jsonFeed(articleFeed(publication())), { headers: { "Content-Type": "application/feed+json; charset=utf-8" } });
