import { Resvg } from "@resvg/resvg-js";
import type { Box } from "../../src/charts/labels.ts";
import { element as markup } from "../../src/charts/svg.ts";
import type { Drawing } from "./drawing.ts";
import { stylesOf } from "./styles.ts";

/** What one element paints: its fill or its stroke. */
export interface Part {
  element: Element;
  paint: "fill" | "stroke";
}

/** A drawing without its text as pixels, and the paper around it, each with the number of the part that is seen there; 0 is the paper. */
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
const capitals: Readonly<Record<string, string>> = { clippath: "clipPath", patterntransform: "patternTransform", patternunits: "patternUnits", clippathunits: "clipPathUnits" };

/**
 * Paints every mark of a drawing, every area that answers when it is pointed at, or both, in a colour of its own and without softened
 * edges, so that each pixel tells what is seen there.
 */
export function rasterOf({ svg, width, height }: Drawing, wanted: "marks" | "hits" | "all", zoom = 1): Raster {
  const parts: (Part | null)[] = [null];
  const [across, down] = [width + 2 * margin, height + 2 * margin];
  const frame = { xmlns: "http://www.w3.org/2000/svg", viewBox: `${-margin} ${-margin} ${across} ${down}`, width: across, height: down, "shape-rendering": "crispEdges" };
  const picture = new Resvg(markup("svg", frame, [...svg.children].map(copy).join("")), { fitTo: { mode: "zoom", value: zoom }, font: { loadSystemFonts: false } }).render();
  const { pixels } = picture;
  const seen = new Uint32Array(picture.width * picture.height);
  for (let i = 0; i < seen.length; i += 1) if (pixels[4 * i + 3] === 255) seen[i] = (pixels[4 * i]! << 16) | (pixels[4 * i + 1]! << 8) | pixels[4 * i + 2]!;
  return { parts, zoom, width: picture.width, height: picture.height, seen };

  function copy(element: Element): string {
    const name = element.localName;
    const isShape = /^(path|circle|rect|line|ellipse|polygon|polyline)$/.test(name);
    const isWanted = !isShape || wanted === "all" || element.classList.contains("hit") === (wanted === "hits");
    if (name === "text" || name === "title" || !isWanted) return "";
    const attributes: Record<string, string> = {};
    for (const attribute of element.getAttributeNames()) if (!/^(class|fill|stroke|data-)/.test(attribute)) attributes[capitals[attribute] ?? attribute] = element.getAttribute(attribute)!;
    if (isShape) {
      const styles = stylesOf(element, "light").attributes;
      for (const name of shaping) if (styles[name] !== undefined) attributes[name] = styles[name];
      for (const paint of paints) attributes[paint] = paintOf(element, paint, styles[paint]!);
    }
    return markup(capitals[name] ?? name, attributes, [...element.children].map(copy).join(""));
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

/** All areas that are seen of the parts of a raster. */
export function areasOf({ seen, width, height }: Raster): Area[] {
  const done = new Uint8Array(seen.length);
  const areas: Area[] = [];
  const waiting: number[] = [];
  for (let start = 0; start < seen.length; start += 1) {
    const part = seen[start]!;
    if (part === 0 || done[start]) continue;
    const beside = new Map<number, number>();
    let size = 0;
    done[start] = 1;
    waiting.push(start);
    while (waiting.length > 0) {
      const at = waiting.pop()!;
      const x = at % width;
      size += 1;
      visit(at - 1, x > 0);
      visit(at + 1, x < width - 1);
      visit(at - width, at >= width);
      visit(at + width, at < width * (height - 1));
    }
    areas.push({ part, size, beside });

    function visit(at: number, inside: boolean): void {
      const other = inside ? seen[at]! : 0;
      if (other !== part) beside.set(other, (beside.get(other) ?? 0) + 1);
      else if (!done[at]) {
        done[at] = 1;
        waiting.push(at);
      }
    }
  }
  return areas;
}
