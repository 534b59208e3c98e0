import { escape } from "../escape.ts";
import type { KeyEntry } from "../charts/labels/chart-legend.ts";
import { keyOfChart } from "../charts/labels/chart-legend.ts";
import { drawChart, type LabelIds } from "../charts/draw-chart.ts";
import type { Graphic } from "../charts/model.ts";
import { element, serialize } from "../charts/svg/tree.ts";
import { dots } from "../charts/types/dots.ts";
import { drawing, type Size } from "../theme/measures.ts";
import type { ExploredChart, ExploredCharts } from "./charts.ts";
import type { Locale } from "../i18n/locale.ts";
import { formatNumber } from "../i18n/format.ts";

/** The drawings of a chart of the explorer, and its legend. */
export interface ExploredDrawings {
  drawings: Record<Size, Graphic>;
  key: readonly KeyEntry[];
}

/** The ids of the texts that label the drawings of a chart. */
export function labelsOf({ chart }: ExploredChart): LabelIds {
  return { title: `${chart.id}-title`, description: `${chart.id}-facts` };
}

/** Draws a chart, with the classes that charts.css explains. It runs in the build and in browsers. */
export function drawingsOf(explored: ExploredChart): ExploredDrawings {
  const { chart } = explored;
  const draw = (size: Size) => drawChart(chart, dots, { size, width: drawing[size].width }, labelsOf(explored));
  return { drawings: { narrow: draw("narrow"), wide: draw("wide") }, key: keyOfChart(chart, dots) };
}

/**
 * The charts of some values as HTML, each a figure with its measure as its heading; below them how many measures are
 * only in the table, and if there are none why.
 */
export function chartsHtml(
  { charts, left, why }: ExploredCharts,
  draw: (explored: ExploredChart) => ExploredDrawings,
  locale: Locale,
): string {
  const { charts: words } = locale.explore;
  if (why !== null) return `<p class="no-chart">${escape(words.none[why])}</p>`;
  if (charts.length === 0) return "";
  const notes = [words.apart, ...(left > 0 ? [words.left(left, formatNumber(left, locale))] : [])];
  return `${charts.map((explored) => figureHtml(explored, draw(explored), locale.words.key)).join("")}<p class="note">${escape(notes.join(" "))}</p>`;
}

function figureHtml(explored: ExploredChart, { drawings, key }: ExploredDrawings, name: string): string {
  const { title, description } = labelsOf(explored);
  const entries = key.map(({ swatch, words }) => `<li>${serialize(swatch.svg)} ${escape(words)}</li>`);
  return [
    `<figure class="figure" aria-labelledby="${title}">`,
    `<h3 class="figure-title" id="${title}">${escape(explored.title)}</h3>`,
    `<p class="subtitle" id="${description}">${escape(explored.facts.join(" "))}</p>`,
    serialize(element("div", { class: "drawings" }, drawings.narrow.svg, drawings.wide.svg)),
    ...(entries.length > 0 ? [`<ul class="key" aria-label="${escape(name)}">${entries.join("")}</ul>`] : []),
    "</figure>",
  ].join("");
}
