import { expect, test } from "vitest";
import { chart, exact, hard } from "../../../src/gallery/fixtures.ts";
import { schemes, type Scheme } from "../../../src/theme/colours.ts";
import type { Picture } from "../../../src/exports/images/picture.ts";
import { standalone } from "../../../src/exports/images/standalone.ts";
import { serialize, type Node } from "../../../src/charts/svg/tree.ts";
import { samples } from "../../charts/cases.ts";
import { renderer } from "./renderer.ts";

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
const written = (scheme: Scheme) => serialize(standalone(picture, scheme, renderer));
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
  "visibility",
]);

test.each(samples)("%s is an image that needs nothing else, in both colour schemes", (_, drawn) => {
  for (const scheme of schemes) {
    const root = standalone({ ...picture, chart: drawn }, scheme, renderer);
    const svg = serialize(root);
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

test("an image starts with its background, and has an escaped title and description", () => {
  const [title, description, ...rest] = standalone(picture, "light", renderer).children as Node[];
  expect([title, description]).toEqual([
    { name: "title", attributes: {}, children: [picture.title] },
    { name: "desc", attributes: {}, children: [picture.description] },
  ]);
  const paper = rest.find(({ name }) => name === "rect")!;
  const root = standalone(picture, "light", renderer).attributes;
  expect(paper.attributes).toEqual({ width: root["width"], height: root["height"], fill: "#fffdf9" });
  expect(nodes(standalone(picture, "dark", renderer)).find(({ name }) => name === "rect")!.attributes["fill"]).toBe(
    "#15171a",
  );
});

test("an image contains all of its text: title, subtitle, labels, legend, notes and credit", () => {
  // Letters without outlines stay text, so that they can be read here.
  const plain = { ...renderer, letters: { outline: () => null } };
  const lines = nodes(standalone(picture, "light", plain))
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
  expect(written("light")).not.toContain("<text");
  const texts = nodes(standalone({ ...picture, chart: chart("bars", "hard", hard) }, "light", renderer)).filter(
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

test("both colour schemes are one picture in other colours", () => {
  const [light, dark] = schemes.map((scheme) => written(scheme).replaceAll(/#[0-9a-f]{3,6}(?=")/g, "#"));
  expect(dark).toBe(light);
});

test("hatching survives", () => {
  const svg = written("light");
  expect(svg).toMatch(
    /<defs><pattern id="[\w-]+" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate\(45\)"><path d="M0 0v5" fill="none" stroke="#[0-9a-f]{6}" stroke-width="5"\/>/,
  );
});

test("the same picture is the same text", () => {
  expect(written("light")).toBe(written("light"));
});
