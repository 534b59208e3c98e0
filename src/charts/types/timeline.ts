import { firstDay, lastDay, type Window } from "../../model/window.ts";
import { formatDate, formatWindow } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { dateOf, dateTicks, daysOf, type Days } from "../scales/dates.ts";
import { isMuted, ring, tone } from "../marks/marks.ts";
import { spanOf } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { fullWords, isValue } from "../value-text.ts";
import { spread } from "../labels/spread.ts";
import { path } from "../svg/path.ts";
import { traceOf } from "../marks/traces.ts";

/**
 * Events along a vertical time scale: days as points, periods as bars, with a lane per group. Descriptions are placed
 * beside them, moved only as far as needed to avoid overlap. Undated events come last. Values are shown as text only.
 */
export const timeline = {
  name: "timeline",
  takes: ["value", "date", "group", "panel"],
  needs: ["date"],
  uses: ["highlight", "annotations"],
  compares: false,
  panelWidth: 300,
  draw,
  rows: true,
  sample: () => 0,
} as const satisfies ChartType;

/** An event: its date and group, its description, and the height of its text. */
interface Event {
  point: Point;
  when: readonly string[];
  what: readonly { text: string; classes: string }[];
  height: number;
}

/** A lane of marks: its position, and the group it belongs to. Overlapping periods of one group need several lanes. */
interface Lane {
  x: number;
  group: number;
  /** The day until which it is occupied. */
  until: string;
}

/** Gaps: between the descriptions of two events, between lanes, from the last lane to the text. */
const space = { events: 10, lanes: 16, leader: 40 };

/** Length of the scale in small multiples, which share it. */
const shared = 240;

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { width, line } = canvas;
  const span = spanOf(chart);
  const [first, last] = [span.first && firstDay(span.first), span.last && lastDay(span.last)];
  const days = first === null || first === last ? null : daysOf(dateOf(first), dateOf(last!));
  const layout = layoutOf(chart, canvas, days, span.groups);
  const { lanes, ticks, begin, left, dateWidth, dated, undated, length } = layout;
  const top = line / 2;
  const moment = (day: string) =>
    top + (length * (dateOf(day).getTime() - days![0].getTime())) / (days![1].getTime() - days![0].getTime());
  const needed = heightOf(dated);
  const wishes = dated.map(({ point, height }) => ({
    start: days ? moment(firstDay(point.window!)) - line / 2 : 0,
    size: height,
  }));
  const tops = spread(wishes, 0, Math.max(needed, length + (dated.at(-1)?.height ?? 0)))!;
  let bottom = Math.max(0, ...dated.map(({ height }, i) => tops[i]! + height - space.events));

  if (days) drawScale(canvas, ticks, lanes, moment, begin, top + length);
  dated.forEach(({ point }, i) => {
    const middle = tops[i]! + line / 2;
    // If everything happened on one day there is no scale, and each event has its own mark.
    drawMark(canvas, chart, point, lanes.get(point)!, days ? moment : () => middle, {
      bend: left - space.leader + 9,
      x: left - 6,
      y: middle,
    });
  });
  if (days) bottom = Math.max(bottom, top + length + 8);
  for (const { height } of undated) {
    const y = bottom + (bottom > 0 ? space.events : 0);
    canvas.draw("slot", ring(begin, y + line / 2));
    tops.push(y);
    bottom = y + height - space.events;
  }
  const events = [...dated, ...undated];
  events.forEach((event, i) => writeWords(canvas, event, left, tops[i]!, dateWidth));
  for (const point of chart.points) {
    const i = events.findIndex((event) => event.point === point);
    const [from, to] = [tops[i]! - space.events / 2, tops[i]! + events[i]!.height - space.events / 2];
    canvas.mark(point, {
      left: left - 8,
      top: Math.ceil(Math.max(0, from)),
      right: width,
      bottom: Math.floor(Math.min(bottom, to)),
    });
  }
  return { body: canvas.body(), height: bottom };
}

interface Layout {
  ticks: ReadonlyMap<Date, readonly string[]>;
  lanes: ReadonlyMap<Point, Lane>;
  /** Position of the first lane, and left edge of the text. */
  begin: number;
  left: number;
  /** Width of the dates beside the descriptions; 0 if they are placed above. */
  dateWidth: number;
  dated: readonly Event[];
  undated: readonly Event[];
  /** Length of the scale. */
  length: number;
}

/** Makes the scale as long as the descriptions of all events need, with as many dates as are legible on that length. */
function layoutOf(chart: Chart, canvas: SvgCanvas, days: Days | null, groups: readonly string[]): Layout {
  const { textWidth, wrapEvenly } = canvas.typeface;
  const { points, locale, span } = chart;
  const { width, fine, size, line, narrow } = canvas;
  const order = points
    .filter(({ window }) => window)
    .toSorted(
      (a, b) => compare(firstDay(a.window!), firstDay(b.window!)) || compare(lastDay(a.window!), lastDay(b.window!)),
    );
  const whenLines = narrow
    ? []
    : points.flatMap(({ group, window }) =>
        [dayWords(window, locale), group ?? ""].flatMap((text) => wrapEvenly(text, 140, size)),
      );
  const dateWidth = narrow ? 0 : Math.max(...whenLines.map((text) => textWidth(text, size))) + 18;
  const ticksOf = (count: number) =>
    new Map(
      days && count > 0
        ? [...dateTicks(days, count, locale)].filter(([date]) => date >= days[0] && date <= days[1])
        : [],
    );
  const attempt = (count: number): Layout => {
    const ticks = ticksOf(count);
    const begin = Math.max(0, ...[...ticks.values()].map((words) => textWidth(words.join(" "), fine) + 14)) + 6;
    const lanes = lanesOf(order, groups, begin, Math.max(1, Math.floor((width * 0.4 - begin) / space.lanes)));
    const left = Math.max(begin, ...[...lanes.values()].map(({ x }) => x)) + space.leader;
    const events = (some: readonly Point[]) =>
      some.map((point) => wordsOf(point, chart, canvas, width - left, dateWidth));
    const dated = events(order);
    const length = !days
      ? 0
      : span
        ? shared
        : Math.max(heightOf(dated.slice(0, -1)), Math.min(280, 60 * (dated.length - 1)));
    return {
      ticks,
      lanes,
      begin,
      left,
      dateWidth,
      dated,
      undated: events(points.filter(({ window }) => !window)),
      length,
    };
  };
  const { length } = attempt(3);
  const count = (width < 300 ? [3, 2, 1] : [8, 6, 5, 4, 3, 2, 1]).find(
    (count) => ticksOf(count).size * line * 1.6 <= length,
  );
  return attempt(count ?? 0);
}

function heightOf(events: readonly Event[]): number {
  return events.reduce((sum, { height }) => sum + height, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A day or a period as text; "undated" without either. */
function dayWords(window: Window | null, locale: Locale): string {
  if (!window) return locale.words.undated;
  return "asOf" in window ? formatDate(window.asOf, locale, "short") : formatWindow(window, locale, "short");
}

/**
 * Assigns a lane to each event: the lanes of a group are adjacent, and as few as possible without overlapping periods.
 * If more than `most` are needed, the last lane holds the rest.
 */
function lanesOf(dated: readonly Point[], groups: readonly string[], begin: number, most: number): Map<Point, Lane> {
  const lanes: Lane[] = [];
  const taken = new Map<Point, Lane>();
  groups.forEach((name, group) => {
    const own: Lane[] = [];
    for (const point of dated.filter((each) => (each.group ?? "") === name)) {
      let lane = own.find(
        ({ until }) =>
          until < firstDay(point.window!) || (until === firstDay(point.window!) && "asOf" in point.window!),
      );
      if (!lane)
        own.push((lane = { x: begin + Math.min(lanes.length + own.length, most - 1) * space.lanes, group, until: "" }));
      lane.until = lastDay(point.window!);
      taken.set(point, lane);
    }
    lanes.push(...own);
  });
  return taken;
}

/** Text of an event: its description, with date and group beside or above it. */
function wordsOf(
  point: Point,
  chart: Chart,
  { size, line, typeface: { textWidth, wrap, wrapEvenly } }: SvgCanvas,
  maxWidth: number,
  dateWidth: number,
): Event {
  const { group, window, label, estimate, remark } = point;
  const day = dayWords(window, chart.locale);
  const together = group ? `${day} · ${group}` : day;
  const fits = dateWidth === 0 && textWidth(together, size) <= maxWidth;
  const whenLines = [day, group ?? ""].flatMap((text) => wrapEvenly(text, (dateWidth || maxWidth + 12) - 12, size));
  const when = fits ? [together] : whenLines;
  const stressed = chart.options.highlight !== undefined && !isMuted(point, chart.options);
  const set = (text: string, classes: string) =>
    wrap(text, maxWidth - dateWidth, size, "strong").map((text) => ({ text, classes }));
  const value = isValue(point) ? set(fullWords(point, chart.locale), estimate ? "strong" : "soft") : [];
  const what = [...set(label, stressed ? "strong" : ""), ...value, ...set(remark ?? "", "")];
  const lines = dateWidth > 0 ? Math.max(when.length, what.length) : when.length + what.length;
  return { point, when, what, height: lines * line + space.events };
}

function writeWords(canvas: SvgCanvas, { when, what }: Event, left: number, top: number, dateWidth: number): void {
  const below = canvas.writeLines(when, left, top, "soft");
  const begin = dateWidth > 0 ? top : below;
  what.forEach(({ text, classes }, i) =>
    canvas.write(text, left + dateWidth, canvas.baseline(begin + i * canvas.line), classes),
  );
}

/** Draws the scale: a line for each lane, and dates with a tick at the first lane. */
function drawScale(
  canvas: SvgCanvas,
  ticks: Layout["ticks"],
  lanes: Layout["lanes"],
  moment: (day: string) => number,
  left: number,
  bottom: number,
): void {
  for (const x of new Set([...lanes.values()].map(({ x }) => x)))
    canvas.draw("rail", path`M${x} ${canvas.line / 2}V${bottom}`);
  for (const [date, words] of ticks) {
    const y = moment(date.toISOString().slice(0, 10));
    canvas.write(words.join(" "), left - 14, canvas.centred(y, canvas.fine), "fine end");
    canvas.draw("base", path`M${left - 9} ${y}h9`);
  }
}

/** Draws an event in its lane, and the leader line from there to its text. */
function drawMark(
  canvas: SvgCanvas,
  { options }: Chart,
  point: Point,
  { x, group }: Lane,
  moment: (day: string) => number,
  words: { bend: number; x: number; y: number },
): void {
  const trace = traceOf(group, false);
  const own = tone(point, options) || trace.tone;
  const [from, to] = [moment(firstDay(point.window!)), moment(lastDay(point.window!))];
  canvas.draw("leader", path`M${x + 9} ${from}H${words.bend}L${words.x - 5} ${words.y}H${words.x}`);
  if ("asOf" in point.window!) canvas.draw(`point${own}`, trace.shape(x, from, 5));
  else canvas.draw(`solid${own}`, path`M${x - 4} ${from}h8v${Math.max(4, to - from)}h-8z`);
}
