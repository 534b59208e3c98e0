import { max } from "d3";
import { kinds, type Estimate } from "../../model/estimate.ts";
import { belowZero } from "../layout/amounts.ts";
import { drawAreas } from "../maps/areas.ts";
import { placeIds } from "../maps/atlas.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { drawCircles } from "../maps/circles.ts";
import { classesOf } from "../scales/classes.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { anchorsOf } from "../maps/anchors.ts";
import { path } from "../svg/path.ts";
import { circle, ring, slotRadius } from "../marks/symbols.ts";
import { mayLeaveOut, shows, type Extent, type Shown } from "../maps/extent.ts";
import { viewOf } from "../maps/view.ts";
import { drawNotes } from "../labels/callouts.ts";
import { unlabelledWords } from "../labels/unlabelled.ts";
import { reach } from "../marks/marks.ts";

/**
 * A map of the world, or of the part of it that has values: places in the colour of their class, or with circles whose
 * areas are proportional to the values. Places without a row are neutral; disputed areas are hatched and have no value.
 */
export const map = {
  name: "map",
  takes: ["value", "date"],
  needs: ["value"],
  uses: ["classes", "show", "extent", "missing", "highlight", "colours", "annotations", "format"],
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
  const strange = drawn.filter(({ place }) => place === null || !placeIds.has(place));
  if (strange.length > 0)
    return {
      found: `${namesOf(strange)}, which the atlas does not have`,
      expected: "places with an ISO 3166-1 code; disputed areas take no value",
    };
  const again = drawn.find(({ place }, i) => drawn.findIndex((other) => other.place === place) < i);
  if (again) return { found: `several values for ${again.label}`, expected: "one value for each place" };
  const fault = options.extent ? extentFault(chart, options.extent) : null;
  if (fault) return fault;
  return options.show === "circles" ? belowZero(chart) : null;
}

/** An extent must hold what a map shows in any case, and may leave out few places. */
function extentFault(chart: Chart, extent: Extent): { found: string; expected: string } | null {
  const { ids, by, kept } = shownOn(chart);
  const outside = chart.points.filter(({ place }) => place !== null && !shows(extent, place, by));
  if (outside.length <= mayLeaveOut(ids.length) && !outside.some(({ place }) => kept.has(place!))) return null;
  return {
    found: `${namesOf(outside)}, outside the \`extent\``,
    expected: "an extent that holds the highest value, every highlighted place, and three in four of all places",
  };
}

function namesOf(points: readonly Point[]): string {
  return points
    .slice(0, 3)
    .map(({ label }) => label)
    .join(", ");
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const usual = drawAt(chart, viewport, 1);
  const { height = usual.height } = viewport;
  let [drawing, part] = [usual, 1];
  // On a lower map fewer labels may fit, and the line that says so may need more space.
  for (let i = 0; i < attempts && drawing.height > height && part > flattest; i += 1) {
    part = Math.max(flattest, part - (drawing.height - height) / usual.mapHeight);
    drawing = drawAt(chart, viewport, part);
  }
  return drawing;
}

/** How often a map is drawn lower to fit a height. */
const attempts = 4;

/** How much of its usual height a map has at least. */
const flattest = 0.55;

/**
 * Draws the map with a part of its usual height; a lower one has no size legend, because its labels state the values.
 */
function drawAt(chart: Chart, viewport: Viewport, part: number): Drawing & { mapHeight: number } {
  const canvas = new SvgCanvas(chart, viewport);
  const { wrapEvenly } = canvas.typeface;
  const { width, fine } = canvas;
  // A given extent is chosen for the usual height.
  const extent = viewport.height === undefined ? chart.options.extent : undefined;
  const view = viewOf(shownOn(chart), extent, width, part);
  const onMap = chart.points.filter(({ place }) => place !== null && !view.outside.has(place));
  const anchors = anchorsOf(onMap, view);
  const { labelled, notes, bottom } =
    chart.options.show === "circles"
      ? drawCircles(chart, canvas, view, anchors, part === 1)
      : drawAreas(chart, canvas, view, anchors);
  const below = drawNotes(canvas, notes, drawMissing(chart, canvas, bottom));
  const named = labelled.map(({ point }) => point);
  const furniture = [unlabelledWords(chart, onMap, named), chart.locale.words.boundaries].filter(Boolean).join(" ");
  const height = canvas.writeLines(wrapEvenly(furniture, width, fine), 0, below + 8, "fine") + 2;
  return { body: canvas.body(), height, mapHeight: view.height };
}

/** What a view has to show: the highest value and highlighted places are on the map in any case. */
function shownOn({ points, options }: Chart): Shown {
  const placed = points.flatMap(({ place, key, estimate }) => (place === null ? [] : [{ place, key, estimate }]));
  const highest = max(placed, ({ estimate }) => reach(estimate));
  return {
    ids: placed.map(({ place }) => place),
    by: options.show === "circles" ? "circles" : "areas",
    kept: new Set(
      placed
        .filter(({ key, estimate }) => options.highlight?.includes(key) || (estimate && reach(estimate) === highest))
        .map(({ place }) => place),
    ),
  };
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
  // Where colours stand for who counted, the kinds are explained without a colour.
  const byCounter = options.colours === "who-counted";
  const classes = classesOf(chart);
  const swatch = (name: string, words: string) => ({ words, draw: (canvas: SvgCanvas) => drawSwatch(canvas, name) });
  const signed = (estimate: Estimate | null, words: string) => ({
    words,
    draw: (canvas: SvgCanvas) => drawSampleCircle(canvas, estimate, circles ? (byCounter ? " quiet" : "") : " sign"),
  });
  const present = kinds.filter((kind) => points.some(({ estimate }) => estimate?.kind === kind));
  const explained = present.filter((kind) => kind !== "exact" || (circles && !byCounter && present.length > 1));
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
