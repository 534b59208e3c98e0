import { kinds, type Estimate, type Kind } from "../../model/estimate.ts";
import type { Chart } from "../model.ts";
import { weights, type ClaimTrail } from "../types/claim-trail.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { drawSign, signRadius } from "../marks/change-icons.ts";
import { isValue } from "../value-text.ts";
import { element } from "../svg/svg.ts";
import { chartType } from "../registry.ts";

/** A line of a key: a mark as the chart draws it, as an `<svg>` without a name, and what it means. */
export interface KeyEntry {
  swatch: string;
  words: string;
}

/** The key of a figure. Empty where nothing needs to be explained. */
export function keyOf(figure: Chart | ClaimTrail): KeyEntry[] {
  return figure.type === "claim-trail" ? keyOfClaimTrail(figure) : keyOfChart(figure);
}

/** The kinds that a chart draws, in their order; none where all values are exact, or where there are none. */
function keyOfChart(chart: Chart): KeyEntry[] {
  const { points, whole, locale } = chart;
  if (points.length === 0) return [];
  const { sample, key } = chartType(chart.type);
  const drawn = whole && ["proportion", "number"].includes(chart.type) ? [...points, whole] : points;
  const swatch = (draw: (canvas: SvgCanvas) => number) => swatchOf(chart, draw);
  const occurs = (kind: Kind) => drawn.some(({ estimate }) => estimate?.kind === kind);
  const entries = kinds.filter(occurs).map((kind) => ({
    swatch: swatch((canvas) => sample(canvas, exampleOf(kind), "")),
    words: locale.kindNames[kind],
  }));
  if (points.some(({ row, estimate }) => row === null && estimate)) {
    entries.push({
      swatch: swatch((canvas) => sample(canvas, exampleOf("exact"), " quiet")),
      words: locale.words.computedRest,
    });
  }
  if (drawn.some((point) => point.estimate === null && isValue(point))) {
    entries.push({ swatch: swatch((canvas) => sample(canvas, null, "")), words: locale.words.notPublished });
  }
  const own = (key?.(chart) ?? []).map((entry) => ({ swatch: swatch(entry.draw), words: entry.words }));
  const marked = entries.filter(({ swatch }) => swatch !== "");
  return [...own, ...(marked.length === 1 && occurs("exact") ? [] : marked)];
}

/**
 * How much the drawn changes matter, as the forms of their signs tell it; what happened stands beside each sign in
 * words.
 */
function keyOfClaimTrail(trail: ClaimTrail): KeyEntry[] {
  const { claimSources, weightNames } = trail;
  const changes = claimSources.flatMap(({ changes }) => changes);
  return weights.flatMap((weight) => {
    const change = changes.find((candidate) => candidate.weight === weight);
    if (!change || weight === "none") return [];
    const swatch = swatchOf(trail, (canvas) => {
      drawSign(canvas, signRadius + 2, 10, null, weight);
      return 2 * (signRadius + 2);
    });
    return [{ swatch, words: weightNames[weight] ?? weight }];
  });
}

/** A small drawing, 20 units high and as wide as `draw` says; nothing where that is 0. */
function swatchOf(
  { id, locale }: Pick<Chart | ClaimTrail, "id" | "locale">,
  draw: (canvas: SvgCanvas) => number,
): string {
  const canvas = new SvgCanvas({ id: `${id}-key`, locale, options: {} }, { size: "narrow", width: 320 });
  const width = Math.ceil(draw(canvas));
  if (width === 0) return "";
  return element(
    "svg",
    { class: "chart swatch", viewBox: `0 0 ${width} 20`, width, height: 20, "aria-hidden": "true" },
    canvas.body(),
  );
}

function exampleOf(kind: Kind): Estimate {
  return { kind, value: 3, low: kind === "between" ? 2 : null, high: kind === "between" ? 4 : null };
}
