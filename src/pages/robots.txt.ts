import type { APIRoute } from "astro";
import { absolute } from "../publication/urls/addresses.ts";

export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(publication.site.address, "/sitemap.xml")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
