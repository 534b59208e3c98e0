import type { ChartType } from "./chart-type.ts";
import { drawPanels } from "./layout/panels.ts";
import type { Chart, Drawing, Graphic, Viewport } from "./model.ts";
import { SvgCanvas } from "./svg/canvas.ts";
import { path } from "./svg/path.ts";
import { element } from "./svg/tree.ts";

/** The ids of the elements that label a drawing. */
export interface LabelIds {
  title: string;
  description: string;
}

/**
 * Draws a chart of a type: as small multiples if its points are in panels, as a message if it has no points. It knows no
 * other type, so that a browser that draws one need not load all of them.
 */
export function drawChart(chart: Chart, type: ChartType, viewport: Viewport, labels: LabelIds): Graphic {
  const drawing =
    chart.points.length === 0
      ? drawNothing(chart, viewport)
      : chart.points.some(({ panel }) => panel !== null)
        ? drawPanels(chart, viewport, type)
        : type.draw(chart, viewport);
  return graphicOf(chart.type, drawing, viewport, labels);
}

/** A drawing as a complete `<svg>`. */
export function graphicOf(
  type: string,
  { body, height }: Drawing,
  { size, width }: Viewport,
  labels: LabelIds,
): Graphic {
  const rounded = Math.ceil(height);
  const attributes = {
    class: `chart chart-${type} ${size}`,
    viewBox: `0 0 ${width} ${rounded}`,
    width,
    height: rounded,
    role: "img",
    "aria-labelledby": `${labels.title} ${labels.description}`,
  };
  return { svg: element("svg", attributes, ...body), width, height: rounded };
}

/** An empty slot with the message that there are no values. */
function drawNothing(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  const lines = wrap(chart.locale.words.noValues, width - 24, size);
  const height = lines.length * line + 20;
  canvas.draw("slot", path`M.75 .75H${width - 0.75}V${height - 0.75}H.75z`);
  canvas.writeLines(lines, 12, 10, "soft");
  return { body: canvas.body(), height };
}
