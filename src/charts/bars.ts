import type { Estimate } from "../evidence/estimate.ts";
import type { Chart, ChartType, Drawing, Point, Room } from "./chart.ts";
import { bar, lookOf, openEnd, reach, tone } from "./marks.ts";
import { Sheet } from "./sheet.ts";
import { valueWords } from "./spoken.ts";
import { path } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";

/** Horizontal bars from zero, one per point, with the value in words at the end of each; no axis. */
export const bars: ChartType = {
  name: "bars",
  takes: ["value", "date", "panel"],
  needs: ["value"],
  uses: ["remainder", "missing", "highlight", "format"],
  compares: true,
  draw,
  sample,
};

/** Space between a bar and its value. */
const gap = 7;

function draw(chart: Chart, room: Room): Drawing {
  const sheet = new Sheet(chart, room);
  const { width, narrow, size, line } = sheet;
  const labelRoom = narrow ? width : 230;
  const labels = chart.points.map(({ label }) => wrap(label, labelRoom - 14, size));
  // The bars begin beside the labels in a wide drawing, and below them in a narrow one.
  const left = narrow ? 0 : Math.min(labelRoom, 14 + Math.max(...labels.flat().map((text) => textWidth(text, size))));
  const values = chart.points.map((point) => valueWords(point, chart));
  const at = scaleOf(chart.points, values, left, width - left, size);
  const thickness = narrow ? 20 : 26;
  const space = narrow ? 14 : 12;

  let y = 0;
  chart.points.forEach((point, i) => {
    const { estimate } = point;
    const quiet = tone(point, chart.options);
    const label = labels[i]!;
    const begin = y;
    const row = narrow ? thickness : Math.max(thickness, label.length * line);
    if (narrow) y = sheet.writeLines(label, 0, y) + 3;
    else sheet.writeLines(label, 0, y + (row - label.length * line) / 2);
    const top = y + (row - thickness) / 2;
    const slot = textWidth(values[i]!, size) + 16;
    bar(sheet, { left, top, height: thickness, slot }, at, estimate, quiet);
    const valueX = estimate ? Math.max(left + 2, at(reach(estimate))) + (lookOf(estimate) === "open" ? openEnd : 0) + gap : left + 8;
    sheet.write(values[i]!, valueX, sheet.centred(top + thickness / 2), estimate ? "strong" : "soft");
    sheet.mark(point, { left: 0, top: begin, right: width, bottom: y + row });
    y += row + space;
  });
  const height = y - space;
  if (!narrow) sheet.draw("base", path`M${left} 0V${height}`);
  return { body: sheet.body(), height };
}

function sample(sheet: Sheet, estimate: Estimate | null, quiet: string): number {
  const box = { left: 0, top: 3, height: 14, slot: 28 };
  bar(sheet, box, (value) => value * 7, estimate, quiet);
  return estimate ? reach(estimate) * 7 + (lookOf(estimate) === "open" ? openEnd : 0) : box.slot;
}

/** The longest scale on which every bar leaves room for its own value in words. */
function scaleOf(points: readonly Point[], values: readonly string[], left: number, room: number, size: number): (value: number) => number {
  const perUnit = points.map(({ estimate }, i) => {
    if (!estimate) return Infinity;
    const taken = gap + textWidth(values[i]!, size, "strong") + (lookOf(estimate) === "open" ? openEnd : 0);
    return Math.max(40, room - taken) / reach(estimate);
  });
  const factor = Math.min(...perUnit);
  return (value) => left + (Number.isFinite(factor) ? factor * value : 0);
}
