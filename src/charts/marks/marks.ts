import type { Estimate } from "../../model/estimate.ts";
import type { Point } from "../model.ts";
import type { Options } from "../options.ts";
import { stateClasses } from "../states.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";

/**
 * Style of an estimate kind in every chart: solid, open-ended, hollow, hatched or soft, a span, or an empty dashed
 * slot.
 */
export type Look = "solid" | "open" | "hollow" | "soft" | "span" | "empty";

/** The style of an estimate; of an unpublished value (null), the empty slot. Values of unclear kind are never drawn. */
export function lookOf(estimate: Estimate | null): Look {
  switch (estimate?.kind) {
    case undefined:
      return "empty";
    case "exact":
      return "solid";
    case "at-least":
    case "more-than":
      return "open";
    case "at-most":
    case "less-than":
      return "hollow";
    case "about":
      return "soft";
    case "between":
      return "span";
    case "unclear":
      throw new TypeError("a value of unclear kind cannot be drawn");
  }
}

/**
 * Classes of a mark's tone. Muted are computed marks, in a figure with highlights all others, and in one that tells
 * apart who counted, those of no group. In a figure with states, further classes say where that is different.
 */
export function tone(point: Pick<Point, "row" | "key" | "group" | "counter">, options: Options): string {
  const own = isMuted(point, options)
    ? " quiet"
    : options.colours !== "who-counted"
      ? ""
      : point.counter
        ? counterTones[point.counter.position]!
        : " quiet";
  return `${own}${statesOf(point, options)}`;
}

/** Whether a mark is muted: it is computed, or others are highlighted. */
export function isMuted(
  point: Pick<Point, "row" | "key" | "group">,
  { highlight }: Pick<Options, "highlight">,
): boolean {
  return point.row === null || (highlight !== undefined && !isStressed(point, { highlight }));
}

/** Whether the label of a point is bold: it is highlighted, and readers cannot choose to highlight others. */
export function isBold(point: Pick<Point, "key" | "group">, options: Options): boolean {
  return options.states === undefined && isStressed(point, options);
}

/** Classes of a mark for the states of its figure in which its tone differs from the first: see `stateClasses`. */
export function statesOf(point: Pick<Point, "row" | "key" | "group">, options: Options): string {
  const others = options.states?.slice(1) ?? [];
  return stateClasses([!isMuted(point, options), ...others.map(({ highlight }) => !isMuted(point, { highlight }))]);
}

/**
 * Classes of the sample of some marks in a legend: muted if all of them are, in each state of their figure. Empty if
 * there are none.
 */
export function sampleTone(points: readonly Pick<Point, "row" | "key" | "group">[], options: Options): string {
  if (points.length === 0) return "";
  const states = [options, ...(options.states?.slice(1) ?? [])];
  const lit = states.map(({ highlight }) => points.some((point) => !isMuted(point, { highlight })));
  return `${lit[0] ? "" : " quiet"}${stateClasses(lit)}`;
}

/** Classes of the groups of those who count, by position: a colour each, and for points a shape. */
export const counterTones = [" counter-one", " counter-two square", " counter-three diamond"] as const;

/** Whether a figure highlights a point, by its label or by its group. */
export function isStressed(
  { key, group }: Pick<Point, "key" | "group">,
  { highlight = [] }: Pick<Options, "highlight">,
): boolean {
  return highlight.includes(key) || (group !== null && highlight.includes(group));
}

/** The largest value that a mark reaches, excluding its open end; 0 if nothing is published. */
export function reach(estimate: Estimate | null): number {
  return estimate ? (estimate.high ?? estimate.value) : 0;
}

/** Length of the open end of a bar or a point, beyond the value. */
export const openEnd = 20;

/**
 * Draws a horizontal bar from `left` in the style of its estimate. `at` returns the x of a value; `slot` is the length
 * of an empty slot.
 */
export function bar(
  canvas: SvgCanvas,
  box: { left: number; top: number; height: number; slot: number },
  at: (value: number) => number,
  estimate: Estimate | null,
  quiet: string,
): void {
  const { left, top, height } = box;
  const block = (from: number, to: number) => path`M${from} ${top}h${to - from}v${height}h${from - to}z`;
  const outline = (from: number, to: number) =>
    path`M${from + 0.75} ${top + 0.75}h${to - from - 1.5}v${height - 1.5}h${from - to + 1.5}z`;
  const look = lookOf(estimate);
  if (!estimate) return canvas.draw("slot", outline(left, left + box.slot));
  const end = Math.max(left + 1, at(estimate.value));
  switch (look) {
    case "open":
      return canvas.draw(
        `solid${quiet}`,
        block(left, end) +
          [5, 3.5, 2].map((length, i) => block(end + 3 + i * 6.5, end + 3 + i * 6.5 + length)).join(""),
      );
    case "hollow":
      return canvas.draw(`outline${quiet}`, outline(left, Math.max(end, left + 3)));
    case "soft":
      return canvas.draw(`hatch${quiet}`, block(left, end));
    case "span": {
      const low = at(estimate.low!);
      canvas.draw(`solid${quiet}`, block(left, low));
      return canvas.draw(`tint${quiet}`, outline(low - 0.75, Math.max(at(estimate.high!), low + 2)));
    }
    default:
      return canvas.draw(`solid${quiet}`, block(left, end));
  }
}

/**
 * Draws a point on a horizontal scale in the style of its estimate. An open upper end is drawn up to `far`; an upper
 * bound extends back to `near`.
 */
export function point(
  canvas: SvgCanvas,
  y: number,
  at: (value: number) => number,
  estimate: Estimate,
  quiet: string,
  near: number,
  far: number,
): void {
  const x = at(estimate.value);
  const dot = path`M${x} ${y}h.01`;
  const colour = quiet.replace(/ (?:square|diamond)\b/, "");
  const isDiamond = / diamond\b/.test(quiet);
  const mark = () => (isDiamond ? canvas.draw(`solid${colour}`, diamond(x, y, 6.5)) : canvas.draw(`dot${quiet}`, dot));
  switch (lookOf(estimate)) {
    case "open":
      canvas.draw(`reach${colour}`, path`M${x} ${y}H${far - 1}`);
      canvas.draw(`line${colour}`, path`M${far - 6} ${y - 4.5}l5 4.5l-5 4.5`);
      return mark();
    case "hollow":
      canvas.draw(`reach${colour}`, path`M${x} ${y}H${near}`);
      if (isDiamond) return canvas.draw(`outline${colour}`, diamond(x, y, 5.5));
      mark();
      return canvas.draw("hole", dot);
    case "soft":
      canvas.draw(`halo${colour}`, dot);
      return mark();
    case "span": {
      const [low, high] = [at(estimate.low!), at(estimate.high!)];
      canvas.draw(`line${colour}`, path`M${low} ${y - 5}v10M${high} ${y - 5}v10M${low} ${y}H${high}`);
      // Where groups are told apart, the middle has their shape.
      return isCounted(quiet) ? mark() : undefined;
    }
    default:
      return mark();
  }
}

function isCounted(tone: string): boolean {
  return tone.startsWith(" counter");
}

/** Path data of a diamond. */
function diamond(x: number, y: number, r: number): string {
  return path`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}

/** A point, or the ring for an unpublished value, as a sample in the legend. Returns its width. */
export function samplePoint(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number {
  const look = lookOf(estimate);
  const x = { solid: 6, open: 6, hollow: 26, soft: 10, span: 16, empty: 6 }[look];
  if (estimate) point(canvas, 10, (value) => x + (value - 3) * 15, estimate, quiet, 0, 32);
  else canvas.draw("slot", ring(x, 10));
  return { solid: 12, open: 32, hollow: 32, soft: 20, span: 32, empty: 12 }[look];
}

/** Path data of the ring for an unpublished value. */
export function ring(x: number, y: number): string {
  return path`M${x - 5} ${y}a5 5 0 1 1 10 0a5 5 0 1 1-10 0`;
}
