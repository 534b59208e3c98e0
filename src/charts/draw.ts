import type { Chart, Graphic, Viewport } from "./model.ts";
import { drawChart, graphicOf, type LabelIds } from "./draw-chart.ts";
import { drawClaimTrail } from "./types/claim-trail.ts";
import type { ClaimTrail } from "./claim-trail.ts";
import { drawing, type Size } from "../theme/measures.ts";
import { chartType } from "./registry.ts";
import { isTrail } from "./claim-trail.ts";
import { nameDigest } from "../digest.ts";
import { RecentCache } from "../memory/recent.ts";

/**
 * Both drawings of a figure, for a page that contains one after the other; charts.css shows the one that fits. They are
 * labelled by the elements with the ids of `labelIds`, which the page must contain.
 */
export function drawFigure(chart: Chart | ClaimTrail): Record<Size, Graphic> {
  return { narrow: drawSize(chart, "narrow"), wide: drawSize(chart, "wide") };
}

/** One of them. */
export function drawSize(chart: Chart | ClaimTrail, size: Size): Graphic {
  return drawn[size].get(chart, () => drawIn(chart, { size, width: drawing[size].width }));
}

/** Both drawings of a figure for a story, in which they are low. */
export function drawLow(chart: Chart | ClaimTrail): Record<Size, Graphic> {
  return low.get(chart, () => ({
    narrow: drawIn(chart, { size: "narrow", width: drawing.narrow.width, low: true }),
    wide: drawIn(chart, { size: "wide", width: drawing.wide.width, low: true }),
  }));
}

/**
 * The ids of the elements that label a figure's drawings: its title and its description. They contain no words, because
 * reader modes remove elements with words such as "share" or "comment" in their ids (`REGEXPS` of Mozilla's
 * Readability).
 */
export function labelIds(figure: string): LabelIds {
  const digest = nameDigest(figure);
  return { title: `t${digest}`, description: `d${digest}` };
}

/** Figures appear on several pages, which are rendered at about the same time, and are drawn only once for these. */
const drawn: Record<Size, RecentCache<Chart | ClaimTrail, Graphic>> = {
  narrow: new RecentCache(200),
  wide: new RecentCache(200),
};
const low = new RecentCache<Chart | ClaimTrail, Record<Size, Graphic>>(50);

/** Draws a figure for a viewport of any width from 200 units. */
export function drawIn(chart: Chart | ClaimTrail, viewport: Viewport): Graphic {
  const labels = labelIds(chart.id);
  return isTrail(chart)
    ? graphicOf(chart.type, drawClaimTrail(chart, viewport), viewport, labels)
    : drawChart(chart, chartType(chart.type), viewport, labels);
}
