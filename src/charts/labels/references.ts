import type { Chart } from "../model.ts";
import type { Box } from "./labels.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";

/** Minimum space between two labels in a line, and between a label and another reference line. */
const space = 10;

/** Position of a reference label above the marks: its lines, their centre, and their distance from the top. */
interface Placed {
  x: number;
  lines: readonly string[];
  centre: number;
  top: number;
}

/** Reference lines on a horizontal scale, labelled above the marks. */
export interface References {
  /** Height of the labels; 0 if there are none. */
  height: number;
  /** Draws the labels from `top` and the lines down to `bottom`, interrupted where they would cross text. */
  draw(canvas: SvgCanvas, top: number, bottom: number, words: readonly Box[]): void;
}

/**
 * Places the labels of a chart's reference lines: in one row if they fit side by side; otherwise in several rows,
 * ordered so that no line crosses a label.
 */
export function placeReferences(
  { references }: Pick<Chart, "references">,
  canvas: SvgCanvas,
  at: (value: number) => number,
): References {
  const lines = references.map(({ value, label }) => ({ x: at(value), label })).toSorted((a, b) => a.x - b.x);
  const placed = sideBySide(lines, canvas) ?? stacked(lines, canvas);
  const height = Math.max(0, ...placed.map(({ top, lines }) => top + lines.length * canvas.line));
  return {
    height: height === 0 ? 0 : height + 4,
    draw(canvas, top, bottom, words) {
      for (const { x, lines, centre, top: own } of placed) {
        lines.forEach((line, i) =>
          canvas.write(line, centre, canvas.baseline(top + own + i * canvas.line), "soft middle"),
        );
        for (const [from, to] of gapsOf(
          top + own + lines.length * canvas.line + 1,
          bottom,
          words.filter(({ left, right }) => left - 3 < x && x < right + 3),
        )) {
          canvas.draw("casing", path`M${x} ${from}V${to}`);
          canvas.draw("reference", path`M${x} ${from}V${to}`);
        }
      }
    },
  };
}

/** The gaps that boxes leave between two heights. */
function gapsOf(from: number, to: number, boxes: readonly Box[]): [from: number, to: number][] {
  const gaps: [number, number][] = [];
  let y = from;
  for (const { top, bottom } of boxes.toSorted((a, b) => a.top - b.top)) {
    if (top > y + 2) gaps.push([y, top]);
    y = Math.max(y, bottom);
  }
  return y < to ? [...gaps, [y, to]] : gaps;
}

function sideBySide(
  lines: readonly { x: number; label: string }[],
  { width, size, typeface: { textWidth } }: SvgCanvas,
): Placed[] | null {
  const placed: Placed[] = [];
  let end = 0;
  for (const { x, label } of lines) {
    const half = textWidth(label, size) / 2;
    const centre = Math.max(end + half, Math.min(x, width - half));
    if (centre + half > width || Math.abs(centre - x) > half) return null;
    placed.push({ x, lines: [label], centre, top: 0 });
    end = centre + half + space;
  }
  return placed;
}

/**
 * The outermost line that leaves more space for the others is labelled first, at the top; the next labels are placed
 * beside it.
 */
function stacked(
  lines: readonly { x: number; label: string }[],
  { width, size, line, typeface: { textWidth, wrap } }: SvgCanvas,
): Placed[] {
  const left = [...lines];
  const placed: Placed[] = [];
  let [from, to, top] = [0, width, 0];
  while (left.length > 0) {
    const first = to - left[0]!.x >= left.at(-1)!.x - from;
    const { x, label } = first ? left.shift()! : left.pop()!;
    const words = wrap(label, Math.max(60, to - from), size);
    const half = Math.max(...words.map((text) => textWidth(text, size))) / 2;
    placed.push({ x, lines: words, centre: Math.max(from + half, Math.min(x, to - half)), top });
    top += words.length * line;
    if (first) from = x + space / 2;
    else to = x - space / 2;
  }
  return placed;
}

/**
 * Writes lines like `SvgCanvas.writeLines`, and adds their box to those that reference lines must not cross. Returns
 * the bottom of the last line.
 */
export function writeClear(
  canvas: SvgCanvas,
  words: Box[],
  lines: readonly string[],
  x: number,
  top: number,
  classes: string,
): number {
  const { textWidth } = canvas.typeface;
  if (lines.length === 0) return top;
  const width = Math.max(...lines.map((text) => textWidth(text, canvas.size, "strong")));
  const left = classes.split(" ").includes("end") ? x - width : x;
  const bottom = canvas.writeLines(lines, x, top, classes);
  words.push({ left, top, right: left + width, bottom });
  return bottom;
}
