import type { APIRoute } from "astro";
import { publication } from "../publication/current.ts";
import { dataFiles } from "../publication/files.ts";

/** The digests of all data files and of everything that was frozen, as `sha256sum -c` reads them at the root of the site. */
export const GET: APIRoute = async () => {
  const current = publication();
  const data = [...(await dataFiles(current))].map(([path, { sha256 }]): [string, string] => [path.slice(1), sha256]);
  const digests = new Map([...data, ...current.editions.flatMap(({ files }) => Object.entries(files))]);
  const lines = [...digests].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, sha256]) => `${sha256}  ${path}\n`);
  return new Response(lines.join(""), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
};
