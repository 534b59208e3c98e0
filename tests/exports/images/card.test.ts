import { expect, test } from "vitest";
import { chart, exact } from "../../../src/gallery/fixtures.ts";
import { card, type Card } from "../../../src/exports/images/card.ts";
import { cardSize } from "../../../src/exports/images/card-frame.ts";
import { serialize, type Node } from "../../../src/charts/svg/tree.ts";
import { all } from "../../all.ts";
import { samples } from "../../charts/cases.ts";
import { renderer } from "./renderer.ts";

const content: Card = {
  title: "Bells of the northern coast ring more often than those of the south",
  text: "Bells that were heard in one night and counted by the neighbours",
  chart: chart("bars", "bells", [
    ["Norway", exact(40)],
    ["Iceland", exact(20)],
    ["Portugal", exact(10)],
  ]),
  credit: {
    publication: "The Bell Paper",
    address: "https://bells.example/figures/bells/",
    date: "1 June 2020",
    licence: "CC BY 4.0",
  },
};
/** A renderer that leaves letters as text, to be read here. */
const plain = { ...renderer, letters: { outline: () => null } };

interface Line {
  text: string;
  size: number;
  left: number;
  top: number;
}

/** The lines of text of a card, with their sizes in pixels. */
function linesOf(svg: Node): Line[] {
  const walk = (node: Node, at: { x: number; y: number; scale: number }): Line[] => {
    const [, dx = "0", dy = "0"] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(node.attributes["transform"] ?? "") ?? [];
    const scale = at.scale * Number(/scale\(([\d.]+)\)/.exec(node.attributes["transform"] ?? "")?.[1] ?? 1);
    const here = { x: at.x + Number(dx) * at.scale, y: at.y + Number(dy) * at.scale, scale };
    const children = node.children.filter((child) => typeof child !== "string");
    if (node.name !== "text") return children.flatMap((child) => walk(child, here));
    const text = children.flatMap((child) => child.children).join("");
    return [
      {
        text,
        size: Number(node.attributes["font-size"]) * scale,
        left: here.x + Number(node.attributes["x"]) * scale,
        top: here.y + Number(node.attributes["y"]) * scale,
      },
    ];
  };
  return walk(svg, { x: 0, y: 0, scale: 1 });
}
const words = (lines: readonly Line[]) =>
  lines
    .map(({ text }) => text)
    .join(" ")
    .replaceAll("\u00a0", "");

test("a card has the size that networks expect, the title, its text, all of the drawing, and the credit", () => {
  expect(cardSize).toEqual({ width: 1200, height: 630 });
  expect(card(content, renderer).attributes).toMatchObject({
    viewBox: "0 0 1200 630",
    width: "1200",
    height: "630",
  });
  const text = words(linesOf(card(content, plain)));
  for (const part of [
    content.title,
    content.text,
    "Norway",
    "40",
    "Portugal",
    "10",
    "The Bell Paper · bells.example/figures/bells · 1 June 2020",
  ])
    expect(text).toContain(part);
});

// A card has the wide drawing of its chart, which tests of charts look at one by one.
test.each(samples.filter(([name], i) => all || name.startsWith("figure ") || i % 3 === 0))(
  "%s on a card is legible at half its size, and inside it",
  (_, drawn) => {
    const svg = card({ ...content, chart: drawn }, plain);
    const lines = linesOf(svg);
    expect(serialize(svg)).not.toMatch(/NaN|undefined|var\(/);
    for (const { text, size, left, top } of lines) {
      expect(size, text).toBeGreaterThanOrEqual(18);
      expect(left, text).toBeGreaterThanOrEqual(55);
      expect(left, text).toBeLessThanOrEqual(1145);
      expect(top, text).toBeGreaterThan(42);
      expect(top, text).toBeLessThan(600);
    }
  },
);

test("a drawing with too many rows has those that fit, and says how many more there are", () => {
  const rows = Array.from({ length: 40 }, (_, i): [string, ReturnType<typeof exact>] => [
    `Bell ${i + 1}`,
    exact(900 - i),
  ]);
  const svg = card({ ...content, chart: chart("bars", "many", rows) }, plain);
  const text = words(linesOf(svg));
  const shown = rows.filter(([label]) => new RegExp(`${label}\\b`).test(text));
  expect(shown.length).toBeGreaterThan(3);
  expect(text).toContain(`… and ${40 - shown.length} more`);
  expect(text).toContain("Bell 1 900");
  expect(words(linesOf(card(content, plain)))).not.toContain("… and");
});

test("a map on a card is all there, lower than usual, and names the highest values", () => {
  const drawn = samples.find(([name]) => name === "map-circles-kinds")![1];
  const text = words(linesOf(card({ ...content, chart: drawn }, plain)));
  expect(text.replaceAll(" ", "")).toMatch(/DEU(DEU)?80/);
  expect(text).toContain("Disputed areas are hatched");
});

test("the trail of a claim on a card is its main trail", () => {
  const drawn = samples.find(([name]) => name === "claim-trail")![1];
  const text = words(linesOf(card({ ...content, chart: drawn }, plain)));
  expect(text).toMatch(/… and \d+ more/);
});

test("a title of 140 characters is there to its end, in smaller letters, and what it means with it", () => {
  const title =
    "A title of a hundred and forty characters, which is as long as titles get, has to be set in smaller letters, so that all of it can be read";
  const lines = linesOf(card({ ...content, title }, plain));
  expect(words(lines)).toContain(title);
  expect(words(lines)).toContain(content.text);
  expect(lines.find(({ text }) => title.startsWith(text))!.size).toBeLessThan(
    linesOf(card(content, plain)).find(({ text }) => content.title.startsWith(text))!.size,
  );
});
