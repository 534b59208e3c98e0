import type { Estimate } from "../../model/estimate.ts";
import { areaFinder } from "./covered-areas.ts";
import { drawOutside } from "./outside.ts";
import type { DrawnMap } from "./drawn-map.ts";
import { separate } from "../marks/separate.ts";
import { landAt, placeIds, type Land } from "./atlas.ts";
import { detail, drawLand, drawShape } from "./basemap.ts";
import type { Chart } from "../model.ts";
import { classesOf, type Classes } from "../scales/classes.ts";
import { lookOf } from "../marks/marks.ts";
import { outline, tracesOf } from "./outline.ts";
import { drawNames } from "../labels/place-labels.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { around, leastReach, reachOf, type Anchor } from "./anchors.ts";
import { element } from "../svg/tree.ts";
import { circle, ringGap } from "../marks/symbols.ts";
import type { View } from "./view.ts";

/** Places with a smaller area, or without space for the icon of their kind, are marked by a spot of this radius. */
const smallArea = 20;
const narrowest = 20;
const spot = 4;

/** A finger's width: smaller areas get a hit area around their position too. */
const pointable = 24;

/** Maximum number of labelled values in narrow and wide drawings; the colours show the others. */
const written = { narrow: 4, wide: 6 };

/**
 * Draws each place in the colour of its class, hatched if its span extends into a higher one, and the places outside
 * the map below it. An icon marks every value that is not exact.
 */
export function drawAreas(chart: Chart, canvas: SvgCanvas, view: View, anchors: readonly Anchor[]): DrawnMap {
  const land = landAt((chart.points.length > 100 ? detail.many : detail.few) / view.scale);
  const { highlight = [] } = chart.options;
  const classes = classesOf(chart);
  const valued = anchors.filter(({ point }) => point.estimate);
  const shade = (name: string, some: readonly Anchor[]) =>
    drawShape(canvas, name, land.areaOf(some.map(({ place }) => place)), view);
  const ids = new Set(valued.map(({ place }) => place));
  drawLand(
    canvas,
    land,
    view,
    [...placeIds].filter((id) => !ids.has(id)),
  );
  const looks = Map.groupBy(valued, ({ point }) => {
    const [low, high] = classes.of(point.estimate!);
    return `${low === high ? "area" : "hatch"} ${classes.tone(low)}`;
  });
  for (const [look, some] of looks) shade(look, some);
  drawShape(canvas, "border", land.borders, view);
  const vacant = anchors.filter((anchor) => !anchor.point.estimate && !isSmall(anchor));
  const stressed = anchors.filter(({ point }) => highlight.includes(point.key));
  shade("casing", [...vacant, ...stressed]);
  shade("slot vacant", vacant);
  shade("stressed", stressed);
  const named = placed(anchors, view).map((anchor) => ({
    ...anchor,
    r: needsIcon(anchor) ? anchor.r : 0,
  }));
  for (const anchor of named) drawIcon(canvas, anchor, classes);
  const labelled = drawNames(canvas, chart, named, {
    height: view.height,
    most: canvas.narrow ? written.narrow : written.wide,
    coversArea: areaFinder(valued, view),
    onAreas: true,
  });
  markAreas(canvas, view, land, named);
  const bottom = drawOutside(chart, canvas, view, view.height, (point) => ({
    r: spot + ringGap + 1,
    draw: (x, y) =>
      drawSpot(canvas, x, y, point.estimate, point.estimate ? ` ${classes.tone(classes.of(point.estimate)[0])}` : ""),
  }));
  return { labelled, bottom };
}

/** The anchors in order, small ones moved far enough apart for a pointer. */
function placed(anchors: readonly Anchor[], view: View): (Anchor & { r: number })[] {
  const round = anchors.map((anchor) => ({ ...anchor, r: spot + ringGap + 1 }));
  const small = separate(round.filter(isSmall), () => 2 * leastReach, view);
  return round.map((anchor) => small.find(({ place }) => place === anchor.place) ?? anchor);
}

function isSmall({ area, box, point }: Anchor): boolean {
  return (
    area < smallArea ||
    (point.estimate?.kind !== "exact" && Math.min(box.right - box.left, box.bottom - box.top) < narrowest)
  );
}

function needsIcon(anchor: Anchor): boolean {
  return isSmall(anchor) || (anchor.point.estimate !== null && lookOf(anchor.point.estimate) !== "solid");
}

/**
 * Draws the icon of a kind on a background plate; on a place too small for that, an icon in the colour of its class
 * instead of both.
 */
function drawIcon(canvas: SvgCanvas, anchor: Anchor, classes: Classes): void {
  if (!needsIcon(anchor)) return;
  const {
    x,
    y,
    point: { estimate },
  } = anchor;
  const tone = !estimate ? "" : isSmall(anchor) ? ` ${classes.tone(classes.of(estimate)[0])}` : " sign";
  drawSpot(canvas, x, y, estimate, tone);
}

function drawSpot(canvas: SvgCanvas, x: number, y: number, estimate: Estimate | null, tone: string): void {
  if (estimate?.kind !== "exact")
    canvas.add(element("circle", { class: "plate", cx: x, cy: y, r: spot + ringGap + 1.5 }));
  circle(canvas, x, y, (value) => (value > estimate!.value ? spot + 3 : spot), estimate, tone);
}

/**
 * Adds the hit areas: roughly the areas as drawn, for small ones around their position. Smaller ones come last, so that
 * they are above their neighbours.
 */
function markAreas(canvas: SvgCanvas, view: View, land: Land, anchors: readonly Anchor[]): void {
  const coarse = landAt(detail.answering / view.scale);
  const longest = ({ box }: Anchor) => Math.max(box.right - box.left, box.bottom - box.top);
  const limited = anchors.filter((anchor) => longest(anchor) < pointable || isSmall(anchor));
  const isRound = (anchor: Anchor) => isSmall(anchor) || 2 * reachOf(anchor, limited) >= longest(anchor);
  const shape = (from: Land, { place }: Anchor) =>
    outline(tracesOf(from.areaOf([place]), view.projection), smallArea / 4);
  const [round, angular] = [limited.filter(isRound), limited.filter((anchor) => !isRound(anchor))];
  for (const anchor of anchors.filter((one) => !limited.includes(one)))
    canvas.markPath(anchor.point, shape(coarse, anchor) || shape(land, anchor));
  for (const anchor of angular) canvas.markPath(anchor.point, shape(land, anchor) || around(anchor, leastReach, view));
  for (const anchor of round) canvas.markPath(anchor.point, around(anchor, reachOf(anchor, limited), view));
}
