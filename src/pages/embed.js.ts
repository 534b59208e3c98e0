import type { APIRoute } from "astro";
import { embed } from "../scripts/scripts.ts";

export const GET: APIRoute = () =>
  new Response(embed.code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
