import type { APIRoute } from "astro";
import { publication } from "../publication/current.ts";
import { jsonFeed } from "../publication/feeds.ts";

export const GET: APIRoute = () => new Response(jsonFeed(publication()), { headers: { "Content-Type": "application/feed+json; charset=utf-8" } });
