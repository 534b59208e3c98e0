import { expect, test } from "vitest";
import { about, atLeast, chart, moreThan } from "../../../src/gallery/fixtures.ts";
import { number as examples } from "../../../src/gallery/number.ts";
import { number } from "../../../src/charts/types/number.ts";
import { drawingsOf } from "../drawing.ts";

const { cases } = examples;
const textsOf = (name: string) => drawingsOf(cases[name]!).map(({ texts }) => texts.map(({ text }) => text));

test("a number has its value, what it counts, its unit and its window", () => {
  const [narrow, wide] = textsOf("number");
  expect(narrow).toEqual([
    "more than",
    "1,500",
    "Trees felled in the storms of one summer",
    "trees, 1 May 2024 to 30 Sept 2024",
  ]);
  expect(wide).toEqual(["more than 1,500", ...narrow!.slice(2)]);
});

test("the value is as large as its text allows, and all values of a figure have the same size", () => {
  const sizes = (name: string) =>
    drawingsOf(cases[name]!).map(({ texts }) => [
      ...new Set(texts.filter(({ size }) => size > 15).map(({ size }) => size)),
    ]);
  expect(sizes("number")).toEqual([[40], [52]]);
  expect(sizes("number-four")).toEqual([[40], [52]]);
  expect(sizes("number-row")).toEqual([[40], [26]]);
});

test("exact values alone have no bar; with a whole, all lie on one scale from zero", () => {
  for (const { svg } of drawingsOf(cases["number-four"]!))
    expect(svg.querySelectorAll("path:not(.hit-area)")).toHaveLength(0);
  const half = chart("number", "half", [["Elms", 30]], { whole: ["Trees", 60] });
  for (const { svg } of drawingsOf(half)) {
    const lengthOf = (name: string) =>
      Number(/^M0 [\d.]+h([\d.]+)v/.exec(svg.querySelector(`path[class="${name}"]`)!.getAttribute("d")!)![1]);
    expect(lengthOf("solid quiet") / lengthOf("solid")).toBeCloseTo(2, 2);
  }
});

test("a line of comparison is as long as its value, and named", () => {
  const drawn = chart("number", "drawn", [["Elms", moreThan(30)]], { references: [{ value: 120, label: "oaks" }] });
  for (const { svg, texts } of drawingsOf(drawn)) {
    const bar = Number(/^M0 [\d.]+h([\d.]+)v/.exec(svg.querySelector("path.solid")!.getAttribute("d")!)![1]);
    const line = Number(/^M0 [\d.]+h([\d.]+)m/.exec(svg.querySelector("path.reference")!.getAttribute("d")!)![1]);
    expect(line / bar).toBeCloseTo(4, 2);
    expect(texts.map(({ text }) => text)).toContain("120 oaks");
  }
});

test("every value answers, and so does the whole", () => {
  for (const { svg } of drawingsOf(
    chart(
      "number",
      "asked",
      [
        ["Elms", 30],
        ["Oaks", about(20)],
      ],
      { whole: ["Trees", 60] },
    ),
  )) {
    expect([...svg.querySelectorAll(".hit-area title")].map(({ textContent }) => textContent!.split("\n")[0])).toEqual([
      "Elms: 30 people",
      "Oaks: about 20 people",
      "Trees: 60 people",
    ]);
  }
});

test("an unpublished value is labelled as such and has an empty slot", () => {
  for (const { svg, texts } of drawingsOf(cases["number-unpublished"]!)) {
    expect(texts.filter(({ text }) => text === "not published")).toHaveLength(3);
    expect(svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(3);
    expect(svg.querySelector("path.solid")).toBeNull();
  }
});

test("more than four numbers are refused", () => {
  const five = chart(
    "number",
    "five",
    Array.from({ length: 5 }, (_, i) => [`Tree ${i}`, i]),
  );
  expect(number.objection!(five)).toEqual({ found: "5 values", expected: "one value, or up to 4" });
  expect(number.objection!({ ...five, points: five.points.slice(1) })).toBeNull();
});

test("a value that needs two lines is broken before its digits", () => {
  const [narrow] = drawingsOf(
    chart("number", "n", [
      ["Earlier rule", atLeast(3)],
      ["Later rule", atLeast(1000)],
    ]),
  );
  expect(narrow!.texts.slice(0, 2).map(({ text }) => text)).toEqual(["at least 3", "Earlier rule"]);
  expect(narrow!.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["at least", "1,000"]));
});
