import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { projectTheme } from "../../src/publication/read/theme/theme.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const files = listFiles(dist).filter((file) => /\.\w+$/.test(file));
const text = (file: string) => readFileSync(join(dist, file), "utf8");
const bytes = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;

const [scriptFile, rowsFile, panelFile, frameFile, notesFile, findFile, searchFile, exploreFile, shareFile] = [
  "inspect",
  "rows",
  "panel",
  "frame",
  "number-notes",
  "find-in-list",
  "search",
  "explore",
  "share",
].map((name) => files.find((file) => new RegExp(`^assets/${name}\\.[0-9a-f]{8}\\.js$`).test(file))!) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/**
 * Pages but embeds, those of editions, which stay as they were frozen, and the files of articles, which stand alone
 * (files/article-files.test.ts).
 */
const pages = files
  .filter(
    (file) =>
      file.endsWith(".html") && !/^(\w+\/)?embed\/|@[^/]+\/index\.html$|^articles\/([^/]+)\/\2\.html$/.test(file),
  )
  .map((file) => ({ file, html: text(file), document: parseHTML(text(file)).document }));
const articles = pages.filter(({ file }) => /^articles\/[^/@]+\//.test(file));
/** What changed since an edition is read from its pages. */
const found = pages.filter(({ file }) => file !== "404.html" && !/@[^/]+\/changes\/index\.html$/.test(file));

const one = (document: Document, selector: string, attribute: string) =>
  document.querySelector(selector)?.getAttribute(attribute) ?? "";
const canonical = (document: Document) => one(document, "link[rel=canonical]", "href");
const site = canonical(pages.find(({ file }) => file === "index.html")!.document);

describe.each(pages)("$file", ({ file, html, document }) => {
  test("has one h1, and headings that leave out no level", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test("names its language, its title, and itself", () => {
    expect(document.documentElement.getAttribute("lang")).toMatch(/^[a-z]{2,3}/);
    expect(document.documentElement.getAttribute("dir")).toMatch(/^(ltr|rtl)$/);
    expect(document.title).toMatch(/\S{3}/);
    expect(one(document, "meta[name=description]", "content")).toMatch(/\S{3}/);
    expect(document.querySelectorAll("main")).toHaveLength(1);
  });

  test("needs no script and no style of its own; what the marks of its charts say stands in it, and scripts make more of that", () => {
    const scripts = [...document.querySelectorAll("script")];
    const [data, running] = [
      scripts.filter((script) => script.getAttribute("type") === "application/ld+json"),
      scripts.filter((script) => !script.hasAttribute("type")),
    ];
    expect(data.length + running.length).toBe(scripts.length);
    for (const { textContent } of data) expect(JSON.parse(textContent!)["@context"]).toBe("https://schema.org");
    const marks = [...document.querySelectorAll("svg.chart .hit-area")];
    for (const mark of marks) {
      // A mark of most charts has a value. One of a timeline tells what happened and when, one of a flow what leads where.
      const says = mark.closest(".chart-timeline") ? /^\S.*\n\S/ : mark.closest(".chart-flow") ? /^\S.*, \S/ : /\S: \S/;
      expect(mark.querySelector("title")?.textContent).toMatch(says);
    }
    const isExplorer = file.startsWith("explore/");
    const loaded = new Set(running.map((script) => join(file, "..", script.getAttribute("src")!)));
    expect([...loaded]).toEqual([
      ...(document.querySelector(".share") ? [shareFile] : []),
      ...(document.querySelector(".number-notes") ? [notesFile] : []),
      ...(marks.length > 0 && !isExplorer ? [scriptFile] : []),
      ...(document.querySelector("table[data-rows]") ? [rowsFile] : []),
      ...(document.querySelector("main:not(.all-figures, .timeline) .list-index") ? [findFile] : []),
      ...(document.querySelector("form.search") ? [searchFile] : []),
      ...(document.querySelector(".panel") ? [panelFile] : []),
      ...(isExplorer ? [exploreFile] : []),
    ]);
    for (const script of running) expect([script.hasAttribute("defer"), script.textContent]).toEqual([true, ""]);
    expect(document.querySelectorAll("style")).toHaveLength(0);
    const tags = html.match(/<[a-z][^>]*>/g)!;
    expect(tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
  });

  test("holds nothing that slipped through", () => {
    expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object |Infinity|\{\{|::figure|:cite/);
  });

  test("gives each id once, and refers only to ids that it has", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const named = [...document.querySelectorAll("[aria-labelledby], [aria-describedby]")].flatMap((element) =>
      (element.getAttribute("aria-labelledby") ?? element.getAttribute("aria-describedby"))!.split(" "),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("links inside the site are relative, but for those that others read without a page", () => {
    const links = [
      ...document.querySelectorAll(
        'a[href], link[href]:not([rel=canonical], [type="application/json+oembed"]), img[src]',
      ),
    ].map((element) => element.getAttribute("href") ?? element.getAttribute("src")!);
    const absolute = links.filter((link) => link.startsWith("/") || link.startsWith(site));
    if (file === "404.html") expect(links.filter((link) => link.startsWith("."))).toEqual([]);
    else expect(absolute).toEqual([]);
  });
});

test("pages that want to be found have titles, descriptions and addresses that differ", () => {
  for (const value of [
    (document: Document) => document.title,
    (document: Document) => one(document, "meta[name=description]", "content"),
    canonical,
  ]) {
    const values = found.map(({ document }) => value(document));
    expect(values.filter((each, i) => values.indexOf(each) !== i)).toEqual([]);
  }
  for (const { file, document } of found) {
    expect(canonical(document)).toBe(site + file.replace(/index\.html$/, ""));
    expect(one(document, "meta[property='og:url']", "content")).toBe(canonical(document));
    expect(document.querySelector("meta[name=robots]")).toBe(null);
  }
});

test("the sitemap lists the pages that want to be found, and no other", () => {
  const listed = [...text("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) =>
    address!.replace(/&amp;/g, "&"),
  );
  expect(listed.sort()).toEqual(found.map(({ document }) => canonical(document)).sort());
  expect(text("robots.txt")).toContain(`Sitemap: ${site}sitemap.xml`);
});

test("the catalogue of charts is no part of the site, and nothing leads there", () => {
  expect(files.filter((file) => /^charts\b/.test(file))).toEqual([]);
  for (const { file, html } of pages) expect(html, file).not.toMatch(/href="[^"]*\/charts\//);
});

test("each dataset has a page, a CSV and a JSON file", () => {
  const datasets = pages.flatMap(({ file }) => /^data\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(datasets.length).toBeGreaterThan(0);
  for (const id of [...datasets, "places", "origins", "sources", "quotes"])
    expect(files).toEqual(expect.arrayContaining([`data/${id}.csv`, `data/${id}.json`]));
});

test("each figure of an article comes with both drawings, its words, and the way to its table, its codes and its files", () => {
  for (const { document } of articles) {
    // Tables of a text and sentences that are lifted out of it are no figures of the publication.
    for (const figure of document.querySelectorAll("figure:not(.of-table, .pull)")) {
      const id = figure.querySelector(".figure-title span")!.id;
      // A story has both for each of its steps.
      const times = Math.max(1, figure.querySelectorAll(".step").length);
      expect(figure.querySelectorAll("svg[role=img].narrow, svg[role=img].wide")).toHaveLength(2 * times);
      expect(figure.querySelectorAll(".tools .described p")).toHaveLength(2);
      const links = [...figure.querySelectorAll(".tools > a:not(.report)")].map((link) => link.getAttribute("href"));
      expect(links).toEqual([
        ...["table", "embed", "take-away"].map((section) => `../../figures/${id}/#${section}`),
        expect.stringMatching(/^#/),
      ]);
      expect(document.getElementById(links.at(-1)!.slice(1))?.closest("figure")).toBeTruthy();
      const page = pages.find(({ file }) => file === `figures/${id}/index.html`)!.document;
      for (const header of page.querySelectorAll("#table th"))
        expect(header.getAttribute("scope")).toMatch(/^(col|row)$/);
      expect(page.querySelectorAll("#table tbody tr").length).toBeGreaterThan(0);
      expect(page.querySelector("#embed textarea")?.textContent).toContain(`${site}embed/${id}/`);
      expect(page.querySelectorAll("#take-away .downloads a").length).toBeGreaterThan(0);
    }
  }
});

test("an article has at most 1,450 elements besides the titles of marks, which the script replaces", () => {
  for (const { document } of articles)
    expect(document.querySelectorAll(":not(svg title)").length).toBeLessThanOrEqual(1_450);
});

test("the fonts have every Latin letter of every page", () => {
  const has = projectTheme().fonts.sans.files.flatMap(({ ranges }) =>
    ranges.split(/,\s*/).map((range) =>
      range
        .slice(2)
        .split("-")
        .map((point) => Number.parseInt(point, 16)),
    ),
  );
  const lacking = new Set(
    pages
      .flatMap(({ document }) => [...(document.body.textContent ?? "")])
      .filter((character) => {
        const point = character.codePointAt(0)!;
        return (
          /\p{Script=Latin}/u.test(character) && !has.some(([first, last = first]) => point >= first! && point <= last!)
        );
      }),
  );
  expect([...lacking]).toEqual([]);
});

test("style sheets load nothing but the fonts of the site", () => {
  const sheets = files.filter((file) => file.endsWith(".css") && !file.startsWith("editions/"));
  expect(sheets.map((sheet) => sheet.replace(/\.[0-9a-f]{8}/, ""))).toEqual([
    "assets/blocks.css",
    "assets/site.css",
    "assets/text.css",
    "explore/charts.css",
  ]);
  for (const sheet of sheets) {
    const loaded = [...text(sheet).matchAll(/url\(["']?([^"')]*)/g)]
      .map(([, address]) => address!)
      .filter((address) => !address.startsWith("#"));
    expect(loaded.filter((address) => !files.includes(join("assets", address)))).toEqual([]);
    expect(text(sheet)).not.toContain("@import");
  }
});

test("scripts are small files, each for one kind of thing, and leave alone what is not the page's own", () => {
  expect(files.filter((file) => /\.m?js$/.test(file) && !file.startsWith("editions/"))).toEqual([
    exploreFile,
    findFile,
    frameFile,
    scriptFile,
    notesFile,
    panelFile,
    rowsFile,
    searchFile,
    shareFile,
    "embed.js",
    "explore/charts.js",
    "search/pagefind.js",
  ]);
  // All of the explorer that loads before its first values, and the charts that it draws, with all of their code.
  expect(bytes(exploreFile)).toBeLessThanOrEqual(6_000);
  expect(bytes("explore/charts.js")).toBeLessThanOrEqual(60_000);
  expect(bytes(scriptFile)).toBeLessThanOrEqual(6_000);
  expect(bytes(frameFile)).toBeLessThanOrEqual(6_000);
  for (const file of [notesFile, rowsFile, panelFile, findFile, searchFile, shareFile, "embed.js"])
    expect(bytes(file), file).toBeLessThanOrEqual(2_000);
  const farReaching =
    /XMLHttpRequest|sendBeacon|WebSocket|Storage\b|cookie|indexedDB|import\(|eval\(|Function\(|innerHTML|https?:\/\//;
  for (const file of [scriptFile, notesFile, rowsFile, panelFile, frameFile, findFile, shareFile, "embed.js"])
    expect(text(file), file).not.toMatch(farReaching);
  // The search loads its library, which searches the site's own index.
  expect(text(searchFile).replace(/import\(/, "")).not.toMatch(farReaching);
  // Only what readers ask for is fetched: the HTML of a figure, to be copied, rows, to be taken along, and what the
  // page of a number says.
  for (const file of [scriptFile, frameFile, findFile, shareFile, "embed.js"])
    expect(text(file), file).not.toMatch(/fetch\(/);
});

test("the page of a dataset has its first hundred rows or all, within 60 kB before it is packed", () => {
  const tables = pages.filter(({ file }) => /^data\/[^/]+\/index\.html$/.test(file));
  expect(tables.length).toBeGreaterThan(2);
  for (const { file, html, document } of tables) {
    const all = (JSON.parse(text(file.replace("/index.html", ".json"))) as { rows: unknown[] }).rows.length;
    expect(document.querySelectorAll("table.full tbody tr[id]").length, file).toBe(Math.min(100, all));
    expect(Buffer.byteLength(html), file).toBeLessThanOrEqual(60_000);
  }
});

test("pages are light: an article with its style sheet within 31 kB, fonts 40 kB more", () => {
  const sheet = (name: string) => bytes(files.find((file) => file.startsWith(`assets/${name}.`))!);
  const [serif, sans] = ["serif", "sans"].map(
    (font) =>
      readFileSync(
        join(
          dist,
          "fonts",
          readdirSync(join(dist, "fonts")).find((name) => name.startsWith(`${font}.`))!,
        ),
      ).length,
  );
  expect(serif! + sans!).toBeLessThan(40_000);
  for (const { file } of articles) expect(bytes(file) + sheet("text"), file).toBeLessThan(31_000);
});
