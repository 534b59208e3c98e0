import { Resvg } from "@resvg/resvg-js";
import type { Box } from "../../src/charts/labels/labels.ts";
import { element as node, serialize, type Child } from "../../src/charts/svg/tree.ts";
import type { Drawing } from "./drawing.ts";
import { stylesOf } from "./styles.ts";

/** What one element paints: its fill or its stroke. */
export interface Part {
  element: Element;
  paint: "fill" | "stroke";
}

/**
 * A drawing without its text as pixels, and the paper around it, each with the number of the part that is seen there; 0
 * is the paper.
 */
export interface Raster {
  parts: readonly (Part | null)[];
  /** Pixels to a unit. */
  zoom: number;
  width: number;
  height: number;
  seen: Uint32Array;
}

/** Paper around a drawing, in units. */
const margin = 24;

const shaping = ["stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order", "fill-rule"];
const paints = ["fill", "stroke"] as const;
const capitals: Readonly<Record<string, string>> = {
  clippath: "clipPath",
  patterntransform: "patternTransform",
  patternunits: "patternUnits",
  clippathunits: "clipPathUnits",
};

/**
 * Paints every mark of a drawing, every area that answers when it is pointed at, or both, in a colour of its own and
 * without softened edges, so that each pixel tells what is seen there.
 */
export function rasterOf({ svg, width, height }: Drawing, wanted: "marks" | "hits" | "all", zoom = 1): Raster {
  const parts: (Part | null)[] = [null];
  const [across, down] = [width + 2 * margin, height + 2 * margin];
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `${-margin} ${-margin} ${across} ${down}`,
    width: across,
    height: down,
    "shape-rendering": "crispEdges",
  };
  const picture = new Resvg(serialize(node("svg", frame, ...[...svg.children].map(copy))), {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false },
  }).render();
  const { buffer, byteOffset } = picture.pixels;
  // A pixel is red, green, blue and opacity, in this order; a colour is the number of its part.
  const pixels = new Uint32Array(buffer, byteOffset, picture.width * picture.height);
  const partOf = (pixel: number) =>
    pixel >>> 24 === 255 ? ((pixel & 255) << 16) | (pixel & 0xff00) | ((pixel >>> 16) & 255) : 0;
  const seen = pixels.map(partOf);
  return { parts, zoom, width: picture.width, height: picture.height, seen };

  function copy(element: Element): Child {
    const name = element.localName;
    const isShape = /^(path|circle|rect|line|ellipse|polygon|polyline)$/.test(name);
    const isWanted = !isShape || wanted === "all" || element.classList.contains("hit-area") === (wanted === "hits");
    if (name === "text" || name === "title" || !isWanted) return "";
    const attributes: Record<string, string> = {};
    for (const attribute of element.getAttributeNames())
      if (!/^(class|fill|stroke|data-)/.test(attribute))
        attributes[capitals[attribute] ?? attribute] = element.getAttribute(attribute)!;
    if (isShape) {
      const styles = stylesOf(element, "light").attributes;
      for (const name of shaping) if (styles[name] !== undefined) attributes[name] = styles[name];
      for (const paint of paints) attributes[paint] = paintOf(element, paint, styles[paint]!);
    }
    return node(capitals[name] ?? name, attributes, ...[...element.children].map(copy));
  }

  function paintOf(element: Element, paint: Part["paint"], value: string): string {
    if (value === "none" || value.startsWith("url(")) return value;
    parts.push({ element, paint });
    return `#${(parts.length - 1).toString(16).padStart(6, "0")}`;
  }
}

/** The parts that are seen in a box of a drawing, each with its number of pixels; paper too. */
export function partsIn({ seen, width, height, zoom }: Raster, box: Box): Map<number, number> {
  const counts = new Map<number, number>();
  const at = (units: number) => Math.floor((units + margin) * zoom);
  for (let y = Math.max(0, at(box.top)); y < Math.min(height, at(box.bottom)); y += 1) {
    for (let x = Math.max(0, at(box.left)); x < Math.min(width, at(box.right)); x += 1) {
      const part = seen[y * width + x]!;
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return counts;
}

/** The elements that are seen more than a unit outside of a drawing. */
export function outsideOf(raster: Raster, { width, height }: Drawing): Element[] {
  const [far, edge] = [margin, 1];
  const strips: Box[] = [
    { left: -far, top: -far, right: width + far, bottom: -edge },
    { left: -far, top: height + edge, right: width + far, bottom: height + far },
    { left: -far, top: -far, right: -edge, bottom: height + far },
    { left: width + edge, top: -far, right: width + far, bottom: height + far },
  ];
  const parts = new Set(strips.flatMap((strip) => [...partsIn(raster, strip).keys()]));
  return [...new Set([...parts].flatMap((part) => raster.parts[part]?.element ?? []))];
}

/** A connected area of one part, and how many pixels of each other part lie along its edge. */
export interface Area {
  part: number;
  size: number;
  beside: ReadonlyMap<number, number>;
}

/**
 * All areas that are seen of the parts of a raster. A row falls into runs of one part; runs of one part that touch from
 * row to row are one area.
 */
export function areasOf({ seen, width, height }: Raster): Area[] {
  const runs: Run[] = [];
  let above: Run[] = [];
  for (let y = 0; y <= height; y += 1) {
    const row = y < height ? runsOf(seen.subarray(y * width, (y + 1) * width)) : [paper(width)];
    join(y > 0 ? above : [paper(width)], row);
    for (const run of row) runs.push(run);
    above = row;
  }
  const areas = new Map<Run, { part: number; size: number; beside: Map<number, number> }>();
  for (const run of runs.filter(({ part }) => part !== 0)) {
    const first = firstOf(run);
    const area = areas.get(first) ?? { part: run.part, size: 0, beside: new Map<number, number>() };
    areas.set(first, area);
    area.size += run.to - run.from;
    for (const [part, length] of run.beside) area.beside.set(part, (area.beside.get(part) ?? 0) + length);
  }
  return [...areas.values()];
}

/** Pixels of one part that follow each other in a row. */
interface Run {
  part: number;
  from: number;
  to: number;
  beside: [part: number, length: number][];
  /** Another run of the same area; itself where it is the first. */
  area: Run;
}

function makeRun(part: number, from: number, to: number): Run {
  const run = { part, from, to, beside: [] } as unknown as Run;
  run.area = run;
  return run;
}

/** What lies above and below a raster. */
function paper(width: number): Run {
  return makeRun(0, 0, width);
}

function runsOf(row: Uint32Array): Run[] {
  const runs: Run[] = [];
  for (let from = 0, to = 0; from < row.length; from = to) {
    const part = row[from]!;
    while (to < row.length && row[to] === part) to += 1;
    const run = makeRun(part, from, to);
    run.beside.push([row[from - 1] ?? 0, 1], [row[to] ?? 0, 1]);
    runs.push(run);
  }
  return runs;
}

/** Makes runs of one part that touch one area, and notes beside which others the rest of two rows lies. */
function join(above: readonly Run[], below: readonly Run[]): void {
  for (let i = 0, j = 0; i < above.length && j < below.length;) {
    const [upper, lower] = [above[i]!, below[j]!];
    const length = Math.min(upper.to, lower.to) - Math.max(upper.from, lower.from);
    if (upper.part === lower.part) firstOf(lower).area = firstOf(upper);
    else {
      upper.beside.push([lower.part, length]);
      lower.beside.push([upper.part, length]);
    }
    if (upper.to <= lower.to) i += 1;
    if (lower.to <= upper.to) j += 1;
  }
}

function firstOf(run: Run): Run {
  let first = run;
  while (first.area !== first) first = first.area;
  run.area = first;
  return first;
}
