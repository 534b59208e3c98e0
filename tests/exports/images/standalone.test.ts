import { expect, test } from "vitest";
import { chart, exact, hard } from "../../../src/gallery/fixtures.ts";
import { themes } from "../../../src/exports/images/looks.ts";
import { readNodes } from "../../../src/exports/images/nodes.ts";
import type { Picture } from "../../../src/exports/images/picture.ts";
import { standalone } from "../../../src/exports/images/standalone.ts";
import type { Node } from "../../../src/exports/images/selectors.ts";
import { charts } from "../../charts/cases.ts";
import { press } from "./press.ts";

const picture: Picture = {
  title: "Bells of the northern coast ring more often than those of the south",
  subtitle: "Bells that were heard in one night & counted <twice>",
  description: "Five bars: the longest is Norway's.",
  chart: chart("bars", "bells", [
    ["Norway", exact(40)],
    ["Iceland", { kind: "about", value: 20, low: null, high: null }],
  ]),
  notes: [
    { lead: "", text: "A count of sounds." },
    { lead: "Who counted:", text: "The Bell Society" },
    { lead: "Read in:", text: "The Evening Paper, 1 Jun 2020" },
  ],
  credit: {
    publication: "The Bell Paper",
    address: "https://bells.example/figures/bells/",
    date: "1 June 2020",
    licence: "CC BY 4.0",
  },
};
const tree = (svg: string) => readNodes(svg.slice(svg.indexOf("<svg")));
const nodes = (node: Node): Node[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === "string" ? [] : nodes(child))),
];

const elements = [
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
];
const attributes = new Set([
  "xmlns",
  "viewBox",
  "width",
  "height",
  "id",
  "d",
  "x",
  "y",
  "x1",
  "y1",
  "x2",
  "y2",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
  "transform",
  "patternUnits",
  "patternTransform",
  "clipPathUnits",
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "clip-path",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
]);

test.each(charts)("%s is an image that needs nothing else, in both themes", (_, drawn) => {
  for (const theme of themes) {
    const svg = standalone({ ...picture, chart: drawn }, theme, press);
    const root = tree(svg);
    const all = nodes(root);
    expect(root.attributes["xmlns"]).toBe("http://www.w3.org/2000/svg");
    expect([...new Set(all.map(({ name }) => name))].filter((name) => !elements.includes(name))).toEqual([]);
    expect(
      [...new Set(all.flatMap((node) => Object.keys(node.attributes)))].filter((name) => !attributes.has(name)),
    ).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|var\(|light-dark|currentColor|javascript|data:|(href|url\()(?!#)/);
    const ids = all.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
    for (const { attributes: own } of all)
      for (const name of ["fill", "stroke"])
        expect(own[name] ?? "none").toMatch(/^(none|#[0-9a-f]{3}([0-9a-f]{3})?|url\(#[\w-]+\))$/);
  }
});

test("an image begins with its paper and tells its title and what it shows, in words that are safe", () => {
  const [title, description, ...rest] = tree(standalone(picture, "light", press)).children as Node[];
  expect([title, description]).toEqual([
    { name: "title", attributes: {}, children: [picture.title] },
    { name: "desc", attributes: {}, children: [picture.description] },
  ]);
  const paper = rest.find(({ name }) => name === "rect")!;
  const root = tree(standalone(picture, "light", press)).attributes;
  expect(paper.attributes).toEqual({ width: root["width"], height: root["height"], fill: "#fffdf9" });
  expect(nodes(tree(standalone(picture, "dark", press))).find(({ name }) => name === "rect")!.attributes["fill"]).toBe(
    "#15171a",
  );
});

test("all words of an image stand in it: title, subtitle, labels, key, notes, and where it comes from", () => {
  // Letters without outlines stay text, so that they can be read here.
  const plain = { looks: press.looks, letters: { outline: () => null } };
  const lines = nodes(tree(standalone(picture, "light", plain)))
    .filter(({ name }) => name === "text")
    .map((node) =>
      nodes(node)
        .flatMap(({ children }) => children.filter((child) => typeof child === "string"))
        .join(""),
    );
  const text = lines.join(" ").replaceAll(/[ \u00a0]+/g, " ");
  for (const words of [
    picture.title,
    picture.subtitle,
    "Norway",
    "about 20",
    "exact, as reported",
    "about this many",
    "A count of sounds.",
    "Who counted: The Bell Society",
    "Read in: The Evening Paper, 1 Jun 2020",
  ])
    expect(text).toContain(words);
  expect(text).toContain("The Bell Paper · bells.example/figures/bells · 1 June 2020 · CC BY 4.0");
});

test("all letters are outlines, but for the scripts that the fonts lack", () => {
  expect(standalone(picture, "light", press)).not.toContain("<text");
  const texts = nodes(tree(standalone({ ...picture, chart: chart("bars", "hard", hard) }, "light", press))).filter(
    ({ name }) => name === "text",
  );
  expect(
    texts
      .map((node) =>
        nodes(node)
          .flatMap(({ children }) => children.filter((child) => typeof child === "string"))
          .join(""),
      )
      .sort(),
  ).toEqual(['Берёза <&> "quoted"', "नेपाली सम्राट", "شجرة التفاح"].sort());
});

test("both themes are one picture in other colours", () => {
  const [light, dark] = themes.map((theme) =>
    standalone(picture, theme, press).replaceAll(/#[0-9a-f]{3,6}(?=")/g, "#"),
  );
  expect(dark).toBe(light);
});

test("hatching survives", () => {
  const svg = standalone(picture, "light", press);
  expect(svg).toMatch(
    /<defs><pattern id="[\w-]+" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate\(45\)"><path d="M0 0v5" fill="none" stroke="#[0-9a-f]{6}" stroke-width="5"\/>/,
  );
});

test("the same picture is the same text", () => {
  expect(standalone(picture, "light", press)).toBe(standalone(picture, "light", press));
});
