import { sum } from "d3";
import type { Estimate } from "../evidence/estimate.ts";
import { isWhole } from "../evidence/unit.ts";
import { formatEstimateOf, formatNumber, unitName } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Chart, ChartType, Drawing, Point, Room } from "./chart.ts";
import { lookOf, reach } from "./marks.ts";
import { Sheet } from "./sheet.ts";
import { element, path, short } from "./svg.ts";
import { wrap } from "./text.ts";

/** Parts of a whole as squares of a grid, each square a round number of the unit; the last square of a part is filled as far as it goes. */
export const proportion: ChartType = {
  name: "proportion",
  takes: ["value", "date"],
  needs: ["value", "whole"],
  uses: ["whole", "each", "format"],
  compares: true,
  draw,
  sample,
};

/** Height that the grid aims at, in little and in much room. */
const aim = { narrow: 220, wide: 170 };

/** Classes of the parts, in their order. */
const tones = ["first", "second", "third"] as const;

interface Grid {
  columns: number;
  /** From one square to the next, and the side of a square. */
  pitch: number;
  side: number;
  top: number;
}

function draw(chart: Chart, room: Room): Drawing {
  const sheet = new Sheet(chart, room);
  const { width } = sheet;
  const { points, whole, locale } = chart;
  if (!whole) throw new TypeError("parts without a whole have no proportion");
  const each = chart.options.each ?? roundEach(whole);
  const count = Math.max(1, Math.ceil(reach(whole.estimate) / each));
  const columns = Math.max(5, Math.round(width / Math.min(28, Math.sqrt((width * (sheet.narrow ? aim.narrow : aim.wide)) / count)) / 5) * 5);
  const pitch = Math.floor((width / columns) * 10) / 10;

  let y = 0;
  points.forEach((part, i) => {
    const bottom = writeValue(sheet, part, y, locale, tones[i % tones.length]!);
    sheet.mark(part, { left: 0, top: y, right: width, bottom });
    y = bottom + 8;
  });
  const grid: Grid = { columns, pitch, side: Math.round(pitch * 7.8) / 10, top: y };
  // A square that a part fills only in part shows the rest behind it.
  drawRest(sheet, grid, Math.floor(sum(points, (part) => reach(part.estimate)) / each), count, whole.estimate);
  let filled = 0;
  points.forEach((part, i) => {
    const squares = reach(part.estimate) / each;
    drawSquares(sheet, grid, filled, filled + squares, tones[i % tones.length]!);
    filled += squares;
  });
  y += Math.ceil(count / columns) * pitch - (pitch - grid.side) + 10;
  y = writeValue(sheet, whole, y, locale) + 4;
  const unit = unitName(whole.unit, each, locale);
  const bottom = sheet.writeLines(wrap(locale.eachMark(each, formatNumber(each, locale), unit), width, sheet.size), 0, y, "soft");
  return { body: sheet.body(), height: bottom };
}

function sample(sheet: Sheet, estimate: Estimate | null): number {
  const grid: Grid = { columns: 10, pitch: 10, side: 8, top: 6 };
  if (estimate?.kind === "exact") drawSquares(sheet, grid, 0, reach(estimate), tones[0]);
  else if (estimate) drawRest(sheet, grid, 0, reach(estimate), estimate);
  else sheet.draw("slot", path`M.75 6h27v8h-27z`);
  return estimate ? reach(estimate) * grid.pitch - 2 : 29;
}

/** A round number that makes some hundred squares of the whole; never a part of what is counted in whole numbers. */
function roundEach({ estimate, unit }: Point): number {
  const power = 10 ** Math.floor(Math.log10(reach(estimate) / 200));
  const each = [1, 2, 5, 10].map((step) => step * power).find((each) => reach(estimate) / each <= 500) ?? power;
  return isWhole(unit) ? Math.max(1, each) : each;
}

/** A value in large type, and its label below. Returns the bottom. */
function writeValue(sheet: Sheet, { estimate, unit, label }: Point, top: number, locale: Locale, tone = ""): number {
  const value = estimate ? formatEstimateOf(estimate, unit, locale) : locale.words.notPublished;
  const height = Math.round(sheet.large * 1.25);
  const lines = wrap(value, sheet.width, sheet.large, "strong");
  lines.forEach((line, i) => sheet.write(line, 0, top + i * height + sheet.large * 0.97, `large ${tone}`.trim()));
  return sheet.writeLines(wrap(label, sheet.width, sheet.size), 0, top + lines.length * height);
}

/** Fills the grid from one square to another, both counted from the first and possibly broken, as dashed lines along the rows. */
function drawSquares(sheet: Sheet, { columns, pitch, side, top }: Grid, from: number, to: number, classes: string): void {
  let data = "";
  for (let at = from; at < to; ) {
    const row = Math.floor(at / columns);
    const column = Math.floor(at) - row * columns;
    const part = at - Math.floor(at);
    // A part that begins inside a square fills that square first, because dashes can only begin with a whole one.
    const end = Math.min(to, part > 0 ? Math.floor(at) + 1 : (row + 1) * columns);
    const last = Math.ceil(end) - 1;
    data += path`M${column * pitch + part * side} ${top + row * pitch + side / 2}H${(last - row * columns) * pitch + (end - last) * side}`;
    at = end;
  }
  if (data) sheet.add(element("path", { class: `squares ${classes}`, d: data, "stroke-width": side, "stroke-dasharray": `${short(side)} ${short(pitch - side)}` }));
}

/** The squares of the whole that no part fills. Where the whole is not exact, its end shows it. */
function drawRest(sheet: Sheet, grid: Grid, from: number, count: number, estimate: Estimate | null): void {
  const look = lookOf(estimate);
  const tail = look === "span" ? Math.round((count * (estimate!.high! - estimate!.low!)) / estimate!.high!) : Math.max(3, Math.round(count / 40));
  const firm = look === "hollow" ? from : Math.max(from, look === "solid" ? count : count - tail);
  drawSquares(sheet, grid, from, firm, "rest");
  const { columns, pitch, side, top } = grid;
  for (let i = firm; i < count; i += 1) {
    const inset = look === "open" ? (side / 2) * ((i - firm + 1) / (count - firm + 1)) : 0.5;
    const edge = side - 2 * inset;
    const corner = path`M${(i % columns) * pitch + inset} ${top + Math.floor(i / columns) * pitch + inset}h${edge}v${edge}h${-edge}z`;
    sheet.draw(look === "soft" ? "hatch quiet" : look === "open" ? "solid quiet" : "outline quiet", corner);
  }
}
