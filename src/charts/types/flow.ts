import type { Estimate } from "../../model/estimate.ts";
import { belowZero } from "../layout/amounts.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { barWidth, layersOf, layOut, type Band } from "../layout/layers.ts";
import { lookOf, tone } from "../marks/marks.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { path } from "../svg/path.ts";
import { totalOf } from "../layout/totals.ts";

/**
 * Who passes something on to whom: bands from the group of each point to its label, as wide as the value; of equal
 * width without a value column. Nodes at both the start and the end of bands are placed in between. A bound has an open
 * edge, an approximate band is hatched, an unpublished one is a dashed line.
 */
export const flow = {
  name: "flow",
  takes: ["value", "date", "group"],
  needs: ["group"],
  uses: ["highlight", "annotations", "format"],
  compares: false,
  objection,
  draw,
  sample,
} as const satisfies ChartType;

/** More bands than this are hard to tell apart. */
const most = 60;

function objection(chart: Chart): { found: string; expected: string } | null {
  const { length } = chart.points;
  if (length > most) return { found: `${length} bands`, expected: `at most ${most} bands` };
  if (layersOf(chart.points) === null)
    return { found: "bands that run in a circle", expected: "bands that lead from first to last" };
  return belowZero(chart);
}

/** Text of a node in lines: its name, its total inflow or outflow, and annotations of the bands that end there. */
interface Words {
  lines: readonly { text: string; classes: "strong" | "" | "soft" }[];
  width: number;
}

/**
 * Text is placed outside the first and last nodes, and after nodes in between, on their bands; in narrow drawings above
 * each node, in columns.
 */
function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { width, line, narrow } = canvas;
  const layers = layersOf(chart.points)!;
  const last = Math.max(...layers.values());
  const column = width / (last + 1);
  const isEdge = (layer: number) => layer === 0 || layer === last;
  const outside = Math.min(210, Math.round(width * 0.28));
  const roomFor = (layer: number) =>
    narrow ? column - 8 : isEdge(layer) ? outside : Math.max(56, (width - 2 * outside) / last - 20);
  const words = new Map([...layers].map(([name, layer]) => [name, wordsOf(chart, canvas, name, roomFor(layer))]));
  const widest = (layer: number) =>
    Math.max(...[...layers].filter(([, own]) => own === layer).map(([name]) => words.get(name)!.width));
  const [left, right] = narrow ? [0, width - barWidth] : [widest(0) + 10, width - widest(last) - 10 - barWidth];
  const layout = layOut(chart.points, layers, {
    x: (layer) =>
      narrow && !isEdge(layer) ? (layer + 0.5) * column - barWidth / 2 : left + (layer / last) * (right - left),
    height: narrow ? 240 : 300,
    words: (name) => words.get(name)!.lines.length * line,
    above: narrow,
  });
  for (const band of layout.bands) drawBand(canvas, band, layout.per, tone(band.point, chart.options));
  for (const node of layout.nodes.values()) {
    const { x, top, height, name, layer } = node;
    canvas.draw("solid quiet", path`M${x} ${top}h${barWidth}v${height}h${-barWidth}z`);
    const side = narrow ? (layer === 0 ? "start" : layer === last ? "end" : "middle") : layer === 0 ? "end" : "start";
    const at = { start: narrow ? x : x + barWidth + 7, middle: x + barWidth / 2, end: narrow ? x + barWidth : x - 8 }[
      side
    ];
    const anchor = side === "start" ? "" : side;
    words
      .get(name)!
      .lines.forEach(({ text, classes }, i) =>
        canvas.write(
          text,
          at,
          canvas.baseline(node.words + i * line),
          ["value", classes, anchor].filter((name) => name !== "").join(" "),
        ),
      );
  }
  for (const band of layout.bands) canvas.markPath(band.point, ribbon(band, Math.max(band.thickness, 14)));
  return { body: canvas.body(), height: layout.height };
}

function wordsOf(
  chart: Chart,
  { size, typeface: { textWidth, wrap } }: SvgCanvas,
  name: string,
  maxWidth: number,
): Words {
  const { points } = chart;
  const into = points.filter(({ label }) => label === name);
  const ends = into.length > 0 ? into : points.filter(({ group }) => group === name);
  const { unit } = ends[0]!;
  const total = ends.length === 1 ? ends[0]!.estimate : totalOf(ends, chart.locale.knownUnits);
  const totals =
    unit !== "" && (total || ends.every(({ estimate }) => !estimate))
      ? valueWords({ ...ends[0]!, estimate: total }, chart)
      : "";
  const remarks = into.flatMap(({ remark, group }) =>
    remark === null ? [] : into.length > 1 ? `${group}: ${remark}` : remark,
  );
  const lines = [
    ...wrap(name, maxWidth, size, "strong").map((text) => ({ text, classes: "strong" as const })),
    ...wrap(totals, maxWidth, size).map((text) => ({ text, classes: "" as const })),
    ...remarks.flatMap((remark) => wrap(remark, maxWidth, size)).map((text) => ({ text, classes: "soft" as const })),
  ];
  return {
    lines,
    width: Math.max(
      ...lines.map(({ text, classes }) => textWidth(text, size, classes === "strong" ? "strong" : "regular")),
    ),
  };
}

/** Outline of a band of a given thickness around its centre line, with a tip at its end that shows the direction. */
function ribbon({ x0, y0, x1, y1 }: Band, width: number): string {
  const half = width / 2;
  const end = x1 - Math.min(7, half);
  const bend = (end - x0) / 2;
  return path`M${x0} ${y0 - half}C${x0 + bend} ${y0 - half} ${end - bend} ${y1 - half} ${end} ${y1 - half}L${x1} ${y1}L${end} ${y1 + half}C${end - bend} ${y1 + half} ${x0 + bend} ${y0 + half} ${x0} ${y0 + half}z`;
}

function drawBand(canvas: SvgCanvas, band: Band, per: number, quiet: string): void {
  const { point, x0, y0, x1, y1, thickness: width } = band;
  const { estimate } = point;
  const end = x1 - Math.min(7, width / 2);
  const bend = (end - x0) / 2;
  const along = (shift: number) =>
    path`M${x0} ${y0 + shift}C${x0 + bend} ${y0 + shift} ${end - bend} ${y1 + shift} ${end} ${y1 + shift}`;
  if (!estimate && point.unit !== "") return canvas.draw("slot", along(0));
  switch (lookOf(estimate ?? one)) {
    case "open":
      canvas.draw(`band${quiet}`, ribbon(band, width));
      return canvas.draw(`reach${quiet}`, along(width / 2 + 2.5));
    case "hollow":
      return canvas.draw(`outline${quiet}`, ribbon(band, width));
    case "soft":
      return canvas.draw(`hatch${quiet}`, ribbon(band, width));
    case "span": {
      canvas.draw(`outline${quiet}`, ribbon(band, width));
      return canvas.draw(`band${quiet}`, ribbon(band, (estimate!.low ?? 0) * per));
    }
    default:
      return canvas.draw(`band${quiet}`, ribbon(band, width));
  }
}

/** The count of a row without a value column. */
const one: Estimate = { kind: "exact", value: 1, low: null, high: null };

function sample(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number {
  const point = { estimate, unit: "x", key: "", row: {} } as unknown as Point;
  const band: Band = { point, x0: 0, y0: 10, x1: 32, y1: 10, thickness: 10 };
  drawBand(canvas, band, 4, quiet);
  return 32;
}
