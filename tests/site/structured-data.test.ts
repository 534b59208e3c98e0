import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter(
    (file) =>
      file.endsWith(".html") &&
      // The files of articles stand alone.
      !/^(\w+\/)?embed\/|^articles\/([^/]+)\/\2\.html$/.test(file) &&
      file !== "404.html" &&
      !file.includes("@"),
  )
  .sort();
type Thing = Record<string, unknown>;
const pages = files.map((file) => ({ file, document: parseHTML(readFileSync(join(dist, file), "utf8")).document }));
const things = (document: Document) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent!) as Thing,
  );
const typed = (document: Document, type: string) => things(document).find((thing) => thing["@type"] === type);
const of = (pattern: RegExp) => pages.filter(({ file }) => pattern.test(file));

test("the front page describes the site, and every other page where it stands", () => {
  for (const { file, document } of pages) {
    const address = document.querySelector("link[rel=canonical]")!.getAttribute("href")!;
    if (file === "index.html") {
      expect(typed(document, "WebSite")).toMatchObject({
        url: address,
        license: expect.stringContaining("https://creativecommons.org/"),
      });
      continue;
    }
    const trail = typed(document, "BreadcrumbList")!["itemListElement"] as {
      position: number;
      item: string;
      name: string;
    }[];
    expect(
      trail.map(({ position }) => position),
      file,
    ).toEqual(trail.map((_, i) => i + 1));
    expect(trail.at(-1)!.item, file).toBe(address);
    expect(trail.length, file).toBe(
      /^((articles|authors|data|editions|explore|figures|numbers|places|sources)\/[^/]+|(figures|find|sources|timeline)\/part\/\d+|numbers\/by\/[^/]+(\/part\/\d+)?)\/index\.html$/.test(
        file,
      )
        ? 3
        : 2,
    );
  }
});

test("datasets say what they cover, how they were made and how to cite them", () => {
  const datasets = of(/^data\/[^/]+\/index\.html$/);
  expect(datasets.length).toBeGreaterThan(0);
  for (const { file, document } of datasets) {
    const dataset = typed(document, "Dataset")!;
    expect(dataset, file).toMatchObject({
      keywords: expect.any(Array),
      measurementTechnique: expect.any(String),
      citation: expect.stringContaining(String(dataset["url"])),
      license: expect.any(String),
    });
  }
  const moscow = pages.find(({ file }) => file === "data/moscow-records/index.html")!;
  expect(typed(moscow.document, "Dataset")!["spatialCoverage"]).toEqual([{ "@type": "Place", name: "Moscow" }]);
});

test("places are described, and their values are datasets that can be downloaded", () => {
  const places = of(/^places\/[^/]+\/index\.html$/);
  expect(places.length).toBeGreaterThan(0);
  for (const { file, document } of places)
    expect(typed(document, "WebPage"), file).toMatchObject({
      about: { "@type": expect.stringMatching(/^(Country|Place)$/), name: expect.stringMatching(/\S/) },
      mainEntity: {
        "@type": "Dataset",
        license: expect.any(String),
        distribution: [
          { contentUrl: expect.stringMatching(/\.csv$/) },
          { contentUrl: expect.stringMatching(/\.json$/) },
        ],
      },
    });
});

test("numbers are observations, and images have a licence", () => {
  const numbers = of(/^numbers\/[^/]+\/index\.html$/);
  expect(numbers.length).toBeGreaterThan(0);
  for (const { file, document } of numbers)
    expect(typed(document, "WebPage"), file).toMatchObject({
      mainEntity: { "@type": "Observation", name: expect.stringMatching(/\S/), citation: expect.stringMatching(/\S/) },
      license: expect.any(String),
    });
  const images = [
    ...of(/^figures\/(?!part\/)[^/]+\//).map(({ document }) => typed(document, "WebPage")!["primaryImageOfPage"]),
    ...of(/^articles\/[^/]+\//).map(({ document }) => typed(document, "NewsArticle")!["image"]),
  ] as Thing[];
  expect(images.length).toBeGreaterThan(1);
  for (const image of images) {
    expect(image).toMatchObject({
      "@type": "ImageObject",
      license: expect.stringMatching(/^https:/),
      acquireLicensePage: expect.stringMatching(/^https:/),
      creditText: expect.any(String),
    });
  }
});

test("errors can be reported beside every number, figure and dataset, with the id filled in; the contact is at the foot of every page", () => {
  for (const [kind, pattern] of [
    ["number", /^numbers\/([^/]+)\/index/],
    ["figure", /^figures\/([^/]+)\/index/],
    ["dataset", /^data\/([^/]+)\/index/],
  ] as const) {
    for (const { file, document } of of(pattern)) {
      const links = [...document.querySelectorAll("a.report")].map((link) => link.getAttribute("href")!);
      expect(
        links.some((link) => link.startsWith("mailto:") && link.includes(encodeURIComponent(`${kind}/`))),
        file,
      ).toBe(true);
    }
  }
  for (const { file, document } of pages)
    expect(document.querySelector('footer a[href^="mailto:"]'), file).not.toBeNull();
  expect(pages.find(({ file }) => file === "about/index.html")!.document.querySelector("a.report")).not.toBeNull();
});

test("every page in the sitemap has the day of its last change", () => {
  const urls = readFileSync(join(dist, "sitemap.xml"), "utf8").match(/<url>.*<\/url>/g)!;
  expect(urls.filter((url) => !/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/.test(url))).toEqual([]);
});
