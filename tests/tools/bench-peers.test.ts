import { expect, test } from "vitest";
import { checkSite, peers, peersReport, writeProject, type SiteCost } from "../../tools/bench/peers.ts";
import { rowsOf } from "../../tools/bench/dataset.ts";
import { read, temporaryFolder, write } from "../cli/folders.ts";
import own from "../../package.json" with { type: "json" };

/** Where each peer keeps its articles, and what stands there for a figure. */
const articles: Record<string, { path: RegExp; figure: RegExp }> = {
  "Observable Framework": { path: /^src\/articles\/.*\.md$/, figure: /^```js\nPlot\.plot\(/gm },
  "Eleventy with Plot": { path: /^src\/articles\/.*\.md$/, figure: /^\{% figure "[a-z-]+", "[a-z]+" %\}$/gm },
  "Astro with Plot": { path: /^src\/articles\/.*\.mdx$/, figure: /^<Figure data="[a-z-]+" name="[a-z]+" \/>$/gm },
};

test.each(peers.map((peer) => [peer.name, peer] as const))(
  "the project for %s has every article with six figures and its data, and pins what it needs",
  (name, peer) => {
    const folder = temporaryFolder();
    writeProject(peer, folder, 4);
    const files = read(folder);
    const { path, figure } = articles[name]!;
    const pages = Object.keys(files).filter((file) => path.test(file));
    expect(pages.map((page) => page.replace(/^.*\/|\.\w+$/g, ""))).toEqual([
      "alder-bay-barn",
      "birch-bay-barn",
      "cedar-bay-barn",
      "elm-bay-barn",
    ]);
    for (const page of pages) expect(files[page]!.match(figure), page).toHaveLength(6);
    const tables = Object.entries(files).filter(([file]) => file.endsWith(".csv"));
    expect(tables).toHaveLength(4);
    for (const [, csv] of tables) expect(csv.trim().split("\n")).toHaveLength(1 + rowsOf(0).length);
    const { dependencies } = JSON.parse(files["package.json"]!) as { dependencies: Record<string, string> };
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const [dependency, version] of Object.entries(own.dependencies))
      if (dependency in dependencies) expect(dependencies[dependency], dependency).toBe(version);
    expect(dependencies).toHaveProperty("@observablehq/plot");
  },
);

test("all peers have the same words, with the numbers of the data and nothing that only Muster reads", () => {
  const words = peers.map((peer) => {
    const folder = temporaryFolder();
    writeProject(peer, folder, 1);
    const { path, figure } = articles[peer.name]!;
    const [, page] = Object.entries(read(folder)).find(([file]) => path.test(file))!;
    expect(page).toMatch(/^title: About 9,926 items of the kind alder bay barn$/m);
    expect(page).toContain("It gave 653 in one district, and 290 in one place.");
    expect(page).not.toMatch(/:n\{|:cite\[|::figure/);
    return page.replace(figure, "").match(/^(There are|It was not asked).*/gm);
  });
  expect(words[0]).toHaveLength(13);
  for (const others of words) expect(others).toEqual(words[0]);
});

test("a site that lost an article or a figure is refused", () => {
  const folder = temporaryFolder();
  const peer = { name: "A peer", drawing: "<svg " };
  write(folder, { "index.html": "", "a/index.html": "<svg >".repeat(6), "b/index.html": "<svg >".repeat(6) });
  expect(() => checkSite(peer, folder, 2)).not.toThrow();
  expect(() => checkSite(peer, folder, 3)).toThrow("A peer built 2 pages with 6 figures, and not 3.");
  write(folder, { "b/index.html": "<svg >".repeat(5) });
  expect(() => checkSite(peer, folder, 2)).toThrow("A peer built 1 pages with 6 figures, and not 2.");
});

function siteOf(name: string, articles: number, seconds: number, megabytes: number | null): SiteCost {
  const [pages, files, bytes] = [articles * 2, articles * 5, articles * 20_000];
  return { name, articles, seconds, processor: seconds * 1.5, megabytes, otherWork: 0.25, pages, files, bytes };
}

test("the report sets every site beside Framework with as many articles, and says what peers leave out", () => {
  const report = peersReport([
    siteOf("Muster", 10, 9, 1100),
    siteOf("Observable Framework", 10, 6, 400),
    siteOf("Muster", 100, 75, 1500),
    siteOf("Observable Framework", 100, 10, null),
  ]);
  expect(report).toContain("have no tables, embeds, downloads, images or checks");
  for (const { lacks } of peers) expect(report).toContain(lacks);
  expect(report.split("\n").filter((line) => /^\| (Muster|Obs)/.test(line))).toEqual([
    "| Muster | 10 | 9.0 | 0.900 | 1.50 | 13.5 | 1.50 | 1100 | 2.0 | 5.0 | 20.0 | 25 |",
    "| Observable Framework | 10 | 6.0 | 0.600 | 1.00 | 9.0 | 1.00 | 400 | 2.0 | 5.0 | 20.0 | 25 |",
    "| Muster | 100 | 75.0 | 0.750 | 7.50 | 112.5 | 7.50 | 1500 | 2.0 | 5.0 | 20.0 | 25 |",
    "| Observable Framework | 100 | 10.0 | 0.100 | 1.00 | 15.0 | 1.00 | not known | 2.0 | 5.0 | 20.0 | 25 |",
  ]);
});
