import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { about, atLeast, atMost, between, chart, moreThan, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { map as entry } from "../../../src/gallery/map.ts";
import { placeIds } from "../../../src/charts/maps/atlas.ts";
import { drawFigure } from "../../../src/charts/draw.ts";
import { keyOf } from "../../../src/charts/labels/legend.ts";
import { map } from "../../../src/charts/types/map.ts";
import type { Options } from "../../../src/charts/options.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { drawingsOf, readDrawing } from "../drawing.ts";
import { schemes } from "../../../src/theme/colours.ts";
import { colourOf, contrast, stylesOf } from "../styles.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const at = (values: Record<string, Estimate | number | null>): PointFixture[] =>
  Object.entries(values).map(([place, value]) => [place, value, "2024-05-01", undefined, { place }]);
const areas = (values: Parameters<typeof at>[0], options: Options = {}) =>
  chart("map", "areas", at(values), { options });
const circles = (values: Parameters<typeof at>[0], options: Options = {}) =>
  chart("map", "circles", at(values), { options: { show: "circles", ...options } });
const classesIn = (svg: Element, selector: string) =>
  [...svg.querySelectorAll(selector)].map((element) => element.getAttribute("class"));

test.for(["areas", "circles"] as const)(
  "every place of the atlas can be shown, and answers inside the drawing: %s",
  (show) => {
    const ids = [...placeIds];
    for (let first = 0; first < ids.length; first += 50) {
      const some = ids.slice(first, first + 50);
      for (const { svg, width } of drawingsOf(
        chart("map", "some", at(Object.fromEntries(some.map((id) => [id, 7]))), { options: { show } }),
      )) {
        const hits = [...svg.querySelectorAll(".hit-area")];
        expect(hits.map((hit) => hit.getAttribute("data-place")).toSorted()).toEqual(some);
        for (const hit of hits)
          expect(Number(/^M([\d.-]+)/.exec(hit.getAttribute("d")!)![1]), hit.textContent!).toSatisfy(
            (left: number) => left >= -1 && left <= width + 1,
          );
      }
    }
  },
);

describe("points that it cannot draw", () => {
  const objection = (given: readonly PointFixture[], options: Options = {}) =>
    map.objection!(chart("map", "objection", given, { options }));

  test("places that the atlas lacks are named, up to three", () => {
    const [one] = at({ XKX: 1 });
    const none: PointFixture = ["Everywhere", 5];
    expect(objection([...at({ FRA: 1 }), one!, none])).toEqual({
      found: "XKX, Everywhere, which the atlas does not have",
      expected: "places with an ISO 3166-1 code; disputed areas take no value",
    });
    expect(objection(at({ XAA: 1, XBB: 1, XCC: 1, XDD: 1 }))!.found).toBe(
      "XAA, XBB, XCC, which the atlas does not have",
    );
  });

  test("two values of one place, the highest outside the extent, and a circle of less than nothing", () => {
    expect(objection([...at({ FRA: 1, ITA: 2 }), ...at({ FRA: 3 })])).toEqual({
      found: "several values for FRA",
      expected: "one value for each place",
    });
    expect(objection(at({ FRA: 1, BRA: 2 }), { extent: [-12, 35, 45, 62] })).toEqual({
      found: "BRA, outside the `extent`",
      expected: "an extent that holds the highest value, every highlighted place, and three in four of all places",
    });
    expect(objection(at({ FRA: -1 }), { show: "circles" })).toEqual({
      found: "a value below zero (FRA)",
      expected: "values from zero up",
    });
    expect(objection(at({ FRA: -1, ITA: null }))).toBeNull();
  });
});

test("every map has a note on its boundaries, and hatches disputed areas", () => {
  for (const show of ["areas", "circles"] as const) {
    for (const { texts, svg } of drawingsOf(
      chart("map", "boundaries", at({ IND: 3, PAK: 4, CHN: 5, UKR: 6, RUS: 7 }), { options: { show } }),
    )) {
      expect(texts.map(({ text }) => text).join(" ")).toContain(
        "Boundaries: Natural Earth, simplified. Disputed areas are hatched and counted to no country.",
      );
      expect(classesIn(svg, "pattern path")).toContain("hatch disputed");
    }
  }
});

test("what has no row is neutral, and what is not published an empty slot; both are in the key", () => {
  const chart = areas({ FRA: 5, ESP: null, ITA: 80 });
  const [, wide] = drawingsOf(chart);
  expect(wide!.svg.querySelectorAll(".land")).toHaveLength(1);
  expect(wide!.svg.querySelectorAll("path.slot")).toHaveLength(1);
  expect(keyOf(chart).map(({ words }) => words)).toEqual([
    "less than 20",
    "20 to 39",
    "40 to 59",
    "at least 60",
    "not published",
    "no value in these data",
  ]);
});

describe("areas", () => {
  test("stand in the tone of their class, however many they are one path for each", () => {
    const [, wide] = drawingsOf(areas({ FRA: 5, ESP: 15, PRT: 16, DEU: 40 }, { classes: [10, 30] }));
    expect(classesIn(wide!.svg, ".area").toSorted()).toEqual(["area highest", "area lowest", "area middling"]);
  });

  test("show their kinds by an icon explained in the legend, and hatch a span over several classes", () => {
    const chart = areas(
      { FRA: atLeast(40), ESP: moreThan(25), ITA: atMost(30), POL: about(55), UKR: between(5, 90), DEU: 80 },
      { classes: [10, 60] },
    );
    const [, { svg }] = drawingsOf(chart) as [unknown, { svg: Element }];
    expect(svg.querySelectorAll(".plate").length).toBeGreaterThanOrEqual(5);
    expect(svg.querySelectorAll(".broken.sign")).toHaveLength(2);
    expect(svg.querySelectorAll(".symbol.open.sign")).toHaveLength(1);
    expect(svg.querySelectorAll(".haze.sign")).toHaveLength(1);
    expect(svg.querySelectorAll("circle.tint.sign")).toHaveLength(1);
    expect(classesIn(svg, "pattern path")).toEqual(["hatch disputed", "hatch lowest"]);
    expect(keyOf(chart).map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        "at least this many",
        "more than this",
        "up to this many",
        "about this many",
        "somewhere in this span",
      ]),
    );
  });

  test("that are too small to be seen are marked by a spot in their tone, and answer around it", () => {
    const [narrow] = drawingsOf(areas({ MLT: 9, FRA: 100, FIN: 30 }, { classes: [10, 30] }));
    expect(classesIn(narrow!.svg, "circle")).toEqual(["symbol lowest"]);
    const hit = narrow!.svg.querySelector('[data-place="MLT"]')!.getAttribute("d")!;
    expect(Number(/a([\d.]+)/.exec(hit)![1])).toBeGreaterThanOrEqual(10);
  });

  test("that are stressed have an outline", () => {
    const [, wide] = drawingsOf(areas({ FRA: 5, ESP: 15 }, { highlight: ["ESP"] }));
    expect(wide!.svg.querySelectorAll(".stressed")).toHaveLength(1);
  });
});

describe("circles", () => {
  test("have areas as their values, and so have those that they are measured by", () => {
    const [narrow, wide] = drawingsOf(circles({ BRA: 400, ARG: 100, PER: 25 }));
    for (const { svg } of [narrow!, wide!]) {
      const radii = [...svg.querySelectorAll("circle.symbol")].map((circle) => Number(circle.getAttribute("r")));
      expect(radii[0]! / radii[1]!).toBeCloseTo(2, 1);
      expect(radii[0]! / radii[2]!).toBeCloseTo(4, 1);
      const [measure] = /a([\d.]+)/.exec(svg.querySelector(".outline.quiet")!.getAttribute("d")!)!.slice(1).map(Number);
      expect(radii[0]! / measure!).toBeCloseTo(Math.sqrt(400 / 200), 1);
    }
    expect(wide!.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["200 people", "50", "10"]));
  });

  test("look otherwise for each kind, and are solid where nothing is in doubt", () => {
    const [, { svg }] = drawingsOf(
      circles({ FRA: atLeast(40), ITA: atMost(30), POL: about(55), UKR: between(5, 90), DEU: 80, SWE: null }),
    ) as [unknown, { svg: Element }];
    expect(["broken", "haze", "tint", "slot"].map((name) => svg.querySelectorAll(`circle.${name}`).length)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(classesIn(svg, "circle.symbol").toSorted()).toEqual(["symbol", "symbol", "symbol", "symbol", "symbol open"]);
  });

  test("the larger part of each is seen: small ones lie on large ones, and none at the place of another", () => {
    const [narrow] = drawingsOf(circles({ NPL: 600, IND: 90, CHN: 80, BTN: 10, BGD: 20, PAK: 30 }));
    const drawn = [...narrow!.svg.querySelectorAll("circle.symbol")].map(
      (circle) => ["cx", "cy", "r"].map((name) => Number(circle.getAttribute(name))) as [number, number, number],
    );
    expect(drawn.map(([, , r]) => r)).toEqual(drawn.map(([, , r]) => r).toSorted((a, b) => b - a));
    for (const [i, [x, y, r]] of drawn.entries())
      for (const [otherX, otherY, other] of drawn.slice(i + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(Math.max(r, other) - 0.5);
  });

  test("leave the map visible, however many they are", () => {
    const [, wide] = drawingsOf(
      circles(Object.fromEntries([...placeIds].filter((id) => id !== "ATA").map((id) => [id, 5]))),
    );
    const drawn = [...wide!.svg.querySelectorAll("circle.symbol")].reduce(
      (sum, circle) => sum + Math.PI * Number(circle.getAttribute("r")) ** 2,
      0,
    );
    expect(drawn).toBeLessThan(0.16 * 720 * wide!.height);
  });
});

test("names and values are written for the stressed places and the highest, and never over another mark", () => {
  const written = (given: Parameters<typeof drawingsOf>[0]) =>
    drawingsOf(given)[1]!
      .texts.map(({ text }) => text)
      .join("|");
  expect(written(circles({ BRA: 400, ARG: 100, URY: 2 }))).toMatch(/BRA 400\|ARG 100\|URY 2/);
  const many = Object.fromEntries(
    ["FRA", "DEU", "ITA", "ESP", "POL", "UKR", "SWE", "FIN", "NOR", "GBR", "PRT"].map((id, i) => [id, 100 - i]),
  );
  expect(written(areas(many))).toContain("FRA 100");
  expect(written(areas(many))).not.toContain("PRT");
  expect(written(areas(many, { highlight: ["PRT"] }))).toContain("PRT 90");
});

test("tones differ from neutral areas and from each other", () => {
  const names = [
    "land",
    "area lowest",
    "area lower",
    "area low",
    "area middling",
    "area high",
    "area higher",
    "area highest",
  ];
  const { svg } = readDrawing(
    `<svg class="chart wide" height="60">${names.map((name) => `<path class="${name}" d="M0 0H9V9z"/>`).join("")}</svg>`,
    { size: "wide", width: 100 },
  );
  for (const scheme of schemes) {
    const colours = [...svg.querySelectorAll("path")].map((path) =>
      colourOf(stylesOf(path, scheme).attributes["fill"]!),
    );
    const paper = colourOf(stylesOf(svg, scheme).custom.get("--paper")!);
    expect(contrast(colours[1]!, paper)).toBeGreaterThan(3);
    expect(contrast(colours[1]!, colours[0]!)).toBeGreaterThan(2);
    for (const [i, colour] of colours.slice(2).entries())
      expect(contrast(colour, colours[i + 1]!), `${scheme}, ${names[i + 2]}`).toBeGreaterThan(1.15);
    // Four classes, as many as are made by default.
    for (const [a, b] of [
      [1, 3],
      [3, 5],
      [5, 7],
    ])
      expect(contrast(colours[a!]!, colours[b!]!), `${scheme}, ${names[b!]}`).toBeGreaterThan(1.35);
  }
});

test("maps weigh little: of a region up to 9 kB, of the world 11 kB, of the world with most of its places 15 kB", () => {
  const weight = (name: string) => {
    const { narrow, wide } = drawFigure(entry.cases[name]!);
    return brotliCompressSync(serialize(narrow.svg, wide.svg)).length / 1024;
  };
  for (const name of ["map", "map-kinds", "map-circles-kinds", "map-disputed"])
    expect(weight(name), name).toBeLessThan(9);
  for (const name of ["map-world", "map-circles"]) expect(weight(name), name).toBeLessThan(11);
  expect(weight("map-many")).toBeLessThan(15);
});
