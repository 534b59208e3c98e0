import { Refusal } from "../../model/arithmetic.ts";
import { numbersIn, type Estimate } from "../../model/estimate.ts";
import { formatInText, unitName } from "../../i18n/format.ts";
import { sharesStyle, type NumberStyle } from "../../i18n/number-style.ts";
import { bars } from "./bars.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { clustersOf, groupFault, groupTone, namesOf, writeGroups, type Cluster } from "../layout/groups.ts";
import type { Box } from "../labels/labels.ts";
import { drawAnnotation } from "../labels/annotation.ts";
import { bar, lookOf, openEnd, reach, tone } from "../marks/marks.ts";
import { divide, type Division } from "../layout/share-parts.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { spread } from "../labels/spread.ts";
import { path } from "../svg/path.ts";

/**
 * One bar per label, as long as its whole, divided by group, with the share of each part below it where it fits. The
 * whole is `options.whole`; 100 for percentages; otherwise the sum of the row, for which every part must be published.
 *
 * Unknown portions of a whole are drawn, and never distributed among the parts. If a whole is given, what no part
 * accounts for (including unpublished parts) is an empty slot at the end: hatched if the whole is approximate, tinted
 * over the span in which the whole ends, and open-ended if the whole is. An open-ended part is followed by its open
 * end, so its bar is longer than the scale: lengths then represent bounds, and the text says so ("at least 48%", and
 * for the others "up to 52%"). Data that would show a share nobody knows is rejected: a missing part without a whole,
 * parts larger than their whole, an approximate part together with an open-ended one.
 */
export const shares = {
  name: "shares",
  takes: ["value", "date", "group", "panel"],
  needs: ["value", "group"],
  uses: ["whole", "highlight", "annotations", "format"],
  compares: true,
  objection,
  draw,
  rows: true,
  sample: bars.sample,
} as const satisfies ChartType;

/** Height of a bar in narrow and wide drawings, and the gap between the parts in it. */
const thickness = { narrow: 22, wide: 26 };
const seam = 1.5;

/** Space between the text of two parts. */
const space = 7;

/** Minimum width of a hit area, if the bar is long enough. */
const least = 24;

/** A row of the chart: a label with its parts. */
interface Row extends Cluster, Division {
  /** The whole as text; empty if it is always the same. */
  total: string;
  /** Formats a share, with the same number of decimals for all shares of the chart. */
  shareText: (share: Estimate) => string;
}

function objection(chart: Chart): { found: string; expected: string } | null {
  const fault = namesOf(chart).length > 1 ? groupFault(chart) : null;
  if (fault) return fault;
  for (const { label, points } of clustersOf(chart)) {
    try {
      divide(points, chart.whole, chart.locale.knownUnits);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        found: `parts of ${label} whose shares cannot be determined: ${error.message}`,
        expected: "parts that are published and of kinds that add up, or their whole (options.whole)",
      };
    }
  }
  return null;
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { textWidth, wrap } = canvas.typeface;
  const { width, narrow, size, line } = canvas;
  const names = namesOf(chart);
  const rows = rowsOf(chart);
  const labels = rows.map(({ label }) => wrap(label, narrow ? width : 216, size, "strong"));
  const totals = rows.map(({ total }) => wrap(total, narrow ? width : 216, size));
  const wide = (lines: readonly string[][], weight: "strong" | "regular") =>
    lines.flat().map((text) => textWidth(text, size, weight));
  const left = narrow ? 0 : 16 + Math.max(...wide(labels, "strong"), ...wide(totals, "regular"));
  // Bars with open ends are longer than the scale, by the length of the ends.
  const ends = Math.max(...rows.map((row) => openEnds(row) * openEnd));
  const height = narrow ? thickness.narrow : thickness.wide;
  const boxes = new Map<Point, Box>();
  const open = rows.find(({ rest }) => rest !== null);
  let y =
    writeGroups(canvas, open ? [...names, chart.locale.words.unaccounted] : names, 0, (x, top, i) => {
      if (i < names.length) canvas.draw(`solid${groupToneIn(chart, names, i)}`, path`M${x} ${top - 7}h14v14h-14z`);
      else
        drawRest(canvas, open!.whole, {
          from: x,
          low: x + 7,
          to: x + (lookOf(open!.whole) === "open" ? 16 - openEnd : 14),
          top: top - 7,
          height: 14,
        });
      return 20;
    }) + 12;
  rows.forEach((row, i) => {
    const top = y;
    let labelBottom = canvas.writeLines(labels[i]!, 0, y, "strong");
    const after = textWidth(labels[i]!.at(-1)!, size, "strong") + 10;
    const sameLine = narrow && totals[i]!.length === 1 && after + textWidth(totals[i]![0]!, size) <= width;
    labelBottom = sameLine
      ? canvas.writeLines(totals[i]!, after, labelBottom - line, "soft")
      : canvas.writeLines(totals[i]!, 0, labelBottom, "soft");
    const barTop = narrow ? labelBottom + 3 : y + 1;
    const stretches = drawRow(canvas, chart, row, {
      left,
      top: barTop,
      height,
      perUnit: (width - left - ends) / row.extent,
    });
    let bottom = writeShares(canvas, stretches, {
      left,
      top: barTop + height + 2,
      right: width,
      bottom: barTop + height + 2 + line,
    });
    for (const { points, from, to } of stretches) {
      // In a long segment the arrow passes its share, which is written at its start.
      const tip = to - from > 130 ? barTop + height : bottom - 1;
      const mark = { x: (from + to) / 2, end: width, middle: bottom, bottom: tip, below: bottom - 1 };
      for (const { remark } of points)
        if (remark) bottom = drawAnnotation(canvas, [], remark, mark, { left, right: width }, false);
    }
    y = Math.max(bottom, labelBottom);
    hitsOf(stretches).forEach(({ point, from, to }) => boxes.set(point, { left: from, top, right: to, bottom: y }));
    y += narrow ? 14 : 16;
  });
  for (const point of chart.points) canvas.mark(point, boxes.get(point)!);
  return { body: canvas.body(), height: y - (narrow ? 14 : 16) };
}

/** Tone of a group: muted if the figure highlights other groups, which then have the first tones. */
function groupToneIn({ options }: Chart, names: readonly string[], i: number): string {
  const stressed = names.filter((name) => options.highlight?.includes(name));
  if (stressed.length === 0) return groupTone(i);
  return stressed.includes(names[i]!) ? groupTone(stressed.indexOf(names[i]!)) : " quiet";
}

/** Position of a row, and the length of one unit in it. */
interface Track {
  left: number;
  top: number;
  height: number;
  perUnit: number;
}

/** A segment of a bar: a part, or the rest at its end, with the unpublished points. */
interface Stretch {
  points: readonly Point[];
  from: number;
  to: number;
  /** Candidate texts below it, the longest first. */
  words: readonly string[];
  classes: string;
}

function rowsOf(chart: Chart): Row[] {
  const rows = clustersOf(chart).map((cluster) => {
    const division = divide(cluster.points, chart.whole, chart.locale.knownUnits);
    const first = cluster.points.find((point) => point !== null)!;
    const { unit } = first;
    const fixed = unit === "percent" || unit === "share";
    const total = fixed
      ? ""
      : `${valueWords({ ...first, estimate: division.whole }, chart)} ${unitName(unit, division.whole.value, chart.locale)}`;
    return { ...cluster, ...division, total };
  });
  const style = styleOf(chart, rows);
  const shareText = (share: Estimate) => formatInText(share, "share", chart.locale, style);
  return rows.map((row) => ({ ...row, shareText }));
}

/**
 * Number style for the shares of all rows: published shares in the style of their values, and the rest in the same
 * style.
 */
function styleOf({ points }: Chart, rows: readonly Division[]): NumberStyle {
  const [{ unit, styles }] = points as [Point];
  const { decimals } = styles.full;
  if (decimals !== null && (unit === "percent" || unit === "share"))
    return { decimals: decimals + (unit === "percent" ? 2 : 0), per: 1 };
  return sharesStyle(
    rows.flatMap(({ shares, rest }) => [...shares, rest?.share].flatMap((share) => (share ? numbersIn(share) : []))),
  );
}

/** Number of open ends in a row: of its parts, or that of the whole, after all of them. */
function openEnds({ points, rest, whole }: Row): number {
  return (
    points.filter((point) => point?.estimate && lookOf(point.estimate) === "open").length +
    (rest && lookOf(whole) === "open" ? 1 : 0)
  );
}

/** Draws the parts of a row one after another, and the rest of the whole. */
function drawRow(canvas: SvgCanvas, chart: Chart, row: Row, { left, top, height, perUnit }: Track): Stretch[] {
  const { locale } = chart;
  const stretches: Stretch[] = [];
  let x = left;
  row.points.forEach((point, i) => {
    if (!point?.estimate) return;
    const start = x;
    const at = (value: number) => start + Math.max(0.75, value * perUnit - seam);
    if (reach(point.estimate) > 0)
      bar(
        canvas,
        { left: start, top, height, slot: 0 },
        at,
        point.estimate,
        tone(point, chart.options) || groupToneIn(chart, namesOf(chart), i),
      );
    x += reach(point.estimate) * perUnit + (lookOf(point.estimate) === "open" ? openEnd : 0);
    const share = row.shares[i];
    const words = row.total === "" ? valueWords(point, chart) : share && row.shareText(share);
    stretches.push({ points: [point], from: start, to: x, words: words ? [words] : [], classes: "strong" });
  });
  const unpublished = row.points.filter((point) => point !== null && !point.estimate) as Point[];
  if (!row.rest)
    return unpublished.length > 0
      ? [...stretches, { points: unpublished, from: x, to: x, words: [], classes: "" }]
      : stretches;
  const end = x + (row.extent - row.rest.from) * perUnit;
  const low = row.whole.low === null ? end : Math.min(end, Math.max(x, end - (row.extent - row.whole.low) * perUnit));
  const far = drawRest(canvas, row.whole, { from: x, low, to: end, top, height });
  const { unaccounted } = locale.words;
  const restText = row.rest.share && row.shareText(row.rest.share);
  return [
    ...stretches,
    {
      points: unpublished,
      from: x,
      to: far,
      words: restText ? [`${restText} ${unaccounted}`, restText] : [unaccounted],
      classes: "soft",
    },
  ];
}

/**
 * Draws the rest of a whole in the style of the whole: an empty slot, hatched, tinted from where the whole may end, or
 * open-ended. Returns its right edge.
 */
function drawRest(
  canvas: SvgCanvas,
  whole: Estimate,
  { from, low, to, top, height }: { from: number; low: number; to: number; top: number; height: number },
): number {
  const [start, end] = [Math.min(from, to - 3), to - 0.75];
  const [upper, lower] = [top + 0.75, top + height - 0.75];
  switch (lookOf(whole)) {
    case "open":
      canvas.draw("slot", path`M${to + openEnd - 2} ${upper}H${from + 0.75}V${lower}H${to + openEnd - 2}`);
      return to + openEnd;
    case "soft":
      canvas.draw("hatch quiet", path`M${start} ${top}H${to}v${height}H${start}z`);
      return to;
    case "span":
      if (low > from + 3) canvas.draw("slot", path`M${low} ${upper}H${from + 0.75}V${lower}H${low}`);
      canvas.draw("tint quiet", path`M${Math.min(low, end - 2)} ${upper}H${end}V${lower}H${Math.min(low, end - 2)}z`);
      return to;
    default:
      canvas.draw("slot", path`M${start + 0.75} ${upper}H${end}V${lower}H${start + 0.75}z`);
      return to;
  }
}

/**
 * Writes as many shares below their segments as fit, dropping the smallest first; the text of the rest is shortened if
 * it would displace a share. Returns the bottom.
 */
function writeShares(canvas: SvgCanvas, stretches: readonly Stretch[], { left, top, right, bottom }: Box): number {
  const { textWidth } = canvas.typeface;
  const labelled = stretches.filter(({ words }) => words.length > 0);
  const [full, brief] = [0, -1].map((which) =>
    fitting(labelled.map(({ words, ...stretch }) => ({ ...stretch, text: words.at(which)! }))),
  );
  for (const { text, x, classes } of full!.length < brief!.length ? brief! : full!)
    canvas.write(text, x, canvas.baseline(top), classes);
  return bottom;

  function fitting(
    wanted: readonly (Omit<Stretch, "words"> & { text: string })[],
  ): { text: string; x: number; classes: string }[] {
    if (wanted.length === 0) return [];
    const widths = wanted.map(({ text, classes }) =>
      textWidth(text, canvas.size, classes === "strong" ? "strong" : "regular"),
    );
    // Text starts at the start of its segment if it fits below it, otherwise it is centred on the segment; the order of
    // the parts is kept.
    let last = -Infinity;
    const wishes = wanted.map(({ from, to }, i) => ({
      start: (last = Math.max(last, from + Math.min(0, to - from - widths[i]!) / 2)),
      size: widths[i]! + space,
    }));
    const starts = spread(wishes, left, right + space);
    const set = wanted.map(({ text, classes }, i) => ({ text, classes, x: starts?.[i] ?? 0 }));
    const below = (i: number) =>
      Math.min(set[i]!.x + widths[i]!, wanted[i]!.to) - Math.max(set[i]!.x, wanted[i]!.from) >=
      Math.min(widths[i]!, wanted[i]!.to - wanted[i]!.from) / 2;
    if (starts && wanted.every((_, i) => below(i))) return set;
    const smallest = Math.min(...wanted.map(({ from, to }) => to - from));
    return fitting(
      wanted.toSpliced(
        wanted.findLastIndex(({ from, to }) => to - from === smallest),
        1,
      ),
    );
  }
}

/** Hit areas of a row's points: their segments, each at least a finger's width, if the bar is long enough. */
function hitsOf(stretches: readonly Stretch[]): { point: Point; from: number; to: number }[] {
  const pieces = stretches.flatMap(({ points, from, to }) =>
    (points.length === 0 ? [null] : points).map((point) => ({
      point,
      width: (to - from) / Math.max(1, points.length),
    })),
  );
  const total = pieces.reduce((sum, { width }) => sum + width, 0);
  const floor = Math.min(least, total / pieces.length);
  const lack = pieces.reduce((sum, { width }) => sum + Math.max(0, floor - width), 0);
  const spare = pieces.reduce((sum, { width }) => sum + Math.max(0, width - floor), 0);
  let x = stretches[0]!.from;
  return pieces.flatMap(({ point, width }) => {
    const from = x;
    x += width <= floor ? floor : width - ((width - floor) * lack) / spare;
    return point ? [{ point, from, to: x }] : [];
  });
}
