import { apart } from "../marks/separate.ts";
import { landAt, placeIds, type Land } from "./atlas.ts";
import { detail, drawLand, drawShape } from "./basemap.ts";
import type { Chart } from "../model.ts";
import { classesOf, type Classes } from "../scales/classes.ts";
import { lookOf } from "../marks/marks.ts";
import { outline, tracesOf } from "./outline.ts";
import { drawNames } from "../labels/place-labels.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { around, leastReach, reachOf, type Stand } from "./anchors.ts";
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
const written = { narrow: 4, wide: 5 };

/**
 * Draws each place in the colour of its class, hatched if its span extends into a higher one. An icon marks every value
 * that is not exact. Returns the bottom.
 */
export function drawAreas(chart: Chart, canvas: SvgCanvas, view: View, land: Land, stands: readonly Stand[]): number {
  const { highlight = [] } = chart.options;
  const classes = classesOf(chart);
  const valued = stands.filter(({ point }) => point.estimate);
  const shade = (name: string, some: readonly Stand[]) =>
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
  const vacant = stands.filter((stand) => !stand.point.estimate && !isSmall(stand));
  const stressed = stands.filter(({ point }) => highlight.includes(point.key));
  shade("casing", [...vacant, ...stressed]);
  shade("slot vacant", vacant);
  shade("stressed", stressed);
  const named = placed(stands, view).map((stand) => ({
    ...stand,
    r: isSigned(stand) ? stand.r : 0,
    within: canvas.narrow ? stand.box : null,
  }));
  for (const stand of named) drawSign(canvas, stand, classes);
  drawNames(canvas, chart, named, canvas.narrow ? written.narrow : written.wide, view.height);
  markAreas(canvas, view, land, named);
  return view.height;
}

/** The anchors in order, small ones moved far enough apart for a pointer. */
function placed(stands: readonly Stand[], view: View): (Stand & { r: number })[] {
  const round = stands.map((stand) => ({ ...stand, r: spot + ringGap + 1 }));
  const small = apart(round.filter(isSmall), () => 2 * leastReach, view);
  return round.map((stand) => small.find(({ place }) => place === stand.place) ?? stand);
}

function isSmall({ area, box, point }: Stand): boolean {
  return (
    area < smallArea ||
    (point.estimate?.kind !== "exact" && Math.min(box.right - box.left, box.bottom - box.top) < narrowest)
  );
}

function isSigned(stand: Stand): boolean {
  return isSmall(stand) || (stand.point.estimate !== null && lookOf(stand.point.estimate) !== "solid");
}

/**
 * Draws the icon of a kind on a background plate; on a place too small for that, an icon in the colour of its class
 * instead of both.
 */
function drawSign(canvas: SvgCanvas, stand: Stand, classes: Classes): void {
  if (!isSigned(stand)) return;
  const {
    x,
    y,
    point: { estimate },
  } = stand;
  const tone = !estimate ? "" : isSmall(stand) ? ` ${classes.tone(classes.of(estimate)[0])}` : " sign";
  if (estimate?.kind !== "exact")
    canvas.add(element("circle", { class: "plate", cx: x, cy: y, r: spot + ringGap + 1.5 }));
  circle(canvas, x, y, (value) => (value > estimate!.value ? spot + 3 : spot), estimate, tone);
}

/**
 * Adds the hit areas: roughly the areas as drawn, for small ones around their position. Smaller ones come last, so that
 * they are above their neighbours.
 */
function markAreas(canvas: SvgCanvas, view: View, land: Land, stands: readonly Stand[]): void {
  const coarse = landAt(detail.answering / view.scale);
  const longest = ({ box }: Stand) => Math.max(box.right - box.left, box.bottom - box.top);
  const limited = stands.filter((stand) => longest(stand) < pointable || isSmall(stand));
  const isRound = (stand: Stand) => isSmall(stand) || 2 * reachOf(stand, limited) >= longest(stand);
  const shape = (from: Land, { place }: Stand) =>
    outline(tracesOf(from.areaOf([place]), view.projection), smallArea / 4);
  const [round, angular] = [limited.filter(isRound), limited.filter((stand) => !isRound(stand))];
  for (const stand of stands.filter((one) => !limited.includes(one)))
    canvas.markPath(stand.point, shape(coarse, stand) || shape(land, stand));
  for (const stand of angular) canvas.markPath(stand.point, shape(land, stand) || around(stand, leastReach, view));
  for (const stand of round) canvas.markPath(stand.point, around(stand, reachOf(stand, limited), view));
}
