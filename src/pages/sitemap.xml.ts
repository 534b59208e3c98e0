import type { APIRoute } from "astro";
import { absolute, address } from "../publication/addresses.ts";
import { publication } from "../publication/current.ts";
import { escapeHtml } from "../prose/html.ts";

/** All pages that want to be found; embeds stand for their figure's page and are left out. */
export const GET: APIRoute = () => {
  const { site, articles, figures, datasets, numbers, registers, pages, editions } = publication();
  const found: { path: string; changed?: string }[] = [
    { path: address.front() },
    ...articles.map(({ id, front }) => ({ path: address.article(id), changed: front.value.updated })),
    ...[...figures.keys()].map((id) => ({ path: address.figure(id) })),
    { path: address.allData() },
    ...[...datasets.keys()].map((id) => ({ path: address.dataset(id) })),
    { path: address.allNumbers() },
    ...[...numbers.keys()].map((id) => ({ path: address.number(id) })),
    { path: address.sources() },
    ...[...registers.sources.keys()].map((id) => ({ path: address.source(id) })),
    { path: address.corrections() },
    { path: address.editions() },
    ...editions.map(({ edition }) => ({ path: address.edition(edition) })),
    ...[...pages.keys()].map((id) => ({ path: address.page(id) })),
  ];
  const lines = found.map(({ path, changed }) => `<url><loc>${escapeHtml(absolute(site.address, path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`;
  return new Response(text, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
};
