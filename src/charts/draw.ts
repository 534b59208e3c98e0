import type { Chart, Drawing, Graphic, Viewport } from "./model.ts";
import { drawPanels } from "./layout/panels.ts";
import { drawClaimTrail } from "./types/claim-trail.ts";
import type { ClaimTrail } from "./claim-trail.ts";
import { SvgCanvas } from "./svg/canvas.ts";
import { path } from "./svg/path.ts";
import { element } from "./svg/tree.ts";
import { drawing, type Size } from "../theme/measures.ts";
import { chartType } from "./registry.ts";
import { isTrail } from "./claim-trail.ts";
import { nameDigest } from "../digest.ts";

/**
 * Both drawings of a figure, for a page that contains one after the other; charts.css shows the one that fits. They are
 * labelled by the elements with the ids of `labelIds`, which the page must contain.
 */
export function drawFigure(chart: Chart | ClaimTrail): Record<Size, Graphic> {
  const known = drawn.get(chart) ?? {
    narrow: drawIn(chart, { size: "narrow", width: drawing.narrow.width }),
    wide: drawIn(chart, { size: "wide", width: drawing.wide.width }),
  };
  drawn.set(chart, known);
  return known;
}

/**
 * The ids of the elements that label a figure's drawings: its title and its description. They contain no words, because
 * reader modes remove elements with words such as "share" or "comment" in their ids (`REGEXPS` of Mozilla's
 * Readability).
 */
export function labelIds(figure: string): { title: string; description: string } {
  const digest = nameDigest(figure);
  return { title: `t${digest}`, description: `d${digest}` };
}

/** Figures appear on several pages but are drawn only once. */
const drawn = new WeakMap<Chart | ClaimTrail, Record<Size, Graphic>>();

/** Draws a figure for a viewport of any width from 200 units. */
export function drawIn(chart: Chart | ClaimTrail, viewport: Viewport): Graphic {
  const { size, width } = viewport;
  const { body, height } = isTrail(chart) ? drawClaimTrail(chart, viewport) : drawChart(chart, viewport);
  const rounded = Math.ceil(height);
  const labels = labelIds(chart.id);
  const attributes = {
    class: `chart chart-${chart.type} ${size}`,
    viewBox: `0 0 ${width} ${rounded}`,
    width,
    height: rounded,
    role: "img",
    "aria-labelledby": `${labels.title} ${labels.description}`,
  };
  return { svg: element("svg", attributes, ...body), width, height: rounded };
}

/** Draws a chart: as small multiples if its points are in panels, as a message if it has no points. */
function drawChart(chart: Chart, viewport: Viewport): Drawing {
  if (chart.points.length === 0) return drawNothing(chart, viewport);
  const type = chartType(chart.type);
  return chart.points.some(({ panel }) => panel !== null)
    ? drawPanels(chart, viewport, type)
    : type.draw(chart, viewport);
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
