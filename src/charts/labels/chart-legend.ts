import { kinds, type Estimate, type Kind } from "../../model/estimate.ts";
import type { ClaimTrail } from "../claim-trail.ts";
import type { ChartType } from "../chart-type.ts";
import type { Chart, Graphic } from "../model.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { counterTones, sampleTone } from "../marks/marks.ts";
import { circle } from "../marks/symbols.ts";
import { isValue } from "../value-text.ts";
import { element } from "../svg/tree.ts";

/** An entry of a legend: an unlabelled mark as the chart draws it, and what it means. */
export interface KeyEntry {
  swatch: Graphic;
  words: string;
}

/** The legend of a chart of this type: the estimate kinds that it draws, in order; none if all values are exact. */
export function keyOfChart(chart: Chart, { sample, key }: ChartType): KeyEntry[] {
  const { points, whole, locale } = chart;
  if (points.length === 0) return [];
  const drawn = whole && ["proportion", "number"].includes(chart.type) ? [...points, whole] : points;
  const entry = (words: string, draw: (canvas: SvgCanvas) => number) => entryOf(chart, words, draw);
  const pointsOf = (kind: Kind) => drawn.filter(({ estimate }) => estimate?.kind === kind);
  const byCounter = chart.options.colours === "who-counted";
  // Readers who choose a state see marks of a kind in both tones.
  const toneOf = (kind: Kind) => (byCounter || sampleTone(pointsOf(kind), chart.options) === " quiet" ? " quiet" : "");
  const occurs = (kind: Kind) => pointsOf(kind).length > 0;
  const entries = kinds
    .filter((kind) => occurs(kind) && !(byCounter && kind === "exact"))
    .flatMap((kind) => entry(locale.kindNames[kind], (canvas) => sample(canvas, exampleOf(kind), toneOf(kind))));
  if (points.some(({ row, estimate }) => row === null && estimate))
    entries.push(...entry(locale.words.computedRest, (canvas) => sample(canvas, exampleOf("exact"), " quiet")));
  if (drawn.some((point) => point.estimate === null && isValue(point)))
    entries.push(...entry(locale.words.notPublished, (canvas) => sample(canvas, null, "")));
  for (const { words, tone } of byCounter ? countersOf(chart).toReversed() : [])
    entries.unshift(
      ...entry(words, (canvas) => sample(canvas, exampleOf("exact"), tone) || sampleCircle(canvas, tone)),
    );
  const own = (key?.(chart) ?? []).flatMap(({ words, draw }) => entry(words, draw));
  const plain = entries.length === 1 && occurs("exact") && !byCounter;
  return [...own, ...(plain ? [] : entries)];
}

/** The groups of those who counted the drawn values, in order; last what belongs to none. */
function countersOf({ points, locale }: Chart): { words: string; tone: string }[] {
  const drawn = points.filter(({ row, estimate }) => row !== null && estimate !== null);
  const groups = new Map(drawn.flatMap(({ counter }) => (counter ? [[counter.position, counter.name] as const] : [])));
  const named = [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([position, words]) => ({ words, tone: counterTones[position]! }));
  return drawn.some(({ counter }) => counter === null)
    ? [...named, { words: locale.words.otherCounters, tone: " quiet" }]
    : named;
}

function sampleCircle(canvas: SvgCanvas, tone: string): number {
  circle(canvas, 8, 10, () => 6, exampleOf("exact"), tone);
  return 16;
}

/** An entry with a sample mark, 20 units high and as wide as `draw` returns; none if that is 0. */
export function entryOf(
  { id, locale, typeface }: Pick<Chart | ClaimTrail, "id" | "locale" | "typeface">,
  words: string,
  draw: (canvas: SvgCanvas) => number,
): KeyEntry[] {
  const canvas = new SvgCanvas({ id: `${id}-key`, locale, typeface, options: {} }, { size: "narrow", width: 320 });
  const width = Math.ceil(draw(canvas));
  const attributes = { class: "chart swatch", viewBox: `0 0 ${width} 20`, width, height: 20, "aria-hidden": "true" };
  return width === 0
    ? []
    : [{ swatch: { svg: element("svg", attributes, ...canvas.body()), width, height: 20 }, words }];
}

function exampleOf(kind: Kind): Estimate {
  return { kind, value: 3, low: kind === "between" ? 2 : null, high: kind === "between" ? 4 : null };
}
