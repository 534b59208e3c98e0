import { expect, test } from "vitest";
import { coverOf, elementsOf } from "./cover.ts";

test("a cover has every part that any thing has, the richest things first, and none that adds nothing", () => {
  const parts: Record<string, string> = { a: "12", b: "123", c: "34", d: "", e: "4" };
  const partsOf = (name: string) => new Set(parts[name]);
  expect(coverOf(Object.keys(parts), partsOf)).toEqual(["b", "c"]);
  expect(coverOf(Object.keys(parts), partsOf, new Set("123"))).toEqual(["c"]);
  expect(coverOf([], partsOf)).toEqual([]);
});

test("the elements of a page are its tags with their classes, without what is inside of drawings", () => {
  const html =
    '<p class="a b">1 < 2</p><svg class="chart chart-bars"><path class="bar"/></svg>\n<table\nclass="c"><td></table>';
  expect([...elementsOf(html)].toSorted()).toEqual(
    ["p", "p.a", "p.b", "svg", "svg.chart", "svg.chart-bars", "table", "table.c", "td"].toSorted(),
  );
});
