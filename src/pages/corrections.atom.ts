import type { APIRoute } from "astro";
import { publication } from "../publication/current.ts";
import { atomFeed } from "../publication/feeds.ts";

export const GET: APIRoute = () => new Response(atomFeed(publication()), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
