import { expect, test } from "vitest";
import { chart, exact } from "../../../src/gallery/fixtures.ts";
import type { Picture } from "../../../src/exports/images/picture.ts";
import { editable } from "../../../src/exports/images/editable.ts";
import { standalone } from "../../../src/exports/images/standalone.ts";
import { elementsIn, serialize, type Node } from "../../../src/charts/svg/tree.ts";
import { isTrail } from "../../../src/charts/claim-trail.ts";
import { samples } from "../../charts/cases.ts";
import { renderer } from "./renderer.ts";

const picture: Picture = {
  title: "Bells of the northern coast ring more often than those of the south",
  subtitle: "Bells that were heard in one night & counted <twice>",
  description: "Two bars: the longest is Norway's.",
  chart: chart("bars", "bells", [
    ["Norway", exact(40)],
    ["Iceland", { kind: "about", value: 20, low: null, high: null }],
  ]),
  notes: [
    { lead: "", text: "A count of sounds." },
    { lead: "Who counted:", text: "The Bell Society" },
  ],
  credit: {
    publication: "The Bell Paper",
    address: "https://bells.example/figures/bells/",
    date: "1 June 2020",
    licence: "CC BY 4.0",
  },
};

const textIn = (node: Node): string =>
  node.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
const linesIn = (node: Node): string[] =>
  node.name === "text" ? [textIn(node)] : elementsIn(node).flatMap((child) => linesIn(child));
const layers = (image: Node) => new Map(elementsIn(image).map((node) => [node.attributes["id"] ?? node.name, node]));

test("its layers are called as an editor would, from the lowest to the highest", () => {
  const image = editable(picture, "light", renderer);
  expect([...layers(image).keys()]).toEqual(
    ["title", "desc", "defs", "background", "title", "axis", "marks", "labels", "legend", "notes"].filter(
      (name, i, all) => all.indexOf(name) === i,
    ),
  );
  for (const [id, node] of layers(image))
    if (node.name === "g")
      expect(node.attributes).toMatchObject({ id, "inkscape:groupmode": "layer", "inkscape:label": id });
});

test("its words are text in named fonts, each in its layer", () => {
  const image = editable(picture, "light", renderer);
  const found = layers(image);
  expect(image.attributes["font-family"]).toMatch(/^'Libre Franklin', .*sans-serif$/);
  expect(linesIn(found.get("title")!)).toEqual([picture.title, picture.subtitle]);
  expect(linesIn(found.get("labels")!).toSorted()).toEqual(["40", "Iceland", "Norway", "about 20"]);
  expect(linesIn(found.get("legend")!)).toEqual(["exact, as reported", "about this many"]);
  expect(linesIn(found.get("notes")!)).toEqual([
    "A count of sounds.",
    "Who counted: The Bell Society",
    expect.stringMatching(/^The Bell Paper.*CC BY 4\.0$/),
  ]);
});

test("each bar is a shape of its own, and a line of two weights keeps the space between them", () => {
  const bars = chart("bars", "bells", [
    ["a", exact(3)],
    ["b", exact(2)],
    ["c", exact(1)],
  ]);
  const image = editable({ ...picture, chart: bars }, "light", renderer);
  const shapes = (node: Node): Node[] => (node.name === "path" ? [node] : elementsIn(node).flatMap(shapes));
  expect(shapes(layers(image).get("marks")!)).toHaveLength(3);
  expect(serialize(image)).toContain(
    'xml:space="preserve"><tspan font-weight="600">Who counted:</tspan><tspan> The Bell',
  );
});

test("places on a map are in a layer below the marks, and only labels on areas have halos", () => {
  const [areas, circles] = ["map-share", "map-circles"].map((name) => {
    const [, drawn] = samples.find(([other]) => other === name)!;
    return editable({ ...picture, chart: drawn }, "light", renderer);
  });
  expect([...layers(circles!).keys()].filter((name) => ["map", "marks", "labels"].includes(name))).toEqual([
    "map",
    "marks",
    "labels",
  ]);
  const isHalo = (line: Node) => line.attributes["fill"] === "none";
  const texts = (node: Node): Node[] => (node.name === "text" ? [node] : elementsIn(node).flatMap(texts));
  expect(texts(areas!).some(isHalo)).toBe(true);
  expect(texts(circles!).some(isHalo)).toBe(false);
});

test.each(samples)("%s weighs little, needs nothing else, and has every line of the image once", (_, drawn) => {
  const image = editable({ ...picture, chart: drawn }, "light", renderer);
  const svg = serialize(image);
  // With more than a hundred marks, 600 bytes for each.
  expect(svg.length).toBeLessThan(Math.max(60 * 1024, 600 * (isTrail(drawn) ? 0 : drawn.points.length)));
  expect(svg).not.toMatch(/NaN|undefined|var\(|light-dark|currentColor|class=|(href|url\()(?!#)/);
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  const plain = standalone({ ...picture, chart: drawn }, "light", { ...renderer, letters: { outline: () => null } });
  const text = (lines: readonly string[]) => lines.join(" ").replaceAll(/\s+/g, " ");
  const wanted = linesIn(plain);
  const found = text(linesIn(image));
  expect(wanted.filter((line) => !found.includes(text([line]).trim()))).toEqual([]);
});
