import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { readByZotero } from "../exports/citations/zotero.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const files = listFiles(dist);
const text = (file: string) => readFileSync(join(dist, file), "utf8");
const documentOf = (file: string) => parseHTML(text(file)).document;
const ids = files.flatMap((file) => /^articles\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

describe.each(ids)("%s", (id) => {
  const html = text(`articles/${id}/index.html`);
  const { document } = parseHTML(html);
  const own = document.querySelector("link[rel=canonical]")!.getAttribute("href")!;
  const [csl] = JSON.parse(text(`articles/${id}.csl.json`)) as [
    { title: string; author: { literal?: string }[]; issued: { "date-parts": number[][] }; URL: string },
  ];

  test("its citation says the same in words, in each file, and to Zotero", () => {
    const day = csl.issued["date-parts"][0]!.map((part) => String(part).padStart(2, "0"));
    const { itemType, creators, fields } = readByZotero(html);
    expect(itemType).toBe("webpage");
    expect(fields).toMatchObject({ title: csl.title, date: day.join("/"), url: csl.URL });
    expect(fields["title"]).toBe(document.querySelector("h1")!.textContent!.replaceAll(/\s/g, " "));
    expect(document.querySelector(".byline")!.textContent).toContain(creators[0]!.lastName);
    for (const ending of ["bib", "ris"])
      expect(new Cite(text(`articles/${id}.${ending}`)).data, ending).toMatchObject([
        { type: "webpage", title: csl.title, URL: csl.URL, issued: csl.issued },
      ]);
    const words = document.querySelector(".after")!.textContent!;
    for (const part of [csl.title, csl.URL, day[0]!]) expect(words).toContain(part);
  });

  test("its contents list names every section, in order, and leads to each", () => {
    const sections = [...document.querySelectorAll("article > h2")].filter((heading) => heading.querySelector("[id]"));
    const links = [...document.querySelectorAll(".contents a")];
    expect(links.map((link) => link.textContent)).toEqual(sections.map((heading) => heading.textContent));
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      sections.map((heading) => heading.querySelector("a.permalink")!.getAttribute("href")),
    );
  });

  test("it says how long it takes to read, and can be passed on and reported without a script", () => {
    expect(document.querySelector(".byline")!.textContent).toMatch(/\b\d+-minute read/);
    expect(document.querySelector(".share a")!.getAttribute("href")).toBe(
      `mailto:?subject=${encodeURIComponent(csl.title)}&body=${encodeURIComponent(own)}`,
    );
    expect(document.querySelector(".share .address")!.textContent).toBe(own);
    const report = decodeURIComponent(document.querySelector(".after .report")!.getAttribute("href")!);
    expect(report).toContain(`article/${id}`);
    expect(report).toContain(own);
  });
});

test("articles lead to one another in the order of their list, and back", () => {
  const listed = [...documentOf("articles/index.html").querySelectorAll("main .others li a")].map(
    (link) => /([^/]+)\/$/.exec(link.getAttribute("href")!)![1]!,
  );
  expect(listed.toSorted()).toEqual(ids.toSorted());
  const turn = (id: string, rel: string) =>
    documentOf(`articles/${id}/index.html`).querySelector(`.turns a[rel=${rel}]`)?.getAttribute("href");
  for (const [i, id] of listed.entries()) {
    const to = (other: string | undefined) => (other === undefined ? undefined : `../../articles/${other}/`);
    expect([turn(id, "prev"), turn(id, "next")], id).toEqual([to(listed[i - 1]), to(listed[i + 1])]);
  }
});

const authors = files.flatMap((file) => /^authors\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

test.each(authors)(
  "the page of the author %s lists the articles whose bylines link to it, and so do its feeds",
  (id) => {
    const written = ids.filter((article) =>
      documentOf(`articles/${article}/index.html`).querySelector(`.byline a[rel=author][href="../../authors/${id}/"]`),
    );
    expect(written.length).toBeGreaterThan(0);
    const page = documentOf(`authors/${id}/index.html`);
    const linked = [...page.querySelectorAll(".others li a")].map((link) => link.getAttribute("href"));
    expect(linked.toSorted()).toEqual(written.map((article) => `../../articles/${article}/`).toSorted());
    const { items } = JSON.parse(text(`authors/${id}.json`)) as { items: { url: string }[] };
    expect(items).toHaveLength(written.length);
    for (const ending of ["atom", "rss"]) expect(text(`authors/${id}.${ending}`)).toContain(items[0]!.url);
  },
);
