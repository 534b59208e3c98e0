import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { lookOf } from "../../src/charts/marks.ts";
import { estimate } from "../../src/evidence/estimate.ts";
import { drawingsOf } from "./drawing.ts";
import { about, atLeast, atMost, between, exact, moreThan } from "../../src/catalogue/given.ts";
import { examples } from "./examples.ts";

test("each kind has its look, and an unclear one is never drawn", () => {
  expect([exact(1), atLeast(1), moreThan(1), atMost(1), about(1), between(1, 2), null].map(lookOf)).toEqual(["solid", "open", "open", "hollow", "soft", "span", "empty"]);
  expect(() => lookOf(estimate("unclear", 1))).toThrow("unclear");
});

test("bars are as long as their values, from one zero", () => {
  for (const { svg } of drawingsOf(examples["bars-highlight"]!)) {
    const blocks = [...svg.querySelectorAll("path")].flatMap((path) => [...path.getAttribute("d")!.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v/g)].map(([, x, length]) => [Number(x), Number(length)]));
    expect(new Set(blocks.map(([x]) => x)).size).toBe(1);
    const lengths = blocks.map(([, length]) => length!).toSorted((a, b) => b - a);
    const perDeath = lengths[0]! / 72;
    [72, 70, 66, 63, 54].forEach((deaths, i) => expect(lengths[i]! / perDeath).toBeCloseTo(deaths, 0));
  }
});

describe("one mark is one person", () => {
  const marksOf = (group: Element) =>
    [...group.querySelectorAll("path.dots")].reduce((sum, path) => {
      const dashes = (path.getAttribute("stroke-dasharray") ?? "").split(" ").map(Number);
      const lines = [...path.getAttribute("d")!.matchAll(/M([\d.]+) [\d.]+(?:H([\d.]+)|h)/g)];
      return sum + lines.reduce((count, [, from, to]) => count + (to ? dotsOn(Number(to) - Number(from), dashes) : 1), 0);
    }, 0);

  /** Dots on a line of this length: one at its start, and one after each gap that ends on it. */
  function dotsOn(length: number, dashes: readonly number[]): number {
    let [count, at, i] = [1, 0, 1];
    for (;;) {
      at += dashes[i % dashes.length]!;
      if (at > length) return count;
      count += 1;
      i += 2;
    }
  }

  test("in both drawings, with three smaller dots for an open end", () => {
    for (const { svg } of drawingsOf(examples["units"]!)) {
      expect([...svg.querySelectorAll("svg > g")].map(marksOf)).toEqual([771, 523, 72, 71, 64 + 3]);
    }
  });

  test("for any number", () => {
    for (const count of [1, 9, 10, 11, 99, 100, 101, 1234, 4999]) {
      const point = { ...examples["units-one"]!.points[0]!, estimate: exact(count) };
      const chart: Chart = { ...examples["units-one"]!, points: [point] };
      for (const { svg } of drawingsOf(chart)) expect([...svg.querySelectorAll("svg > g")].map(marksOf)).toEqual([count]);
    }
  });
});

test("what is not published is one empty ring for each value, and never a dot at zero", () => {
  for (const { svg } of drawingsOf(examples["dots"]!)) {
    expect(svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(25);
    expect(svg.querySelector("path.dot")!.getAttribute("d")!.match(/M/g)).toHaveLength(23);
  }
});

test("the squares of a proportion are its numbers", () => {
  for (const { svg } of drawingsOf(examples["proportion"]!)) {
    const first = svg.querySelector("path.first")!;
    const [side, gap] = first.getAttribute("stroke-dasharray")!.split(" ").map(Number) as [number, number];
    const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)$/.exec(first.getAttribute("d")!)!.map(Number) as [number, number, number];
    expect((to - from - 6 * (side + gap)) / side).toBeCloseTo(0.011, 2);
    const rest = [...svg.querySelector("path.rest")!.getAttribute("d")!.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)];
    const firm = rest.reduce((sum, [, from, to]) => sum + Math.round((Number(to) - Number(from) + gap) / (side + gap)), 0);
    const hatched = svg.querySelector("path[fill^=url]")!.getAttribute("d")!.match(/M/g)!.length;
    expect(6 + firm + hatched).toBe(450);
  }
});
