import { createHash } from "node:crypto";
import type { Chart, Drawing, Room } from "./model.ts";
import { drawPanels } from "./layout/panels.ts";
import { drawClaimTrail, type ClaimTrail } from "./types/claim-trail.ts";
import { SvgCanvas } from "./svg/canvas.ts";
import { element, path } from "./svg/svg.ts";
import { widths, wrap, type Size } from "./svg/text.ts";
import { chartType } from "./registry.ts";

/**
 * Both drawings of a figure, as complete `<svg>` elements to stand in a page one above the other; charts.css shows the
 * one that fits. They are named by the elements with the ids of `labelIds`, which the page puts beside them.
 */
export function drawFigure(chart: Chart | ClaimTrail): Record<Size, string> {
  const known = drawn.get(chart) ?? {
    narrow: drawIn(chart, { size: "narrow", width: widths.narrow }),
    wide: drawIn(chart, { size: "wide", width: widths.wide }),
  };
  drawn.set(chart, known);
  return known;
}

/**
 * The ids of the elements that name a figure's drawings: its title and its description. They hold no words, because
 * reading tools leave out elements whose id has a word such as "share" or "comment" in it (`REGEXPS` of Mozilla's
 * Readability).
 */
export function labelIds(figure: string): { title: string; description: string } {
  const digest = createHash("sha256").update(figure).digest("hex").slice(0, 8);
  return { title: `t${digest}`, description: `d${digest}` };
}

/** A figure stands in several pages, and is drawn for the first. */
const drawn = new WeakMap<Chart | ClaimTrail, Record<Size, string>>();

/** One drawing of a figure in a room of any width from 200 units up. */
export function drawIn(chart: Chart | ClaimTrail, room: Room): string {
  const { size, width } = room;
  const { body, height } = chart.type === "claim-trail" ? drawClaimTrail(chart, room) : drawChart(chart, room);
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
  return element("svg", attributes, body);
}

/** One drawing of a chart: small multiples where its points stand in panels, and words where it has none. */
function drawChart(chart: Chart, room: Room): Drawing {
  if (chart.points.length === 0) return drawNothing(chart, room);
  const type = chartType(chart.type);
  return chart.points.some(({ panel }) => panel !== null) ? drawPanels(chart, room, type) : type.draw(chart, room);
}

/** A slot that says that there are no values. */
function drawNothing(chart: Chart, room: Room): Drawing {
  const canvas = new SvgCanvas(chart, room);
  const { width, size, line } = canvas;
  const lines = wrap(chart.locale.words.noValues, width - 24, size);
  const height = lines.length * line + 20;
  canvas.draw("slot", path`M.75 .75H${width - 0.75}V${height - 0.75}H.75z`);
  canvas.writeLines(lines, 12, 10, "soft");
  return { body: canvas.body(), height };
}
