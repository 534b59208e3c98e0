import * as Plot from "@observablehq/plot";
import { max, ticks, utcMonth, utcTicks } from "d3";
import type { Estimate } from "../evidence/estimate.ts";
import { lastDay } from "../evidence/window.ts";
import { formatDate, formatEstimate, formatMonth, formatShort } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Chart, ChartType, Drawing, Point, Room } from "./chart.ts";
import { place, type Box } from "./labels.ts";
import { lookOf, reach, ring, samplePoint } from "./marks.ts";
import { drawPlot, type Placed } from "./plot.ts";
import { Sheet } from "./sheet.ts";
import { element, path } from "./svg.ts";
import { textWidth } from "./text.ts";

/**
 * Counts over time: each value holds from the last day of its window until the next is told, one line per group. A value that is
 * not published breaks the line. Labels stand where they touch nothing; every dot has its value and date as a title.
 */
export const steps: ChartType = {
  name: "steps",
  takes: ["value", "date", "group", "panel"],
  needs: ["value", "date"],
  uses: ["format"],
  compares: false,
  draw,
  sample,
};

const heights = { narrow: 260, wide: 340 };
const radius = 5.5;

/** A point with what is to be drawn of it. */
interface Step {
  point: Point;
  date: Date;
  /** NaN where nothing is published. */
  value: number;
  words: string;
  day: string;
}

function draw(chart: Chart, room: Room): Drawing {
  const sheet = new Sheet(chart, room);
  const { width, size, line } = sheet;
  const { locale } = chart;
  const height = sheet.narrow ? heights.narrow : heights.wide;
  const all = chart.points.map((point) => stepOf(point, locale)).toSorted((a, b) => a.date.getTime() - b.date.getTime());
  const series = [...Map.groupBy(all, ({ point }) => point.group).values()];
  const greatest = max(all, ({ point }) => reach(point.estimate)) || 1;
  const levels = ticks(0, greatest, sheet.narrow ? 3 : 4);
  const levelRoom = Math.max(...levels.map((level) => textWidth(formatShort(level, locale), size)));
  const [first, last] = [all[0]!.date, all.at(-1)!.date];
  const domain: [Date, Date] = first < last ? [first, last] : [utcMonth.offset(first, -1), utcMonth.offset(last, 1)];
  const dates = datesOf(domain, width - levelRoom, locale, size);
  const dateLines = [...dates.values()].some((text) => text.includes("\n")) ? 2 : 1;
  const marginLeft = levelRoom + 12;
  const marginRight = 12 + beyondEdge(dates, domain, width - marginLeft - 22, size);
  const margins = { marginLeft, marginRight, marginTop: 2 * line + 12, marginBottom: dateLines * line + 10 };

  const placed = drawPlot(sheet, {
    width,
    height,
    ...margins,
    x: { type: "utc", domain, insetLeft: 10 },
    y: { type: "linear", domain: [0, greatest] },
    marks: [
      Plot.gridY(levels.slice(1), { className: "grid" }),
      Plot.axisY(levels, { tickSize: 0, tickFormat: (level: number) => formatShort(level, locale), label: null, className: "soft" }),
      Plot.axisX([...dates.keys()], { tickSize: 0, tickFormat: (date: Date) => dates.get(date)!, label: null, className: "soft" }),
      Plot.ruleY([0], { className: "base" }),
      ...series.map((line, i) => Plot.lineY(line, { x: "date", y: "value", curve: "step-after", className: `step${quiet(i)}` })),
      ...series.map((line, i) => dotsOf(line, `point${quiet(i)}`, ({ point }) => lookOf(point.estimate) !== "hollow")),
      ...series.map((line, i) => dotsOf(line, `point open${quiet(i)}`, ({ point }) => lookOf(point.estimate) === "hollow")),
    ],
  });
  for (const date of dates.keys()) sheet.draw("base", path`M${placed.x(date)} ${placed.y(0)}v5`);
  series.forEach((line, i) => line.forEach(({ point, date }) => drawDoubt(sheet, placed.x(date), placed.y, point.estimate, quiet(i))));
  for (const point of chart.points) {
    const step = all.find((candidate) => candidate.point === point)!;
    const [x, y] = [placed.x(step.date), Number.isNaN(step.value) ? placed.y(0) - 8 : placed.y(step.value)];
    sheet.mark(point, { left: x - 12, top: y - 12, right: Math.min(width, x + 12), bottom: y + 12 });
  }
  drawLabels(sheet, placed, series, { left: margins.marginLeft - 10, top: 0, right: width, bottom: height - margins.marginBottom });
  return { body: sheet.body(), height };
}

function stepOf(point: Point, locale: Locale): Step {
  if (!point.window) throw new TypeError("a value without a date cannot be a step");
  const day = lastDay(point.window);
  const { estimate } = point;
  return {
    point,
    date: new Date(`${day}T00:00:00Z`),
    value: estimate ? estimate.value : Number.NaN,
    words: estimate ? formatEstimate(estimate, locale) : locale.words.notPublished,
    day: formatDate(day, locale, "short"),
  };
}

/** The first line is the one that the chart is about. */
function quiet(series: number): string {
  return series === 0 ? "" : " quiet";
}

function dotsOf(line: readonly Step[], className: string, filter: (step: Step) => boolean): Plot.Dot {
  return Plot.dot(line.filter(filter), { x: "date", y: "value", r: radius, className });
}

/** The dates of the axis with their words: months, with the year where it begins; years alone when there are many. */
function datesOf([first, last]: [Date, Date], room: number, locale: Locale, size: number): Map<Date, string> {
  const dates = utcTicks(first, last, Math.max(2, Math.floor(room / (size * 6))));
  const years = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const words = dates.map((date, i) => {
    const year = String(date.getUTCFullYear());
    if (years) return year;
    const newYear = i === 0 || date.getUTCFullYear() !== dates[i - 1]!.getUTCFullYear();
    const month = formatMonth(date, locale);
    const start = date.getUTCDate() === 1 ? month : `${date.getUTCDate()} ${month}`;
    return newYear ? `${start}\n${year}` : start;
  });
  return new Map(dates.map((date, i) => [date, words[i]!]));
}

/** How far the words of the last date reach beyond the margin that every drawing has, on an axis of this length. */
function beyondEdge(dates: ReadonlyMap<Date, string>, [first, last]: readonly [Date, Date], length: number, size: number): number {
  const [date, text] = [...dates].at(-1) ?? [first, ""];
  const rest = (length * (last.getTime() - date.getTime())) / (last.getTime() - first.getTime());
  return Math.max(0, ...text.split("\n").map((line) => textWidth(line, size) / 2 - rest - 12));
}

/** What the kind adds to a dot: an arrow where the value is a bound, a halo where it is approximate, a span, or an empty ring. */
function drawDoubt(sheet: Sheet, x: number, y: (value: number) => number, estimate: Estimate | null, quiet: string): void {
  if (!estimate) return sheet.draw("slot", ring(x, y(0) - 8));
  const top = y(estimate.value);
  const arrow = (to: number, head: number) => path`M${x} ${top}V${to}M${x - 4} ${to + head}l4 ${-head}l4 ${head}`;
  switch (lookOf(estimate)) {
    case "open":
      return sheet.draw(`line${quiet}`, arrow(top - 14, 5));
    case "hollow":
      return sheet.draw(`line${quiet}`, arrow(Math.min(top + 14, y(0)), -5));
    case "soft":
      return sheet.draw(`halo${quiet}`, path`M${x} ${top}h.01`);
    case "span":
      return sheet.draw(`line${quiet}`, path`M${x - 5} ${y(estimate.low!)}h10M${x} ${y(estimate.low!)}V${y(estimate.high!)}m-5 0h10`);
    default:
  }
}

function sample(sheet: Sheet, estimate: Estimate | null, quiet: string): number {
  if (!estimate) return samplePoint(sheet, estimate, quiet);
  const look = lookOf(estimate);
  const x = look === "soft" ? 10 : 6;
  const middle = look === "open" ? 14 : look === "hollow" ? 6 : 10;
  drawDoubt(sheet, x, (value) => middle + (3 - value) * 8, estimate, quiet);
  sheet.add(element("circle", { class: `point${look === "hollow" ? " open" : ""}${quiet}`, cx: x, cy: middle, r: radius }));
  return 2 * x;
}

interface Label extends Box {
  lines: readonly string[];
  anchor: "" | " middle" | " end";
  x: number;
}

/** Values at their dots: the last and the first of each line before the others, greater rises before smaller ones. */
function drawLabels(sheet: Sheet, placed: Placed, series: readonly (readonly Step[])[], frame: Box): void {
  const { size, line } = sheet;
  const labels: { weight: number; candidates: Label[] }[] = [];
  const taken: Box[] = [];
  for (const steps of series) {
    steps.forEach((step, i) => {
      if (!step.point.estimate) return;
      const [x, y] = [placed.x(step.date), placed.y(step.value)];
      const before = steps[i - 1];
      const from = before?.point.estimate ? { x: placed.x(before.date), y: placed.y(before.value) } : { x, y };
      taken.push({ left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 });
      taken.push({ left: from.x, top: from.y - 2, right: x, bottom: from.y + 2 });
      taken.push({ left: x - 2, top: Math.min(y, from.y), right: x + 2, bottom: Math.max(y, from.y) });
      if (lookOf(step.point.estimate) === "open") taken.push({ left: x - 5, top: y - 15, right: x + 5, bottom: y });
      const last = i === steps.length - 1;
      const words = last && series.length > 1 ? `${step.point.group}: ${step.words}` : step.words;
      const forms = last || i === 0 ? [[words, step.day], [words]] : [[words]];
      if (words !== step.words) forms.push([step.point.group!, step.words]);
      labels.push({ weight: last ? Infinity : i === 0 ? 1e15 : from.y - y, candidates: forms.flatMap((lines) => around(lines, x, y)) });
    });
  }
  const wanted = labels.toSorted((a, b) => b.weight - a.weight).map(({ candidates }) => candidates);
  for (const { lines, anchor, x, top } of place(wanted, taken, frame)) {
    lines.forEach((text, i) => sheet.write(text, x, sheet.baseline(top + i * line), `value ${i === 0 ? "strong" : "soft"}${anchor}`));
  }

  /** Places around a dot: above it, then below it, and last at some distance. */
  function around(lines: readonly string[], x: number, y: number): Label[] {
    // The box is wider than the text, so that two numbers beside each other are not read as one.
    const width = Math.max(...lines.map((text, i) => textWidth(text, size, i === 0 ? "strong" : "regular")));
    const height = lines.length * line;
    const at = (left: number, top: number, anchor: Label["anchor"], x: number) => ({ left: left - 4, top, right: left + width + 4, bottom: top + height, lines, anchor, x });
    return [
      at(x - 11 - width, y - height - 1, " end", x - 11),
      at(x - width / 2, y - height - 8, " middle", x),
      at(x - 9 - width, y - height - 6, " end", x - 9),
      at(x + 11, y - height - 1, "", x + 11),
      at(x + 11, y + 4, "", x + 11),
      at(x - 11 - width, y + 4, " end", x - 11),
      at(x - width / 2, y - height - 17, " middle", x),
      at(x + 8 - width, y - height - 18, " end", x + 8),
    ];
  }
}
