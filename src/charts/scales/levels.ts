import { ticks } from "d3";
import type { Chart, Span } from "../model.ts";
import { place, type Box } from "../labels/labels.ts";
import { markWords, mayBeMarked } from "./scale.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";
import { breaksWord } from "../../theme/typeface.ts";

/** A vertical scale: the values at its bottom and its top, and those marked with a grid line, each with its label. */
export interface Levels {
  kind: "linear" | "log";
  low: number;
  high: number;
  marked: ReadonlyMap<number, string>;
}

/** Vertical position of a value. */
export type Level = (value: number) => number;

/** Space below the lowest value, as a share of the scale, if the scale does not end at zero. */
const foot = 0.12;

/**
 * The vertical scale for a span, with about `count` grid lines. It includes zero, unless it is logarithmic, or may be
 * cut (`cut`) and the values are so close together and far from zero that their changes would be invisible.
 */
export function levelsOf(chart: Chart, { least, greatest }: Span, count: number, cut: boolean): Levels {
  const { points, span, options } = chart;
  const marked = (values: readonly number[]) => markWords(values, chart);
  if (options.scale === "log") {
    const [low, high] = least < greatest ? [least / (greatest / least) ** foot, greatest] : [least / 10, greatest * 10];
    return { kind: "log", low, high, marked: marked(powers(low, high, count)) };
  }
  const near = cut && least > 0 && least < greatest && greatest - least < greatest / 4;
  const high = least < greatest || greatest !== 0 ? Math.max(0, greatest) : 1;
  const low = near ? least - (greatest - least) / 4 : least < 0 ? least - (high - least) * foot : 0;
  const hasValues = span !== null || points.some(({ estimate }) => estimate);
  return {
    kind: "linear",
    low,
    high,
    marked: marked(hasValues ? rounds(low, high, count).filter((value) => mayBeMarked(value, chart)) : []),
  };
}

/** About `count` equally spaced round numbers between two values. */
function rounds(low: number, high: number, count: number): number[] {
  const sets = Array.from({ length: count }, (_, i) => ticks(low, high, count - i));
  return sets.find((set) => set.length <= count + 1) ?? sets.at(-1)!;
}

/**
 * About `count` round numbers for a logarithmic scale: 1, 2, 5, 10 …, or only every power of ten, of a hundred, and so
 * on.
 */
function powers(low: number, high: number, count: number): number[] {
  const exponents = Array.from({ length: 40 }, (_, i) => i - 20);
  const inside = (value: number) => value >= low && value <= high;
  const thirds = exponents.flatMap((power) => [10 ** power, 2 * 10 ** power, 5 * 10 ** power]);
  const whole = [1, 2, 3, 4, 6].map((step) =>
    exponents.filter((power) => power % step === 0).map((power) => 10 ** power),
  );
  const fitting = [thirds, ...whole].map((set) => set.filter(inside));
  return fitting.find((set) => set.length <= count + 3) ?? fitting.at(-1)!;
}

/**
 * Draws the reference lines, each with its label where it overlaps nothing, or over other lines if there is no other
 * space. Adds what it draws to `taken`.
 */
export function drawReferences(
  canvas: SvgCanvas,
  { references }: Pick<Chart, "references">,
  frame: Box,
  level: Level,
  taken: Box[],
): void {
  const { textWidth, wrap } = canvas.typeface;
  const texts: Box[] = [];
  for (const { value, label } of references) {
    const y = level(value);
    canvas.draw("reference", path`M${frame.left} ${y}H${frame.right}`);
    const boxes = [1, 0.6, 0.4].flatMap((part) => {
      const lines = wrap(label, (frame.right - frame.left) * part - 8, canvas.size);
      if (part < 1 && breaksWord(label, lines)) return [];
      const [width, height] = [
        Math.max(...lines.map((text) => textWidth(text, canvas.size))) + 8,
        lines.length * canvas.line,
      ];
      const lefts = [1, 0, 0.5, 0.75, 0.25].map((part) => frame.left + (frame.right - frame.left - width) * part);
      return [y - height - 2, y + 3].flatMap((top) =>
        lefts.map((left) => ({ lines, left, top, right: left + width, bottom: top + height })),
      );
    });
    const [box] = [...place([boxes], [...taken, ...texts], frame), ...place([boxes], texts, frame)];
    if (!box) continue;
    canvas.writeLines(box.lines, box.left + 4, box.top, "value soft");
    texts.push(box);
  }
  taken.push(
    ...texts,
    ...references.map(({ value }) => ({
      left: frame.left,
      top: level(value) - 1,
      right: frame.right,
      bottom: level(value) + 1,
    })),
  );
}
