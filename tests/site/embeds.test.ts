import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const files = listFiles(dist).filter((file) => /\.\w+$/.test(file));
const text = (file: string) => readFileSync(join(dist, file), "utf8");
const json = (file: string) => JSON.parse(text(file)) as Record<string, any>;
const bytes = (file: string) => brotliCompressSync(text(file)).length;
const address = (document: Document) => document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";

const site = address(parseHTML(text("index.html")).document);
/** What is frozen has tests of its own: it stays as it is, whatever these ask of what is live. */
const embeds = files
  .filter((file) => /^(\w+\/)?embed\/[^@]*index\.html$/.test(file))
  .map((file) => ({ file, html: text(file), document: parseHTML(text(file)).document }));
const names = files.flatMap((file) => /^embed\/([^@]*)\/fragment\.html$/.exec(file)?.[1] ?? []);
const offers = files.filter((file) => file.endsWith("/oembed.json"));
const pageOf = (name: string) => (name.startsWith("number/") ? name.replace("number/", "numbers/") : `figures/${name}`);
const frameFile = files.find((file) => /^assets\/frame\.[0-9a-f]{8}\.js$/.test(file))!;

test("every figure and every number has each of its looks, in every language, and an inline embed", () => {
  const own = files.flatMap((file) => /^((?:figures|numbers)\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(names.map(pageOf).sort()).toEqual(own.sort());
  for (const name of names) {
    const looks = name.startsWith("number/") ? ["", "light/", "dark/"] : ["", "light/", "dark/", "chart/"];
    for (const look of looks) expect(files).toContain(`embed/${name}/${look}index.html`);
    expect(files).toContain(`en/embed/${name}/index.html`);
  }
});

test("an embed is one file that loads nothing but its script: no font, no style sheet, no picture", () => {
  for (const { file, html, document } of embeds) {
    expect(html, file).not.toMatch(/@import|url\((?!#)|\bsrcset=|\bposter=|<(img|object|embed|iframe|audio|video)\b/);
    expect(
      [...document.querySelectorAll("link")].map((link) => link.getAttribute("rel")),
      file,
    ).toEqual(["canonical"]);
    expect(
      [...document.querySelectorAll("script")].map((script) => join(file, "..", script.getAttribute("src")!)),
      file,
    ).toEqual([frameFile]);
    expect(document.querySelectorAll("style"), file).toHaveLength(1);
  }
});

test("embeds are not to be found, tell nobody where they stand, and stand for the page of their figure or number", () => {
  for (const { file, document } of embeds) {
    const meta = (name: string) => document.querySelector(`meta[name=${name}]`)?.getAttribute("content");
    expect([meta("robots"), meta("referrer")], file).toEqual(["noindex", "no-referrer"]);
    const [, name] = /embed\/(.*?)\/(?:(?:light|dark|chart)\/)?index\.html$/.exec(file)!;
    expect(address(document), file).toBe(`${site}${pageOf(name!)}/`);
    for (const link of document.querySelectorAll("a")) {
      expect(link.getAttribute("target"), file).toBe("_top");
      // WordPress follows no links to other hosts out of its sandbox.
      expect(link.getAttribute("href"), file).toMatch(new RegExp(`^${site}`));
    }
    expect(document.querySelectorAll("header, footer, nav"), file).toHaveLength(0);
    expect(document.querySelectorAll("h1"), file).toHaveLength(1);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size, file).toBe(ids.length);
  }
});

test("a theme that an address asks for stands in the page; else its reader's system chooses", () => {
  for (const { file, document } of embeds)
    expect(document.documentElement.getAttribute("data-theme") ?? "", file).toBe(
      /\/(light|dark)\/index/.exec(file)?.[1] ?? "",
    );
});

test("an inline embed is a piece of HTML that needs nothing else, and says everything without styles and drawings", () => {
  for (const name of names) {
    const html = text(`embed/${name}/fragment.html`);
    expect(/<style><\{\}(.*)><\/style>/s.exec(html)?.[1], name).toMatch(/^[^<>]+$/);
    expect(html, name).toMatch(
      new RegExp(
        `^<div style="padding:0;border:0">\n<div class="muster muster-[0-9a-f]{8}" data-muster="${name}" lang="\\w+" dir="(ltr|rtl)">`,
      ),
    );
    expect(html, name).not.toMatch(/<script|<link|@import|url\(|\bsrc=|srcset| id="| on\w+="/);
    expect(html, name).toContain(`<a href="${site}${pageOf(name)}/"`);
  }
});

test("embeds weigh at most 6.5 kB, those of maps 16 kB, of a claim with its stages 7.5 kB", () => {
  // The other looks and languages of an embed are of the same size.
  for (const { file, html } of embeds.filter(({ file }) =>
    names.includes(file.slice("embed/".length, -"/index.html".length)),
  )) {
    const most = html.includes("chart-map") ? 16_000 : html.includes("chart-claim-trail") ? 7_500 : 6_500;
    expect(bytes(file), file).toBeLessThanOrEqual(most);
  }
});

describe("embed.json", () => {
  test.each(names)("%s: addresses that exist, heights, and the digest of the script", (name) => {
    const offer = json(`embed/${name}/embed.json`);
    const found = (full: string) => files.includes(full.replace(site, "").replace(/\/$/, "/index.html"));
    for (const full of [
      offer["address"],
      offer["fragment"],
      offer["page"],
      offer["image"] ?? offer["page"],
      ...Object.values(offer["looks"]),
      ...Object.values(offer["languages"]),
    ])
      expect(found(full as string), String(full)).toBe(true);
    expect(Object.keys(offer["heights"]).map(Number)).toEqual(expect.arrayContaining([280, 320, 360, 600, 624, 800]));
    for (const height of Object.values(offer["heights"])) expect(height).toBeGreaterThan(100);
    const script = offer["script"].address.replace(site, "");
    expect(script).toMatch(/^(embed\.js|editions\/scripts\/embed\.[0-9a-f]{8}\.js)$/);
    expect(offer["script"].integrity).toBe(`sha384-${createHash("sha384").update(text(script)).digest("base64")}`);
    expect(offer["codes"].script).toContain(offer["codes"].frame);
  });
});

test("figures, numbers and articles can be shown by their addresses: each names its oEmbed, which shows an embed that is there", () => {
  const pages = files.filter((file) => /^(figures|numbers|articles)\/[^/]+\/index\.html$/.test(file));
  expect(offers).toEqual(pages.map((file) => file.replace("index.html", "oembed.json")));
  for (const page of pages) {
    const link = parseHTML(text(page)).document.querySelector('link[type="application/json+oembed"]')!;
    expect(link.getAttribute("href")).toBe(site + page.replace("index.html", "oembed.json"));
    const { version, type, html } = json(page.replace("index.html", "oembed.json"));
    expect([version, type]).toEqual(["1.0", "rich"]);
    const src = /<iframe src="([^"]*)"/.exec(html)![1]!;
    expect(files, page).toContain(`${src.replace(site, "")}index.html`);
  }
});
