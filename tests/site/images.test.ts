import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { labelIds } from "../../src/charts/draw.ts";
import type { Node } from "../../src/charts/svg/tree.ts";
import { readNodes } from "../exports/images/read-nodes.ts";
import { readPng, wordsIn } from "../exports/images/raster/read-png.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const read = (file: string) => readFileSync(join(dist, file));
const text = (file: string) => read(file).toString();
const figures = readdirSync(join(dist, "figures"), { withFileTypes: true }).flatMap((entry) =>
  // Further parts of the list of all figures are no figure.
  entry.isDirectory() && entry.name !== "part" ? entry.name : [],
);
/** The images of the states that stories of figures show, besides the first, which the image of the figure shows. */
const stateImages = [
  "identified-over-time-in-africa.png",
  "identified-over-time-in-all.png",
  "road-of-the-claim-in-added.png",
  "road-of-the-claim-in-britain.png",
  "road-of-the-claim-in-origin.png",
  "road-of-the-claim-in-relays.png",
  "road-of-the-claim-in-retold.png",
];
const articles = readdirSync(join(dist, "articles"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !entry.name.includes("@") ? entry.name : [],
);
const numbers = readdirSync(join(dist, "numbers"), { withFileTypes: true }).flatMap(({ name, parentPath }) =>
  existsSync(join(parentPath, `${name}.json`)) ? name : [],
);
const places = readdirSync(join(dist, "places"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !entry.name.includes("@") ? entry.name : [],
);
const pages = new Map(
  [
    "index.html",
    ...articles.map((id) => `articles/${id}/index.html`),
    ...figures.map((id) => `figures/${id}/index.html`),
  ].map((file) => [file, parseHTML(text(file)).document]),
);
const page = (file: string) => pages.get(file)!;
const site = page("index.html").querySelector("link[rel=canonical]")!.getAttribute("href")!;
const content = (file: string, property: string) =>
  page(file).querySelector(`meta[property='${property}'], meta[name='${property}']`)?.getAttribute("content") ?? "";

const nodes = (node: Node): Node[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === "string" ? [] : nodes(child))),
];
const tree = (svg: string) => readNodes(svg.replace(/^<\?xml.*\?>\n/, ""));

test("every figure has its files, and no other figure has any", () => {
  expect(figures.length).toBeGreaterThan(4);
  const endings = ["-dark.png", "-dark.svg", "-editable.svg", ".csv", ".json", ".png", ".svg"];
  const files = readdirSync(join(dist, "figures"), { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.name !== "index.html" ? entry.name : [],
  );
  expect(files.sort()).toEqual(
    [...figures.flatMap((id) => endings.map((ending) => id + ending)), ...stateImages].sort(),
  );
  expect(readdirSync(join(dist, "cards")).sort()).toEqual(
    [
      ...figures.map((id) => `${id}.png`),
      ...articles.map((id) => `article-${id}.png`),
      ...numbers.map((id) => `number-${id}.png`),
      ...places.map((id) => `place-${id}.png`),
    ].sort(),
  );
});

test("every page that shows a figure links what there is to take away", () => {
  for (const id of figures) {
    const links = [...page(`figures/${id}/index.html`).querySelectorAll("a[download]")].map((link) =>
      link.getAttribute("href")!,
    );
    for (const ending of ["-dark.png", "-dark.svg", "-editable.svg", ".csv", ".json", ".png", ".svg"])
      expect(links, id).toContain(`../../figures/${id}${ending}`);
  }
});

describe.each(figures.flatMap((id) => [id, `${id}-dark`]))("%s", (image) => {
  const id = image.replace(/-dark$/, "");
  const svg = text(`figures/${image}.svg`);
  const root = tree(svg);
  const [width, height] = [Number(root.attributes["width"]), Number(root.attributes["height"])];

  test("the SVG needs nothing else and does nothing", () => {
    expect(
      svg.startsWith(
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 768 ',
      ),
    ).toBe(true);
    expect(root.attributes["viewBox"]).toBe(`0 0 ${width} ${height}`);
    const all = nodes(root);
    const names = new Set(all.map(({ name }) => name));
    expect(
      [...names].filter(
        (name) =>
          ![
            "svg",
            "title",
            "desc",
            "defs",
            "pattern",
            "clipPath",
            "g",
            "path",
            "rect",
            "circle",
            "line",
            "text",
            "tspan",
          ].includes(name),
      ),
    ).toEqual([]);
    const attributes = all.flatMap((node) => Object.entries(node.attributes));
    expect(attributes.filter(([name]) => /^(on|style$|class$|href$|xlink:|src$|data-)/.test(name))).toEqual([]);
    expect(
      attributes.filter(([name, value]) => name !== "xmlns" && /https?:|\/\/|javascript:|data:|@import/.test(value)),
    ).toEqual([]);
    const paper = all.find(({ name }) => name === "rect")!.attributes;
    expect([paper["width"], paper["height"]]).toEqual([String(width), String(height)]);
  });

  test("it tells its title and what it shows", () => {
    const [title, description] = root.children as Node[];
    expect([title!.name, description!.name]).toEqual(["title", "desc"]);
    const shown = page(`figures/${id}/index.html`);
    expect(shown.title.startsWith(String(title!.children[0]))).toBe(true);
    expect(String(description!.children[0])).toContain(
      shown.querySelector(`#${labelIds(id).description} p`)!.textContent!.trim(),
    );
  });

  test("strict readers of XML take it", () => {
    const checked = spawnSync("xmllint", ["--noout", "-"], { input: svg });
    if (!checked.error) expect(checked.stderr.toString()).toBe("");
  });

  test("the PNG is the same picture at twice the size, and says where it is from", () => {
    const png = read(`figures/${image}.png`);
    expect([readPng(png).width, readPng(png).height]).toEqual([2 * width, 2 * height]);
    const { Title, Source, Copyright } = wordsIn(png);
    expect([Title, Source]).toEqual([(root.children[0] as Node).children[0], `${site}figures/${id}/`]);
    expect(Copyright).toMatch(/\S/);
    expect([...readPng(png).pixels(1).subarray(0, 3)]).toEqual(
      image.endsWith("-dark") ? [0x15, 0x17, 0x1a] : [0xff, 0xfd, 0xf9],
    );
  });
});

describe.each(figures)("%s", (id) => {
  const [header, ...rows] = parse(text(`figures/${id}.csv`)) as string[][];
  const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]!.replace(/^'(?=[=+\-@])/, ""));
  const table = [...page(`figures/${id}/index.html`).querySelectorAll(".view")]
    .find((view) => view.querySelector(`#${id}`))!
    .querySelector("table")!;
  const shown = [...table.querySelectorAll("tbody tr")];

  test("the CSV holds the rows of the figure's table, in their order", () => {
    const labels = shown.map((row) => row.querySelector("th")!.textContent!.trim());
    expect(column("drawn_as")).toHaveLength(labels.length);
    column("drawn_as").forEach((label, i) => expect(labels[i]!.startsWith(label), `${labels[i]} ${label}`).toBe(true));
    const kind = header!.find((name) => name.endsWith("_kind"));
    if (!kind) return;
    // The tables of timelines and flows tell what happened and what leads where, without a value.
    const withoutValues = ["nepal-steps", "reports-on-africans", "what-states-did", "who-counts-whose-dead"];
    expect(table.querySelector("td.number") === null, id).toBe(withoutValues.includes(id));
    if (withoutValues.includes(id)) return;
    const value = column(kind.slice(0, -"_kind".length));
    shown.forEach((row, i) => {
      const cell = row.querySelector("td.number")!.textContent!.replaceAll(/[,  ]/g, "");
      if (column("drawn_basis")[i] === "not published") expect([value[i], column(kind)[i]]).toEqual(["", ""]);
      else if (column(kind)[i] !== "between") expect(cell).toContain(value[i]!);
    });
  });

  test("the JSON holds the same rows, and the sources and quotes that they name", () => {
    const json = JSON.parse(text(`figures/${id}.json`)) as {
      name: string;
      url: string;
      fields: { name: string }[];
      rows: Record<string, unknown>[];
      sources: { id: string; quotes: { id: string }[] }[];
    };
    expect([json.name, json.url]).toEqual([id, `${site}figures/${id}/`]);
    expect(json.fields.map(({ name }) => name)).toEqual(header);
    expect(json.rows.map((row) => header!.map((name) => String(row[name] ?? "")))).toEqual(
      rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ""))),
    );
    const known = json.sources.flatMap((source) => [source.id, ...source.quotes.map((quote) => quote.id)]);
    for (const name of ["source_id", "quote_id"]) {
      if (header!.includes(name))
        for (const cell of column(name).filter((cell) => cell !== "")) expect(known).toContain(cell);
    }
  });
});

test("the front page, articles and figures have a card of 1200 × 630 pixels at their own address", () => {
  const cards = new Map([
    ["index.html", null],
    ...articles.map((id) => [`articles/${id}/index.html`, `cards/article-${id}.png`] as const),
    ...figures.map((id) => [`figures/${id}/index.html`, `cards/${id}.png`] as const),
  ]);
  for (const [file, card] of cards) {
    const image = content(file, "og:image");
    expect(image.startsWith(`${site}cards/`), file).toBe(true);
    if (card) expect(image).toBe(site + card);
    const png = readPng(read(image.slice(site.length)));
    expect([png.width, png.height].map(String)).toEqual([
      content(file, "og:image:width"),
      content(file, "og:image:height"),
    ]);
    expect([png.width, png.height]).toEqual([1200, 630]);
    expect(content(file, "og:image:alt")).toMatch(/\S{3}/);
    expect(content(file, "twitter:card")).toBe("summary_large_image");
  }
});
