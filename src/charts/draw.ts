import type { Chart, Width } from "./chart.ts";
import { drawRoad, type Road } from "./road.ts";
import { sizeName } from "./sheet.ts";
import { element } from "./svg.ts";
import { chartType } from "./types.ts";

/**
 * Both drawings of a figure, as complete `<svg>` elements to stand in a page one above the other; charts.css shows the one that
 * fits. They are named by the elements `<figure>-title` and `<figure>-description`, which the page puts beside them.
 */
export function drawFigure(chart: Chart | Road): { narrow: string; wide: string } {
  return { narrow: drawAt(chart, 320), wide: drawAt(chart, 720) };
}

function drawAt(chart: Chart | Road, width: Width): string {
  const { body, height } = chart.type === "road" ? drawRoad(chart, width) : chartType(chart.type).draw(chart, width);
  const rounded = Math.ceil(height);
  const attributes = {
    class: `chart chart-${chart.type} ${sizeName(width)}`,
    viewBox: `0 0 ${width} ${rounded}`,
    width,
    height: rounded,
    role: "img",
    "aria-labelledby": `${chart.id}-title ${chart.id}-description`,
  };
  return element("svg", attributes, body);
}
