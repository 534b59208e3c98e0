import { expect, test } from "vitest";
import { about, atLeast, atMost, between, chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { proportion } from "../../../src/charts/types/proportion.ts";
import { drawingsOf } from "../drawing.ts";

const grid = (points: readonly PointFixture[], whole: PointFixture, each = 1) =>
  drawingsOf(chart("proportion", "grid", points, { options: { each }, whole })).map(({ svg }) => svg);

/** How many squares of the grid a class of dashed lines fills; the large squares beside the words are not of it. */
function filled(svg: Element, name: string): number {
  const paths = [...svg.querySelectorAll(`path.squares.${name}`)];
  const side = Math.min(
    ...[...svg.querySelectorAll("path.squares.rest")].map((path) => Number(path.getAttribute("stroke-width"))),
  );
  return paths
    .filter((path) => Number(path.getAttribute("stroke-width")) === side)
    .reduce((sum, path) => sum + lengthOf(path), 0);
}

function lengthOf(path: Element): number {
  const [side, gap] = path.getAttribute("stroke-dasharray")!.split(" ").map(Number) as [number, number];
  return [...path.getAttribute("d")!.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].reduce((sum, [, from, to]) => {
    const squares = (Number(to) - Number(from) + gap) / (side + gap);
    return (
      sum +
      (squares % 1 < 0.05 || squares % 1 > 0.95
        ? Math.round(squares)
        : (Number(to) - Number(from) - Math.floor(squares) * (side + gap)) / side + Math.floor(squares))
    );
  }, 0);
}

const outlines = (svg: Element, name: string) =>
  [...svg.querySelectorAll(`path[class="${name}"]`)].reduce(
    (sum, path) => sum + path.getAttribute("d")!.match(/M/g)!.length,
    0,
  );

test("parts and rest fill as many squares as their numbers, and the last of a part as far as it goes", () => {
  for (const svg of grid(
    [
      ["elms", 60],
      ["oaks", 35],
    ],
    ["in all", 400],
    10,
  )) {
    expect(filled(svg, "first")).toBeCloseTo(6, 1);
    expect(filled(svg, "second")).toBeCloseTo(3.5, 1);
    expect(filled(svg, "rest")).toBeCloseTo(30.5, 1);
  }
});

test("squares that are only possible are not filled", () => {
  for (const svg of grid(
    [
      ["elms", atMost(20)],
      ["oaks", between(10, 25)],
    ],
    ["in all", 100],
  )) {
    expect(outlines(svg, "outline first")).toBe(20 + 1); // one beside the words
    expect(filled(svg, "second")).toBe(10);
    expect(outlines(svg, "tint second")).toBe(15 + 1);
    expect(filled(svg, "rest")).toBe(100 - 20 - 25);
  }
});

test("an open end is followed by three shrinking squares, as far as the whole allows", () => {
  for (const svg of grid([["elms", atLeast(20)]], ["in all", 100])) {
    expect(outlines(svg, "solid first")).toBe(3);
    expect(filled(svg, "rest")).toBe(100 - 23);
  }
  for (const svg of grid(
    [
      ["elms", atLeast(20)],
      ["oaks", 30],
    ],
    ["in all", 50],
  ))
    expect(outlines(svg, "solid first")).toBe(0);
});

test("an uncertain whole shows it at its end", () => {
  for (const svg of grid([["elms", 10]], ["in all", between(20, 60)])) {
    expect(filled(svg, "rest")).toBe(10);
    expect(outlines(svg, "outline quiet")).toBe(40);
  }
});

test("parts that follow each other are cut differently, where the first is whole", () => {
  for (const svg of grid(
    [
      ["elms", 10],
      ["oaks", 10],
      ["firs", 10],
    ],
    ["in all", 60],
  )) {
    const cuts = [...svg.querySelectorAll("path.cut")].map((path) =>
      path.hasAttribute("stroke-dasharray") ? "down" : "across",
    );
    expect(new Set(cuts)).toEqual(new Set(["across", "down"]));
    expect(cuts).toHaveLength(4);
  }
});

test("each part has hit areas at its text and its squares, and then the whole", () => {
  for (const svg of grid(
    [
      ["elms", 10],
      ["oaks", null],
      ["firs", about(5)],
    ],
    ["in all", 60],
  )) {
    const hits = [...svg.querySelectorAll(".hit-area")];
    expect(hits.map((hit) => hit.querySelector("title")!.textContent!.split("\n")[0])).toEqual([
      "elms: 10 people",
      "oaks: not published",
      "firs: about 5 people",
      "in all: 60 people",
    ]);
    expect(hits.map((hit) => hit.getAttribute("d")!.match(/M/g)!.length > 1)).toEqual([true, false, true, true]);
  }
});

test("what cannot be a part is refused", () => {
  const drawn = (points: readonly PointFixture[], whole: PointFixture = ["in all", 60]) =>
    proportion.objection!(chart("proportion", "grid", points, { whole }));
  expect(drawn([["elms", 3]])).toBeNull();
  expect(drawn([["elms", -3]])).toEqual({ found: "a value below zero (elms)", expected: "values from zero up" });
  expect(drawn(Array.from({ length: 7 }, (_, i) => [`Tree ${i}`, 1]))).toEqual({
    found: "7 parts",
    expected: "at most 6 parts",
  });
  expect(drawn([["elms", 3]], ["in all", null])?.expected).toBe("a whole above zero");
  expect(drawn([["elms", 0]], ["in all", 0])?.expected).toBe("a whole above zero");
});
