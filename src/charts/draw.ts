import type { Chart, Drawing, Room } from "./chart.ts";
import { drawPanels } from "./panels.ts";
import { drawRoad, type Road } from "./road.ts";
import { element } from "./svg.ts";
import { widths, type Size } from "./text.ts";
import { chartType } from "./types.ts";

/**
 * Both drawings of a figure, as complete `<svg>` elements to stand in a page one above the other; charts.css shows the one that
 * fits. They are named by the elements `<figure>-title` and `<figure>-description`, which the page puts beside them.
 */
export function drawFigure(chart: Chart | Road): Record<Size, string> {
  const known = drawn.get(chart) ?? { narrow: drawAt(chart, "narrow"), wide: drawAt(chart, "wide") };
  drawn.set(chart, known);
  return known;
}

/** A figure stands in several pages, and is drawn for the first. */
const drawn = new WeakMap<Chart | Road, Record<Size, string>>();

function drawAt(chart: Chart | Road, size: Size): string {
  const width = widths[size];
  const { body, height } = chart.type === "road" ? drawRoad(chart, { size, width }) : drawChart(chart, { size, width });
  const rounded = Math.ceil(height);
  const attributes = {
    class: `chart chart-${chart.type} ${size}`,
    viewBox: `0 0 ${width} ${rounded}`,
    width,
    height: rounded,
    role: "img",
    "aria-labelledby": `${chart.id}-title ${chart.id}-description`,
  };
  return element("svg", attributes, body);
}

/** One drawing of a chart: small multiples where its points stand in panels. */
function drawChart(chart: Chart, room: Room): Drawing {
  const { draw } = chartType(chart.type);
  return chart.points.some(({ panel }) => panel !== null) ? drawPanels(chart, room, draw) : draw(chart, room);
}
