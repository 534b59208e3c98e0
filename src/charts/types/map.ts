import { kinds, type Estimate } from "../../model/estimate.ts";
import { belowZero } from "../layout/amounts.ts";
import { drawAreas } from "../maps/areas.ts";
import { landAt, placeIds } from "../maps/atlas.ts";
import { detail } from "../maps/basemap.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { drawCircles } from "../maps/circles.ts";
import { classesOf } from "../scales/classes.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { anchorsOf } from "../maps/anchors.ts";
import { path } from "../svg/path.ts";
import { circle, ring, slotRadius } from "../marks/symbols.ts";
import { holds, viewOf } from "../maps/view.ts";

/**
 * A map of the world, or of the part of it that has values: places in the colour of their class, or with circles whose
 * areas are proportional to the values. Places without a row are neutral; disputed areas are hatched and have no value.
 */
export const map = {
  name: "map",
  takes: ["value", "date"],
  needs: ["value"],
  uses: ["classes", "show", "extent", "missing", "highlight", "colours", "format"],
  compares: true,
  dense: true,
  objection,
  draw,
  sample,
  key,
} as const satisfies ChartType;

function objection(chart: Chart): { found: string; expected: string } | null {
  const { points, options } = chart;
  const drawn = points.filter(({ row }) => row !== null);
  const names = (some: readonly Point[]) =>
    some
      .slice(0, 3)
      .map(({ label }) => label)
      .join(", ");
  const strange = drawn.filter(({ place }) => place === null || !placeIds.has(place));
  if (strange.length > 0)
    return {
      found: `${names(strange)}, which the atlas does not have`,
      expected: "places with an ISO 3166-1 code; disputed areas take no value",
    };
  const again = drawn.find(({ place }, i) => drawn.findIndex((other) => other.place === place) < i);
  if (again) return { found: `several values for ${again.label}`, expected: "one value for each place" };
  const { extent } = options;
  const outside = extent ? drawn.filter(({ place }) => !holds(extent, place!)) : [];
  if (outside.length > 0)
    return { found: `${names(outside)}, outside the \`extent\``, expected: "an extent that holds every place" };
  return options.show === "circles" ? belowZero(chart) : null;
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { wrap } = canvas.typeface;
  const { width, size } = canvas;
  const view = viewOf(
    chart.points.flatMap(({ place }) => place ?? []),
    chart.options.extent,
    width,
  );
  const land = landAt((chart.points.length > 100 ? detail.many : detail.few) / view.scale);
  const drawMap = chart.options.show === "circles" ? drawCircles : drawAreas;
  const bottom = drawMissing(chart, canvas, drawMap(chart, canvas, view, land, anchorsOf(chart.points, view)));
  const height = canvas.writeLines(wrap(chart.locale.words.boundaries, width, size), 0, bottom + 8, "soft") + 2;
  return { body: canvas.body(), height };
}

/** Draws the slot for places without a published value. Returns the bottom. */
function drawMissing({ points }: Chart, canvas: SvgCanvas, top: number): number {
  const { wrap } = canvas.typeface;
  const missing = points.find(({ place, estimate }) => place === null && estimate === null);
  if (!missing) return top;
  const indent = 2 * slotRadius + 8;
  const y = top + 10;
  canvas.draw("slot", ring(slotRadius + 1, y + canvas.line / 2, slotRadius));
  const bottom = canvas.writeLines(wrap(missing.label, canvas.width - indent, canvas.size), indent, y, "soft");
  canvas.mark(missing, { left: 0, top: y, right: canvas.width, bottom });
  return bottom;
}

/** Kinds look different on areas and on circles, so the legend is drawn by `key`. */
function sample(): number {
  return 0;
}

/** Legend entries for the classes of areas, for neutral areas, and for the kinds of the values. */
function key(chart: Chart): { draw(canvas: SvgCanvas): number; words: string }[] {
  const { points, locale, options } = chart;
  const circles = options.show === "circles";
  const classes = classesOf(chart);
  const swatch = (name: string, words: string) => ({ words, draw: (canvas: SvgCanvas) => drawSwatch(canvas, name) });
  const signed = (estimate: Estimate | null, words: string) => ({
    words,
    draw: (canvas: SvgCanvas) => drawSampleCircle(canvas, estimate, circles ? "" : " sign"),
  });
  const present = kinds.filter((kind) => points.some(({ estimate }) => estimate?.kind === kind));
  const explained = present.filter((kind) => kind !== "exact" || (circles && present.length > 1));
  return [
    ...(circles || present.length === 0
      ? []
      : Array.from({ length: classes.limits.length + 1 }, (_, i) =>
          swatch(`area ${classes.tone(i)}`, classes.words(i)),
        )),
    ...explained.map((kind) => signed({ kind, value: 3, low: 2, high: 4 }, locale.kindNames[kind])),
    ...(points.some(({ estimate }) => estimate === null) ? [signed(null, locale.words.notPublished)] : []),
    swatch("land", locale.words.notInData),
  ];
}

function drawSwatch(canvas: SvgCanvas, name: string): number {
  canvas.draw(name, path`M0 3h24v14H0z`);
  return 24;
}

function drawSampleCircle(canvas: SvgCanvas, estimate: Estimate | null, classes: string): number {
  circle(canvas, 11, 10, (value) => 3 + value, estimate, classes);
  return 22;
}
