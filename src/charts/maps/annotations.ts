import { drawCallouts, type Callout } from "../labels/callouts.ts";
import type { Position } from "../labels/label-positions.ts";
import { touches, type Box } from "../labels/labels.ts";
import type { LabelledPlace, Named } from "../labels/place-labels.ts";
import type { Segment } from "../labels/segments.ts";
import type { Chart } from "../model.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import type { View } from "./view.ts";

/** Distance from the middle of an area at which an arrow to it ends. */
const areaEdge = 4;

/**
 * Writes the annotations of places on a map, each with an arrow to its mark or, on an area, to its label, over neither
 * marks nor labels nor areas with a value. Returns those without space on the map, for notes below it.
 */
export function drawPlaceAnnotations(
  canvas: SvgCanvas,
  chart: Chart,
  anchors: readonly Named[],
  labelled: readonly LabelledPlace[],
  { width, height }: View,
  coversArea?: (box: Box, except: null) => boolean,
): Callout[] {
  const labels = labelled.flatMap(({ position }) => boxesOf(position));
  const callouts = anchors.flatMap((own): Callout[] => {
    const { point } = own;
    if (point.remark === null) return [];
    const value = valueWords(point, chart);
    const label = labelled.find((each) => each.point === point)?.position;
    const lead = label ? "" : `${point.label}, ${value} `;
    return [{ ...targetOf(own, label), lead, name: point.label, text: point.remark }];
  });
  const frame = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const taken = [...labels, ...anchors.filter(({ r }) => r > 0).map(boxAround)];
  const areas = coversArea && { isCovered: (text: Box) => coversArea(text, null) };
  return drawCallouts(canvas, callouts, taken, frame, areas);
}

/** What an arrow points at: a mark, the label that lies on an area, or the middle of the area. */
function targetOf({ x, y, r }: Named, label: Box | undefined): Pick<Callout, "x" | "y" | "top" | "edge"> {
  if (r > 0) return { x, y, top: y - r, edge: r + 2 };
  if (!label || !touches(label, { left: x, right: x, top: y, bottom: y })) return { x, y, top: y, edge: areaEdge };
  const { left, right, top, bottom } = label;
  return { x: (left + right) / 2, y: (top + bottom) / 2, top, edge: (right - left) / 2 + 2 };
}

function boxAround({ x, y, r }: Named): Box {
  return { left: x - r - 2, top: y - r - 2, right: x + r + 2, bottom: y + r + 2 };
}

/** The box of a label, and boxes along its leader line. */
function boxesOf({ left, top, right, bottom, leader }: Position): Box[] {
  return [{ left, top, right, bottom }, ...(leader ? along(leader) : [])];
}

function along({ x1, y1, x2, y2 }: Segment): Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  return Array.from({ length: count + 1 }, (_, i) => {
    const [x, y] = [x1 + ((x2 - x1) * i) / (count || 1), y1 + ((y2 - y1) * i) / (count || 1)];
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
}
