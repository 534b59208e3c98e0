import type { APIRoute } from "astro";
import { absolute } from "../publication/urls/addresses.ts";
import { pagesByDay } from "../publication/tracking/modified.ts";
import { escape } from "../escape.ts";

/** All indexable pages; embeds are left out, because they stand for the page of their figure. */
export const GET: APIRoute = ({ locals: { publication } }) => {
  const lines = [...pagesByDay(publication)].map(
    ([path, day]) =>
      `<url><loc>${escape(absolute(publication.site.address, path))}</loc><lastmod>${day}</lastmod></url>`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`;
  return new Response(text, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
};
