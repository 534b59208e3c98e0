import { writeClear } from "./references.ts";
import type { Box } from "./labels.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";

/** The mark that an annotation points at. */
export interface Annotated {
  /** Where an arrow from below meets it. */
  x: number;
  /** Where it ends at the right, with its value. */
  end: number;
  /** Vertical centre of its line, and its bottom. */
  middle: number;
  bottom: number;
  /** Where text below it begins, if something else is in between. */
  below?: number;
}

/** Space between an annotation and its mark, which the arrow crosses. */
const reach = { beside: 30, below: 17 };

/** The widest annotation, and the least width at which it is placed beside an arrow. */
const most = 320;
const least = 90;

/**
 * Writes an annotation with an arrow to its mark: in the line of the mark if it fits there, otherwise below, on the side
 * of the mark that has more space. `frame` limits its width. Adds its box to `written`; returns its bottom.
 */
export function drawAnnotation(
  canvas: SvgCanvas,
  written: Box[],
  text: string,
  mark: Annotated,
  frame: Pick<Box, "left" | "right">,
  beside = true,
): number {
  const { wrap, wrapEvenly, textWidth } = canvas.typeface;
  const { size, line } = canvas;
  const { x, end, middle, bottom, below = bottom } = mark;
  const shown = canvas.annotationClasses(text);
  const after = end + reach.beside;
  if (beside && after + textWidth(text, size, "strong") <= frame.right) {
    canvas.draw(`arrow${shown}`, path`M${after - 5} ${middle}H${end + 5}m4 -3.5l-4 3.5l4 3.5`);
    writeClear(canvas, written, [text], after, middle - line / 2, `value${shown}`);
    return Math.max(bottom, middle + line / 2);
  }
  const rooms = { right: frame.right - x - reach.below, left: x - reach.below - frame.left };
  const top = below + 5;
  if (Math.max(rooms.left, rooms.right) < least)
    return writeClear(
      canvas,
      written,
      wrap(text, frame.right - frame.left, size, "strong"),
      frame.left,
      top,
      `value${shown}`,
    );
  const linesIn = (room: number) => wrapEvenly(text, Math.min(room, most), size);
  const isRight =
    rooms.right >= least && (rooms.left < least || linesIn(rooms.right).length <= linesIn(rooms.left).length);
  const side = isRight ? 1 : -1;
  const from = top + line / 2;
  canvas.draw(
    `arrow${shown}`,
    path`M${x + side * (reach.below - 5)} ${from}Q${x} ${from} ${x} ${bottom + 3}m-3.5 4l3.5 -4l3.5 4`,
  );
  return writeClear(
    canvas,
    written,
    linesIn(isRight ? rooms.right : rooms.left),
    x + side * reach.below,
    top,
    `value${isRight ? "" : " end"}${shown}`,
  );
}

/** Writes an annotation above its marks, with an arrow down to (`x`, `bottom`). Returns the bottom of the text. */
export function drawAnnotationAbove(
  canvas: SvgCanvas,
  text: string,
  { left, top, right }: Pick<Box, "left" | "top" | "right">,
  bottom: (end: number) => number,
): number {
  const { wrap } = canvas.typeface;
  const { size, line } = canvas;
  const lines = wrap(text, right - left - reach.below, size);
  const end = canvas.writeLines(lines, left + reach.below, top);
  const from = top + line / 2;
  const tip = bottom(end) - 3;
  const x = left + 5;
  canvas.draw("arrow", path`M${left + reach.below - 4} ${from}Q${x} ${from} ${x} ${tip}m-3.5 -4l3.5 4l3.5 -4`);
  return end;
}
