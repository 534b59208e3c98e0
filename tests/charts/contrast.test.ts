import { sum } from "d3";
import { describe, expect, test } from "vitest";
import { schemes, type Scheme } from "../../src/theme/colours.ts";
import { all } from "../all.ts";
import { samples } from "./cases.ts";
import { drawingsOf, readDrawing, type Drawing } from "./drawing.ts";
import { areasOf, partsIn, rasterOf, type Area, type Part, type Raster } from "./raster.ts";
import { colourOf, contrast, stylesOf, type Colour } from "./styles.ts";

/**
 * Classes that carry no meaning alone: lines behind the marks, and soft surfaces around or inside of one that is seen
 * without them.
 */
const furniture = /^(grid|lane|halo|haze|dots faint|land|border|plate|casing)\b/;

/** The colour that a paint has on the paper. */
function colour(element: Element, paint: Part["paint"], scheme: Scheme): Colour {
  const { attributes } = stylesOf(element, scheme);
  const own = colourOf(attributes[paint]!);
  const share = Number(attributes[`${paint}-opacity`] ?? 1) * Number(attributes["opacity"] ?? 1);
  return share === 1
    ? own
    : (own.map((part, i) => part * share + paper(element, scheme)[i]! * (1 - share)) as unknown as Colour);
}

function paper(element: Element, scheme: Scheme): Colour {
  return colourOf(stylesOf(element.closest("svg")!, scheme).custom.get("--paper")!);
}

const nameOf = (element: Element) =>
  element.getAttribute("class") ?? element.parentElement?.getAttribute("class") ?? element.localName;

/** Texts with less than 4.5:1 to what lies behind them. */
function faintTexts({ svg, texts }: Drawing, raster: Raster, scheme: Scheme): string[] {
  return [...svg.querySelectorAll("text")].flatMap((text, i) => {
    const { attributes } = stylesOf(text, scheme);
    const ink = colour(text, "fill", scheme);
    // A text with a rim of paper stands on that, whatever lies behind.
    const rim = attributes["paint-order"] === "stroke" ? colour(text, "stroke", scheme) : null;
    const counts = [...partsIn(raster, texts[i]!)];
    const slivers = sum(counts, ([, count]) => count) * 0.03;
    const behind = rim
      ? [rim]
      : counts.filter(([, count]) => count > slivers).map(([part]) => seenColour(raster, part, scheme, text));
    const least = Math.min(...behind.map((back) => contrast(ink, back)));
    return least < 4.5 ? [`${scheme}: "${text.textContent}" ${least.toFixed(1)}:1`] : [];
  });
}

/**
 * Marks that stand out by 3:1 from less than a quarter of what lies along their edge, such as one on another of its
 * colour; marks that cross others do from most. Either their fill or their stroke has to; a rim of paper is no mark.
 */
function faintMarks(areas: readonly Area[], raster: Raster, scheme: Scheme): string[] {
  const faults = new Map<Element, Map<Part["paint"], string[]>>();
  for (const { part, size, beside } of areas) {
    const { element, paint } = raster.parts[part]!;
    if (furniture.test(nameOf(element)) || isRim(element, paint)) continue;
    const found = faults.get(element) ?? new Map<Part["paint"], string[]>();
    faults.set(element, found.set(paint, found.get(paint) ?? []));
    if (size < 6 * raster.zoom) continue;
    const own = colour(element, paint, scheme);
    const isClear = (other: number) =>
      contrast(own, seenColour(raster, other, scheme, element)) >= 3 || areTiled(element, raster.parts[other]?.element);
    const clear = sum(beside, ([other, length]) => (isClear(other) ? length : 0));
    if (clear >= sum(beside.values()) / 4) continue;
    const [most] = [...beside].toSorted((a, b) => b[1] - a[1])[0]!;
    const neighbour = most === 0 ? "paper" : nameOf(raster.parts[most]!.element);
    found
      .get(paint)!
      .push(
        `${scheme}: ${paint} of ${nameOf(element)} beside ${neighbour}, ${contrast(own, seenColour(raster, most, scheme, element)).toFixed(1)}:1`,
      );
  }
  return [
    ...new Set(
      [...faults.values()].flatMap((found) =>
        [...found.values()].some((list) => list.length === 0) ? [] : [...found.values()].flat(),
      ),
    ),
  ];
}

/** Whether a paint is that of the paper around or in a mark that is painted otherwise. */
function isRim(element: Element, paint: Part["paint"]): boolean {
  const { attributes, custom } = stylesOf(element, "light");
  const other = attributes[paint === "fill" ? "stroke" : "fill"];
  return attributes[paint] === custom.get("--paper") && other !== "none" && other !== attributes[paint];
}

/** Whether two marks are areas of a map, which lines of paper keep apart that are thinner than a pixel. */
function areTiled(element: Element, other: Element | undefined): boolean {
  return element.classList.contains("area") && other !== undefined && other.classList.contains("area");
}

/** The colour of what is seen of a part; of the paper that `element` stands on where it is none. */
function seenColour(raster: Raster, part: number, scheme: Scheme, element: Element): Colour {
  const seen = raster.parts[part];
  return seen ? colour(seen.element, seen.paint, scheme) : paper(element, scheme);
}

function faultsOf(drawing: Drawing): string[] {
  const raster = rasterOf(drawing, "marks", drawing.height > 1500 ? 1 : 2);
  const areas = areasOf(raster);
  return schemes.flatMap((scheme) => [...faintTexts(drawing, raster, scheme), ...faintMarks(areas, raster, scheme)]);
}

test("a faint text and a faint mark are found, in the scheme in which they are faint", () => {
  const svg = (body: string) =>
    readDrawing(`<svg class="chart wide" height="60">${body}</svg>`, { size: "wide", width: 100 });
  const block = '<path class="solid" d="M0 0H100V60H0z"/>';
  expect(faultsOf(svg(`${block}<text class="soft" x="4" y="20">words</text>`))).toEqual([
    'light: "words" 1.2:1',
    'dark: "words" 1.2:1',
  ]);
  expect(faultsOf(svg(`${block}<text class="soft value" x="4" y="20">words</text>`))).toEqual([]);
  expect(faultsOf(svg(`${block}<path class="line" d="M10 40h50"/>`))).toEqual([
    "light: stroke of line beside solid, 1.0:1",
    "dark: stroke of line beside solid, 1.0:1",
  ]);
  expect(faultsOf(svg(`${block}<path class="glyph inside" d="M10 40h50"/>`))).toEqual([]);
  expect(
    faultsOf(svg('<path class="solid" d="M0 0H50V60H0z"/><path class="solid quiet" d="M50 0H100V60H50z"/>')),
  ).toEqual([]);
});

describe.for(samples.map(([name, chart], i) => [name, chart, i] as const))("%s", ([name, chart, i]) => {
  test("text has a contrast of 4.5:1 and marks of 3:1 with what is behind or beside them, in both colour schemes", () => {
    // Both sizes have the same colours: a case of the catalogue is looked at in one of them.
    const drawings = drawingsOf(chart).filter((_, size) => all || name.startsWith("figure ") || size % 2 === i % 2);
    expect(drawings.flatMap((drawing) => faultsOf(drawing).map((fault) => `${drawing.name}, ${fault}`))).toEqual([]);
  });
});
