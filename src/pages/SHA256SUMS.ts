import type { APIRoute } from "astro";
import { publication } from "../publication/current.ts";
import { dataFiles } from "../publication/files.ts";

/** The digests of all data files, as `sha256sum -c` reads them at the root of the site. */
export const GET: APIRoute = async () => {
  const files = await dataFiles(publication());
  const lines = [...files].map(([path, { sha256 }]) => `${sha256}  ${path.slice(1)}\n`);
  return new Response(lines.join(""), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
};
