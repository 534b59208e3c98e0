import { kinds, type Estimate, type Kind } from "../evidence/estimate.ts";
import type { Chart } from "./chart.ts";
import { Sheet } from "./sheet.ts";
import { element } from "./svg.ts";
import { chartType } from "./types.ts";

/** A line of a key: a mark as the chart draws it, as an `<svg>` without a name, and what it means. */
export interface KeyEntry {
  swatch: string;
  words: string;
}

/** The key of a chart, in the order of the kinds. Empty where all values are exact, because then nothing needs to be explained. */
export function keyOf(chart: Chart): KeyEntry[] {
  const { points, whole, locale } = chart;
  const { sample } = chartType(chart.type);
  const drawn = whole && chart.type === "proportion" ? [...points, whole] : points;
  const occurs = (kind: Kind) => drawn.some(({ estimate }) => estimate?.kind === kind);
  const entries = kinds.filter(occurs).map((kind) => ({ swatch: swatch((sheet) => sample(sheet, exampleOf(kind), "")), words: locale.kindNames[kind] }));
  if (points.some(({ row, estimate }) => row === null && estimate)) {
    entries.push({ swatch: swatch((sheet) => sample(sheet, exampleOf("exact"), " quiet")), words: locale.words.computedRest });
  }
  if (drawn.some(({ estimate }) => estimate === null)) {
    entries.push({ swatch: swatch((sheet) => sample(sheet, null, "")), words: locale.words.notPublished });
  }
  return entries.length === 1 && occurs("exact") ? [] : entries;

  function swatch(draw: (sheet: Sheet) => number): string {
    const sheet = new Sheet(`${chart.id}-key`, 320);
    const width = Math.ceil(draw(sheet));
    return element("svg", { class: "chart swatch", viewBox: `0 0 ${width} 20`, width, height: 20, "aria-hidden": "true" }, sheet.body());
  }
}

function exampleOf(kind: Kind): Estimate {
  return { kind, value: 3, low: kind === "between" ? 2 : null, high: kind === "between" ? 4 : null };
}
