import type { Chart, Point } from "../model.ts";
import { led, writeLed } from "../labels/lead-text.ts";
import { valueWords } from "../value-text.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import type { View } from "./view.ts";

/** The mark of a place, as it would be on the map. */
interface Mark {
  r: number;
  draw(x: number, y: number): void;
}

/** Space between an entry and the next. */
const between = 20;

/**
 * Lists the places that are outside a map in rows below it, each with its mark, its name and its value. Returns the
 * bottom.
 */
export function drawOutside(
  chart: Chart,
  canvas: SvgCanvas,
  { outside }: View,
  top: number,
  markOf: (point: Point) => Mark,
): number {
  const { textWidth } = canvas.typeface;
  const { size, line, width } = canvas;
  const points = chart.points.filter(({ place }) => place !== null && outside.has(place));
  if (points.length === 0) return top;
  const entries = points.map((point) => {
    const mark = markOf(point);
    const indent = 2 * mark.r + 6;
    const text = led(canvas, point.label, valueWords(point, chart), width - indent);
    const length = indent + Math.max(...text.lines.map((words) => textWidth(words, size, "strong")));
    return { point, mark, indent, text, length, height: Math.max(24, 2 * mark.r + 2, text.lines.length * line + 4) };
  });
  const title = chart.locale.words.outsideMap;
  const rowHeight = Math.max(...entries.map((entry) => entry.height));
  let [x, y] = [textWidth(title, canvas.fine) + 12, top + 8];
  canvas.write(title, 0, canvas.centred(y + rowHeight / 2, canvas.fine), "fine");
  for (const { point, mark, indent, text, length } of entries) {
    if (x > 0 && x + length > width) [x, y] = [0, y + rowHeight];
    const middle = y + rowHeight / 2;
    mark.draw(x + mark.r, middle);
    writeLed(canvas, text, x + indent, middle - (text.lines.length * line) / 2);
    canvas.mark(point, { left: x, top: y, right: Math.min(width, x + length), bottom: y + rowHeight });
    x += length + between;
  }
  return y + rowHeight;
}
