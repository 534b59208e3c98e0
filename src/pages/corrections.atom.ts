import type { APIRoute } from "astro";
import { correctionFeed } from "../publication/correction-feed.ts";
import { publication } from "../publication/current.ts";
import { atomFeed } from "../publication/feed.ts";

export const GET: APIRoute = () => new Response(atomFeed(correctionFeed(publication())), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
