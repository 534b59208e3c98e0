import type { APIRoute } from "astro";
import { siteList } from "../publication/views/lists/site-list.ts";

export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(siteList(publication), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
