import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { groupsOf, type Chart, type Viewport } from "../../src/charts/model.ts";
import { drawFigure, drawIn } from "../../src/charts/draw.ts";
import { keyOf } from "../../src/charts/labels/legend.ts";
import { touches } from "../../src/charts/labels/labels.ts";
import { chartNames, chartType, chartTypes } from "../../src/charts/registry.ts";
import type { ClaimTrail } from "../../src/charts/claim-trail.ts";
import { tooltipText } from "../../src/charts/value-text.ts";
import { all } from "../all.ts";
import { cases, charts } from "./cases.ts";
import { drawingIn, drawingsOf, type Drawing } from "./drawing.ts";
import { outsideOf, rasterOf } from "./raster.ts";
import { stateSheet } from "../../src/styles/build/states.ts";
import { classesIn, elementsIn, serialize, type Node } from "../../src/charts/svg/tree.ts";
import { isTrail } from "../../src/charts/claim-trail.ts";

/** Where charts are drawn beside their two usual viewports: in small multiples, in narrower columns and in wider ones. */
const otherViewports: readonly Viewport[] = [
  { size: "wide", width: 200 },
  { size: "wide", width: 1000 },
  ...(all
    ? ([
        { size: "wide", width: 226 },
        { size: "narrow", width: 350 },
      ] as const)
    : []),
];

/** The viewports of stories, in which these types are lower. */
const lowTypes: readonly string[] = ["claim-trail", "lines", "steps"];
const lowViewports: readonly Viewport[] = [
  { size: "narrow", width: 320, low: true },
  { size: "wide", width: 720, low: true },
];

/**
 * What both drawings of a figure may weigh, compressed: 6 kB, with more than a hundred points 60 bytes for each; a map
 * 15 kB.
 */
const mostBytes = (chart: Chart | ClaimTrail) =>
  chart.type === "map" ? 15 * 1024 : Math.max(6 * 1024, isTrail(chart) ? 0 : 60 * chart.points.length);

test("every chart type is registered once", () => {
  expect(chartTypes.map(({ name }) => name).toSorted()).toEqual([...chartNames].toSorted());
});

test("the style sheet knows every class that is drawn, and no other", () => {
  const read = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), "utf8");
  const states = stateSheet.match(/\.(?:stated|lit|dim|partly|in)\b/g)!;
  const css = [read("charts"), ...states].join("\n");
  const graphics = cases.flatMap(([, chart]) => [
    ...Object.values(drawFigure(chart)),
    ...keyOf(chart).map(({ swatch }) => swatch),
    ...(lowTypes.includes(chart.type) ? lowViewports.map((viewport) => drawIn(chart, viewport)) : []),
  ]);
  const drawn = new Set(
    graphics
      .flatMap(({ svg }) => [...classesIn(svg)])
      .filter((name) => !name.startsWith("chart-"))
      // States are numbered.
      .map((name) => name.replace(/-\d$/, "")),
  );
  const styled = new Set(
    [...css.matchAll(/\.([a-z][a-z-]*)/g)]
      .map(([, name]) => name!)
      .filter((name) => !["css", "ts", "drawings"].includes(name) && !name.startsWith("chart-")),
  );
  expect([...styled].toSorted()).toEqual([...drawn].toSorted());
});

test.for(chartNames)("%s without points says that there are no values", (name) => {
  const chart = cases.find(([, { type }]) => type === name)![1] as Chart;
  const none: Chart = { ...chart, points: [], references: [] };
  for (const { texts, svg } of drawingsOf(none)) {
    expect(texts.map(({ text }) => text)).toEqual(["No values"]);
    expect(svg.querySelectorAll("path.slot")).toHaveLength(1);
  }
  expect(keyOf(none)).toEqual([]);
});

describe.for(charts)("%s", ([, chart]) => {
  const drawings = drawingsOf(chart);

  test("text stays inside the drawing, is large enough, and touches no other text", () => {
    expect(drawings.flatMap(faultsOfText)).toEqual([]);
  });

  test("everything else stays inside the drawing", () => {
    expect(drawings.flatMap(outside)).toEqual([]);
  });

  test("all of that holds at other widths too", () => {
    const rooms = lowTypes.includes(chart.type) ? [...otherViewports, ...lowViewports] : otherViewports;
    const others = rooms.map((room) => drawingIn(chart, room));
    expect(
      others.flatMap((drawing) =>
        [...faultsOfText(drawing), ...outside(drawing)].map((fault) => `${drawing.width}: ${fault}`),
      ),
    ).toEqual([]);
  });

  test("every label is written or, in a dense chart, in the tooltip of its mark", () => {
    const labels = new Set(labelsOf(chart));
    for (const { texts } of drawings) {
      const written = texts
        .map(({ text }) => text)
        .join("")
        .replaceAll(/[ -]/g, "");
      expect([...labels].filter((label) => !written.includes(label.replaceAll(/[ -]/g, "")))).toEqual([]);
    }
  });

  test.runIf(!isTrail(chart))(
    "each point answers where it is pointed at, once, in its words, and behind no other",
    () => {
      const { points, whole } = chart as Chart;
      for (const drawing of drawings) {
        const hits = [...drawing.svg.querySelectorAll(".hit-area")];
        const drawn = whole && hits.length === points.length + 1 ? [...points, whole] : points;
        const words = drawn.map((point) => tooltipText(point, chart as Chart));
        expect(hits.map((hit) => hit.querySelector("title")!.textContent).toSorted()).toEqual(words.toSorted());
        const { seen, parts } = rasterOf(drawing, "hits");
        const pixels = new Map<Element, number>();
        for (const part of seen)
          if (part > 0) pixels.set(parts[part]!.element, (pixels.get(parts[part]!.element) ?? 0) + 1);
        const least = chartType(chart.type as Chart["type"]).dense ? 6 : 200;
        expect(
          hits
            .filter((hit) => (pixels.get(hit) ?? 0) < least)
            .map((hit) => `${hit.textContent}: ${pixels.get(hit) ?? 0} px`),
        ).toEqual([]);
      }
    },
  );

  test("the markup is lean and well-formed", () => {
    const drawings = Object.values(drawFigure(chart));
    for (const svg of drawings.map((drawing) => serialize(drawing.svg))) {
      expect(
        () =>
          new Resvg(svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'), {
            font: { loadSystemFonts: false },
          }),
      ).not.toThrow();
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object| style=|<style|⚠|font-|aria-label=|plot-/);
      // A factor of a reduced map has three decimals.
      expect(svg.replaceAll(/ transform="matrix[^"]*"/g, "")).not.toMatch(/="[^"]*\d\.\d{3}[^"]*"/);
      expect(svg).toMatch(
        new RegExp(
          `^<svg class="chart chart-${chart.type} (narrow|wide)" viewBox="0 0 (320|720) \\d+" width="\\d+" height="\\d+" role="img" aria-labelledby="t[\\da-f]{8} d[\\da-f]{8}">`,
        ),
      );
      for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(svg).toContain(` id="${id}"`);
    }
    const ids = [...drawings, ...keyOf(chart).map(({ swatch }) => swatch)].flatMap(({ svg }) => idsIn(svg));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const id of ids) expect(id).toMatch(new RegExp(`^${chart.id}-(key-|\\d+-)?(narrow|wide)-`));
  });

  test("it is drawn alike every time, changes nothing, and weighs little", () => {
    const first = drawFigure(chart);
    const frozen = freeze(chart);
    expect(drawFigure(frozen)).toEqual(first);
    expect(weigh(serialize(first.narrow.svg, first.wide.svg), mostBytes(chart))).toBeLessThan(mostBytes(chart));
  });
});

function idsIn(node: Node): string[] {
  return [...(node.attributes["id"] ? [node.attributes["id"]] : []), ...elementsIn(node).flatMap(idsIn)];
}

/** How many bytes a text takes when it is compressed: fast, or where that is too many, as well as can be. */
function weigh(text: string, most: number): number {
  const fast = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return fast < most ? fast : brotliCompressSync(text).length;
}

/** Texts that are empty, small, partly outside of a drawing, or over another one. */
function faultsOfText({ name, width, height, texts }: Drawing): string[] {
  const floor = name === "narrow" ? 13.33 : 14.4;
  return texts.flatMap((box, i) => {
    const words = JSON.stringify(box.text);
    const inside = box.left >= -0.5 && box.right <= width + 0.5 && box.top >= 0 && box.bottom <= height + 0.5;
    const touched = texts
      .slice(i + 1)
      .filter((other) => touches(box, other))
      .map(({ text }) => `${words} touches ${JSON.stringify(text)}`);
    return [
      ...(box.text.trim() === "" ? ["an empty text"] : []),
      ...(box.size < floor ? [`${words} is ${box.size} high`] : []),
      ...(inside ? [] : [`${words} is cut off`]),
      ...touched,
    ];
  });
}

/** Marks, and areas that answer, of which something lies outside of a drawing. */
function outside(drawing: Drawing): string[] {
  return outsideOf(rasterOf(drawing, "all"), drawing).map(
    (element) => element.getAttribute("class") ?? element.outerHTML.slice(0, 80),
  );
}

/** What has to be read in a drawing: every label, or in a dense chart the groups, as long as they are few. */
function labelsOf(chart: Chart | ClaimTrail): string[] {
  if (isTrail(chart))
    return chart.claimSources.flatMap(({ name, changes }) => [name, ...changes.map(({ words }) => words)]);
  const { dense } = chartType(chart.type);
  const groups = groupsOf(chart);
  const panels = chart.points.map(({ panel }) => panel ?? "");
  return [
    ...panels,
    ...(dense ? (groups.length > 6 ? [] : groups) : [...groups, ...chart.points.map(({ label }) => label)]),
  ];
}

/** The same chart, of which nothing can be changed. */
function freeze<Thing>(thing: Thing): Thing {
  if (typeof thing === "object" && thing !== null && !Object.isFrozen(thing))
    for (const part of Object.values(Object.freeze(thing))) freeze(part);
  return thing;
}
