import type { Estimate } from "../evidence/estimate.ts";
import { belowZero } from "./amounts.ts";
import type { Chart, ChartType, Drawing, Point, Room } from "./chart.ts";
import { barWidth, layersOf, layOut, type Band, type Layout, type Node } from "./layers.ts";
import { lookOf, tone } from "./marks.ts";
import { Sheet } from "./sheet.ts";
import { valueWords } from "./spoken.ts";
import { path } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";
import { totalOf } from "./totals.ts";

/**
 * Who passes to whom: bands from the group of each point to its label, as wide as the value; without a value column each is one. What
 * is at both ends of bands stands between. A bound has an open edge, an approximate band is hatched, what is not published is a dashed line.
 */
export const flow: ChartType = {
  name: "flow",
  takes: ["value", "date", "group"],
  needs: ["group"],
  uses: ["highlight", "format"],
  compares: false,
  objection: (chart) => (layersOf(chart.points) === null ? { found: "bands that run in a circle", expected: "bands that lead from first to last" } : belowZero(chart)),
  draw,
  sample,
};

function draw(chart: Chart, room: Room): Drawing {
  const sheet = new Sheet(chart, room);
  const { width, size, line, narrow } = sheet;
  const layers = layersOf(chart.points)!;
  const last = Math.max(...layers.values());
  // Names of the first and the last stand outside of them; those between, on the bands.
  const roomFor = narrow ? Math.round(width * 0.3) : Math.min(210, Math.round(width * 0.28));
  const between = Math.max(56, (width - 2 * roomFor) / last - 20);
  const words = new Map([...layers].map(([name, layer]) => [name, wordsOf(chart, name, layer === 0 || layer === last ? roomFor : between, size)]));
  const edge = (layer: number) => Math.max(0, ...[...words].filter(([name]) => layers.get(name) === layer).flatMap(([, lines]) => lines.map((text) => textWidth(text, size, "strong"))));
  const [left, right] = [edge(0) + 10, width - edge(last) - 10];
  const layout = layOut(chart.points, layers, { left, right: right - barWidth, height: narrow ? 240 : 300, slot: (name) => words.get(name)!.length * line + 8 });
  for (const band of layout.bands) drawBand(chart, sheet, band, layout);
  for (const node of layout.nodes.values()) drawNode(sheet, node, words.get(node.name)!, node.layer === 0 ? "before" : node.layer === last ? "behind" : "on");
  for (const band of layout.bands) sheet.markPath(band.point, ribbon(band, Math.max(band.thickness, 14)));
  return { body: sheet.body(), height: layout.height };
}

/** A name, and below it how much comes or goes in all, where that is known. */
function wordsOf(chart: Chart, name: string, room: number, size: number): string[] {
  const { points } = chart;
  const into = points.filter(({ label }) => label === name);
  const ends = into.length > 0 ? into : points.filter(({ group }) => group === name);
  const unit = ends[0]!.unit;
  const total = unit === "" ? null : ends.length === 1 ? ends[0]!.estimate : totalOf(ends);
  const told = total ? [valueWords({ estimate: total, unit }, chart)] : [];
  return [...wrap(name, room, size, "strong"), ...told.flatMap((text) => wrap(text, room, size))];
}

function drawNode(sheet: Sheet, { x, top, height, name, middle }: Node, lines: readonly string[], stand: "before" | "behind" | "on"): void {
  sheet.draw("solid quiet", path`M${x} ${top}h${barWidth}v${height}h${-barWidth}z`);
  const total = lines.length > 1 && !name.endsWith(lines.at(-1)!) ? 1 : 0;
  let y = middle - (lines.length * sheet.line) / 2;
  lines.forEach((text, i) => {
    const weight = i < lines.length - total ? "strong" : "soft";
    const [at, classes] = stand === "before" ? [x - 8, `${weight} end`] : stand === "behind" ? [x + barWidth + 8, weight] : [x + barWidth + 6, `value ${weight}`];
    sheet.write(text, at, sheet.baseline(y), classes);
    y += sheet.line;
  });
}

/** The outline of a band of a thickness about its middle. */
function ribbon({ x0, y0, x1, y1 }: Band, width: number): string {
  const bend = (x1 - x0) / 2;
  const half = width / 2;
  return path`M${x0} ${y0 - half}C${x0 + bend} ${y0 - half} ${x1 - bend} ${y1 - half} ${x1} ${y1 - half}V${y1 + half}C${x1 - bend} ${y1 + half} ${x0 + bend} ${y0 + half} ${x0} ${y0 + half}z`;
}

function drawBand({ options }: Chart, sheet: Sheet, band: Band, { per }: Layout): void {
  const { point, x0, y0, x1, y1, thickness: width } = band;
  const { estimate } = point;
  const quiet = options.highlight ? tone(point, options) : " quiet";
  const bend = (x1 - x0) / 2;
  const along = (shift: number) => path`M${x0} ${y0 + shift}C${x0 + bend} ${y0 + shift} ${x1 - bend} ${y1 + shift} ${x1} ${y1 + shift}`;
  if (!estimate && point.unit !== "") return sheet.draw("slot", along(0));
  switch (lookOf(estimate ?? one)) {
    case "open":
      sheet.draw(`band${quiet}`, ribbon(band, width));
      return sheet.draw(`reach${quiet}`, along(width / 2 + 2.5));
    case "hollow":
      return sheet.draw(`outline${quiet}`, ribbon(band, width));
    case "soft":
      return sheet.draw(`hatch${quiet}`, ribbon(band, width));
    case "span": {
      sheet.draw(`outline${quiet}`, ribbon(band, width));
      return sheet.draw(`band${quiet}`, ribbon(band, (estimate!.low ?? 0) * per));
    }
    default:
      return sheet.draw(`band${quiet}`, ribbon(band, width));
  }
}

/** What a row counts where there is no value column. */
const one: Estimate = { kind: "exact", value: 1, low: null, high: null };

function sample(sheet: Sheet, estimate: Estimate | null): number {
  const point = { estimate, unit: "x", key: "", row: {} } as unknown as Point;
  const band: Band = { point, x0: 0, y0: 10, x1: 32, y1: 10, thickness: 10 };
  drawBand({ options: {} } as Chart, sheet, band, { per: 4, nodes: new Map(), bands: [], height: 20 });
  return 32;
}
