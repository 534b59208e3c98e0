import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { address } from "../../src/publication/urls/addresses.ts";
import { siteAddresses } from "../../src/publication/urls/site-addresses.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const folder = openFolder(fileURLToPath(new URL("../..", import.meta.url)));
const publication = readPublication(folder).publication!;
const known = siteAddresses(publication, {
  figures: [...publication.figures.keys()],
  articles: publication.articles.map(({ path }) => path),
  images: [...publication.images.keys()],
  datasets: [...publication.datasets.keys()],
  versions: folder.list("data").filter((path) => path.includes("/published/")),
  served: folder.list("public"),
  frozen: publication.editions.flatMap(({ edition, contents, datasets }) => [
    ...[...contents.keys()].flatMap((page) => [address.frozen(page, edition), address.changesSince(page, edition)]),
    ...Object.keys(datasets).map((id) => `/data/${id}/${edition}.csv`),
  ]),
});

/** Addresses of all files of the site; a page has that of its folder. */
const built = listFiles(dist).map((path) => `/${path}`.replace(/\/index\.html$/, "/"));

/** What is there for other sites and for browsers, and not to be read; and further pages of lists, whose entries move. */
const furniture =
  /^\/(assets|fonts|cards|search|[a-z]{2}\/embed|editions\/(?:scripts|files))\/|^\/embed\/|^\/embed\.js$|oembed\.json$|^\/404\.html$|\/part\/\d+\/$|^\/explore\/[^/]+\.(?:js|css|json)$/;

test("a text can lead to every page and every file that readers are offered", () => {
  expect(built.filter((path) => !known.has(path) && !furniture.test(path))).toEqual([]);
});

test("an embed can be led to, and nothing but what there is", () => {
  expect([...known]).toEqual(
    expect.arrayContaining(built.filter((path) => /^\/embed\/(number\/)?[^/@]+\/$/.test(path))),
  );
  expect([...known].filter((path) => !existsSync(join(dist, path)))).toEqual([]);
});
