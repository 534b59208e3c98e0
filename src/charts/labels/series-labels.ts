import type { Box } from "./labels.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { spread } from "./spread.ts";
import { path } from "../svg/path.ts";
import { breaksWord } from "../../theme/typeface.ts";
import { traceCount, type Trace } from "../marks/traces.ts";

/** Placement of the series names: in a column to the right of the line ends, or in lines above the chart. */
export interface Legend {
  position: "beside" | "above";
  /** The space reserved at the right and at the top of the drawing. */
  right: number;
  top: number;
  /** Names by series, broken into lines; those that do not fit are omitted. */
  names: ReadonlyMap<string, readonly string[]>;
  /** Whether each name is followed by the series' last value. */
  withValues: boolean;
}

/** The end of a series, and its last value as text. */
export interface End {
  name: string;
  trace: Trace;
  x: number;
  y: number;
  value: string;
}

const none: Legend = { position: "beside", right: 0, top: 0, names: new Map(), withValues: false };

/** Space between the end of the scale and a name beside it, and between a line sample and the name after it. */
const gap = 18;
const stroke = 34;

/**
 * Places the names of a drawing's series, as far as they fit. `values` are the last values, written below the names if
 * there is space.
 */
export function legendOf(
  canvas: SvgCanvas,
  names: readonly string[],
  values: readonly string[],
  height: number,
): Legend {
  const { textWidth, wrap } = canvas.typeface;
  if (names.length < 2) return none;
  const { width, size, line, narrow } = canvas;
  const maxWidth = narrow ? Math.round(width * 0.3) : 170;
  const strong = (text: string) => textWidth(text, size, "strong");
  for (const [shown, withValues] of [
    [names, values],
    [names, []],
    [names.slice(0, traceCount), values],
    [names.slice(0, traceCount), []],
  ] as const) {
    const lines = new Map(shown.map((name) => [name, wrap(name, maxWidth, size, "strong")]));
    const last = withValues.map((text) => wrap(text, maxWidth, size));
    const unbroken =
      [...lines].every(([name, own]) => !breaksWord(name, own)) &&
      withValues.every((text, i) => !breaksWord(text, last[i]!));
    const needed = [...lines.values(), ...last].reduce((sum, { length }) => sum + length * line, 0);
    if (unbroken && needed <= height) {
      const right =
        Math.ceil(
          Math.max(...[...lines.values()].flat().map(strong), ...last.flat().map((text) => textWidth(text, size))),
        ) + gap;
      return { position: "beside", right, top: 0, names: lines, withValues: withValues.length > 0 };
    }
  }
  const lines = new Map(names.slice(0, traceCount).map((name) => [name, wrap(name, width - stroke, size, "strong")]));
  return {
    position: "above",
    right: 0,
    top: flow(canvas, lines, () => undefined) + 8,
    names: lines,
    withValues: false,
  };
}

/** Draws the names of the series that have ends. Adds the boxes of what it writes to `taken`. */
export function drawLegend(
  canvas: SvgCanvas,
  { position, names, withValues }: Legend,
  ends: readonly End[],
  frame: Box,
  taken: Box[],
): void {
  const { wrap } = canvas.typeface;
  const shown = ends.filter(({ name }) => names.has(name));
  if (position === "above") {
    const own = new Map([...names].filter(([name]) => shown.some((end) => end.name === name)));
    flow(canvas, own, (name, left, top) => {
      const { trace } = shown.find((end) => end.name === name)!;
      const y = top + canvas.line / 2;
      canvas.draw(`trace${trace.stroke}${trace.tone}`, path`M${left} ${y}h26`);
      canvas.draw(`point${trace.tone}`, trace.shape(left + 13, y, 4.5));
      canvas.writeLines(names.get(name)!, left + stroke, top, "strong");
    });
    return;
  }
  const left = frame.right + gap;
  const values = shown.map(({ value }) => (withValues ? wrap(value, canvas.width - left, canvas.size) : []));
  const heights = shown.map(({ name }, i) => (names.get(name)!.length + values[i]!.length) * canvas.line);
  // The first line of a name is level with the end of its series.
  const tops = spread(
    shown.map(({ y }, i) => ({ start: y - canvas.line / 2, size: heights[i]! })),
    frame.top,
    frame.bottom,
  )!;
  shown.forEach(({ name, trace, x, y }, i) => {
    const top = tops[i]!;
    const faint = trace.stroke === " thin";
    const bottom = canvas.writeLines(names.get(name)!, left, top, faint ? "soft" : "strong");
    canvas.writeLines(values[i]!, left, bottom, "soft");
    const to = top + canvas.line / 2;
    if (frame.right - x > 40) canvas.draw("lane", path`M${x + 9} ${y}H${frame.right}`);
    const begin = frame.right - x > 40 ? frame.right : x + 8;
    canvas.draw("leader", path`M${begin} ${y}H${Math.max(begin, frame.right + 4)}L${left - 4} ${to}`);
    taken.push({ left, top, right: canvas.width, bottom: top + heights[i]! });
  });
}

/**
 * Lays out names one after another, each with space for its line sample, in rows as wide as the drawing. Returns the
 * bottom.
 */
function flow(
  canvas: SvgCanvas,
  names: Legend["names"],
  put: (name: string, left: number, top: number) => void,
): number {
  const { textWidth } = canvas.typeface;
  let [x, y, bottom] = [0, 0, 0];
  for (const [name, lines] of names) {
    const width = stroke + Math.max(...lines.map((text) => textWidth(text, canvas.size, "strong")));
    if (x > 0 && x + width > canvas.width) [x, y] = [0, bottom];
    put(name, x, y);
    bottom = Math.max(bottom, y + lines.length * canvas.line);
    x += width + 18;
  }
  return bottom;
}
