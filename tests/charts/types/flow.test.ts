import { expect, test } from "vitest";
import { flow as examples } from "../../../src/gallery/flow.ts";
import { chart } from "../../../src/gallery/fixtures.ts";
import { flow } from "../../../src/charts/types/flow.ts";
import { keyOf } from "../../../src/charts/labels/legend.ts";
import { drawingsOf } from "../drawing.ts";

const { cases } = examples;

test("bars and bands are as high as what comes and goes", () => {
  for (const { svg } of drawingsOf(cases["flow"]!)) {
    const heights = [
      ...svg
        .querySelector("path.solid")!
        .getAttribute("d")!
        .matchAll(/h8v([\d.]+)h/g),
    ].map(([, height]) => Number(height));
    // In the order of the columns: two woods, then three buyers.
    const values = [491, 295, 120, 594, 72];
    const per = heights.reduce((sum, height) => sum + height) / values.reduce((sum, value) => sum + value);
    expect(heights.map((height) => Math.round(height / per))).toEqual(values);
  }
});

test("a total is stated if the kinds allow one, and a single value in its own wording", () => {
  for (const { texts } of drawingsOf(cases["flow-kinds"]!)) {
    const words = texts.map(({ text }) => text);
    expect(words.join(" ")).toContain("More than more than 100");
    expect(words.join(" ")).toContain("At least at least 80");
    // About 70 and what is not published have no sum with the others.
    expect(words[words.indexOf("All") + 1]).not.toMatch(/\d/);
  }
});

test("what is not published is a dashed line, and no band", () => {
  for (const { svg } of drawingsOf(cases["flow-unpublished"]!)) {
    expect(svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(2);
    expect(svg.querySelector("path.band")).toBeNull();
  }
});

test("intermediate nodes are placed in between", () => {
  const [, wide] = drawingsOf(cases["flow-relays"]!);
  const left = (name: string) => wide!.texts.find(({ text }) => text === name)!.left;
  expect(left("First report") < left("Agency") && left("Agency") < left("Radio") && left("Radio") < left("Blog")).toBe(
    true,
  );
});

test("in narrow drawings text is above its bars, in columns that do not overlap", () => {
  const [narrow] = drawingsOf(cases["flow-relays"]!);
  const at = (name: string) => narrow!.texts.find(({ text }) => text === name)!;
  const bars = [
    ...narrow!.svg
      .querySelector("path.solid")!
      .getAttribute("d")!
      .matchAll(/M([\d.]+) ([\d.]+)h8/g),
  ].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  for (const name of ["Agency", "Radio", "Blog"])
    expect(
      bars.some(
        ({ x, y }) =>
          x + 8 >= at(name).left && x <= at(name).right && y >= at(name).bottom - 4 && y < at(name).bottom + 8,
      ),
    ).toBe(true);
  expect(at("Agency").right < at("Radio").left && at("Radio").right < at("Blog").left).toBe(true);
});

test("an annotation of a band is at its end node, with the start node if several bands end there", () => {
  const one = chart(
    "flow",
    "said",
    [
      ["Mill", 3, undefined, "North"],
      ["Shop", 2, undefined, "North"],
      ["Shop", 5, undefined, "South"],
    ],
    {
      options: {
        annotations: [
          { at: "Mill", text: "By water" },
          { at: "Shop", group: "South", text: "By road" },
        ],
      },
    },
  );
  for (const { texts } of drawingsOf(one))
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["By water", "South: By road"]));
});

test("without values, the key does not speak of what is not published", () => {
  expect(keyOf(cases["flow-relays"]!)).toEqual([]);
});

test("every band answers, in the order of the points", () => {
  for (const { svg } of drawingsOf(cases["flow"]!))
    expect(
      [...svg.querySelectorAll("path.hit-area > title")].map(({ textContent }) => textContent!.split("\n")[0]),
    ).toEqual([
      "Sawmill, North wood: 371 trees",
      "Paper mill, North wood: 120 trees",
      "Sawmill, South wood: 223 trees",
      "Firewood, South wood: 72 trees",
    ]);
});

test("circles and values below zero are refused", () => {
  const circle = chart("flow", "circle", [
    ["A", 1, undefined, "B"],
    ["B", 1, undefined, "A"],
  ]);
  expect(flow.objection!(circle)).toEqual({
    found: "bands that run in a circle",
    expected: "bands that lead from first to last",
  });
  expect(flow.objection!(chart("flow", "below", [["A", -1, undefined, "B"]]))?.found).toContain("below zero");
  expect(flow.objection!(cases["flow-relays"]!)).toBeNull();
});

test("rejects more bands than readers can distinguish", () => {
  const bands = (count: number) =>
    chart(
      "flow",
      "bands",
      Array.from({ length: count }, (_, i) => [`To ${i}`, 1, undefined, "From"]),
    );
  expect(flow.objection!(bands(60))).toBeNull();
  expect(flow.objection!(bands(61))).toEqual({ found: "61 bands", expected: "at most 60 bands" });
});
