import type { APIRoute } from "astro";
import { correctionFeed } from "../publication/correction-feed.ts";
import { publication } from "../publication/current.ts";
import { jsonFeed } from "../publication/feed.ts";

export const GET: APIRoute = () => new Response(jsonFeed(correctionFeed(publication())), { headers: { "Content-Type": "application/feed+json; charset=utf-8" } });
