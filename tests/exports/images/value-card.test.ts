import { expect, test } from "vitest";
import { serialize, type Node } from "../../../src/charts/svg/tree.ts";
import { valueCard, type ValueCard } from "../../../src/exports/images/value-card.ts";
import { renderer } from "./renderer.ts";

const credit = {
  publication: "The Bell Paper",
  address: "https://bells.example/numbers/bells/",
  date: "",
  licence: "CC BY 4.0",
};
const one: ValueCard = {
  title: "Bells heard in one night",
  values: [
    {
      value: "more than 40 bells",
      what: "",
      notes: ["as of 1 Jun 2020", "Who counted: Harbour Office", "Read in: Gazette"],
    },
  ],
  credit,
};
/** A renderer that leaves letters as text, to be read here. */
const plain = { ...renderer, letters: { outline: () => null } };

function texts(node: Node): { text: string; x: number; y: number; size: number }[] {
  const children = node.children.filter((child) => typeof child !== "string");
  if (node.name !== "text") return children.flatMap(texts);
  const { x, y, "font-size": size } = node.attributes;
  return [
    { text: children.flatMap((child) => child.children).join(""), x: Number(x), y: Number(y), size: Number(size) },
  ];
}
const lines = (content: ValueCard) => texts(valueCard(content, plain));

test("a card has the value with its kind in the largest type, when, who counted, where it was read, and the credit", () => {
  const all = lines(one);
  expect(all.map(({ text }) => text.replaceAll("\u00a0", ""))).toEqual([
    "Bells heard in one night",
    "more than 40 bells",
    "as of 1 Jun 2020",
    "Who counted: Harbour Office",
    "Read in: Gazette",
    "The Bell Paper · bells.example/numbers/bells",
  ]);
  const sizes = all.map(({ size }) => size);
  expect(Math.max(...sizes)).toBe(sizes[1]);
  expect(sizes[1]).toBeGreaterThanOrEqual(100);
});

test("two values stand side by side, each above its own notes", () => {
  const value = (words: string) => ({ value: words, what: `${words} of one kind`, notes: [`${words} were counted`] });
  const all = lines({ ...one, values: [value("40 bells"), value("up to 7 buoys")] });
  const at = (text: string) => all.find((line) => line.text === text)!;
  expect(at("40 bells").y).toBe(at("up to 7 buoys").y);
  expect(at("40 bells were counted").x).toBe(at("40 bells").x);
  expect(at("up to 7 buoys were counted").x).toBe(at("up to 7 buoys").x);
  expect(at("up to 7 buoys").x).toBeGreaterThan(600);
});

test("however long the words are, all of them are there, legible at half the size, above the credit", () => {
  const long = "Bells that people who live at the harbour heard in a night without wind ".repeat(3).trim();
  for (const count of [1, 2]) {
    const values = Array.from({ length: count }, () => ({
      value: "between 1,000,000 and 2,000,000 bells per night",
      what: "those that rang",
      notes: [long],
    }));
    const all = lines({ ...one, title: long.slice(0, 140), values });
    const shown = all.map(({ text }) => text).join(" ");
    expect(shown.match(/night without wind/g)).toHaveLength(1 + 3 * count);
    for (const { size } of all) expect(size).toBeGreaterThanOrEqual(18);
    const credits = all.at(-1)!;
    for (const { y } of all.slice(0, -1)) expect(y).toBeLessThan(credits.y - 20);
  }
});

test("a card is the same every time, and has letters as outlines", () => {
  const svg = serialize(valueCard(one, renderer));
  expect(svg).toBe(serialize(valueCard(one, renderer)));
  expect(svg).not.toContain("<text");
  expect(svg).toContain("<title>Bells heard in one night</title>");
});
