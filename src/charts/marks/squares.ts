import type { SvgCanvas } from "../svg/canvas.ts";
import { path, short } from "../svg/path.ts";
import { element } from "../svg/tree.ts";

/** Classes of the parts, in order, and how their squares are cut, so that adjacent parts differ in more than colour. */
export const tones = ["first", "second", "third", "fourth", "fifth", "sixth"];
const cuts = ["", "across", "down", "across", "down", "across"];

/** A grid of squares, filled row by row. */
export interface Grid {
  left: number;
  top: number;
  columns: number;
  /** Distance from one square to the next, and the side of a square. */
  pitch: number;
  side: number;
}

/**
 * Fills the grid from one position to another, both counted in squares and possibly fractional, with dashed lines along
 * the rows.
 */
export function drawSquares(
  canvas: SvgCanvas,
  { left, top, columns, pitch, side }: Grid,
  from: number,
  to: number,
  classes: string,
): void {
  const thin = Math.max(0.8, side * 0.2);
  let [data, down] = ["", ""];
  for (let at = from; at < to;) {
    const row = Math.floor(at / columns);
    const column = Math.floor(at) - row * columns;
    const part = at - Math.floor(at);
    // A part that begins inside a square fills that square first, because a dash pattern can only start with a whole
    // square.
    const end = Math.min(to, part > 0 ? Math.floor(at) + 1 : (row + 1) * columns);
    const last = Math.ceil(end) - 1;
    const begin = path`M${left + column * pitch + part * side} ${top + row * pitch + side / 2}`;
    data += begin + path`H${left + (last - row * columns) * pitch + (end - last) * side}`;
    const whole = Math.floor(end) - 1 - row * columns;
    if (part === 0 && whole >= column)
      down += path`M${left + column * pitch + (side - thin) / 2} ${top + row * pitch + side / 2}H${left + whole * pitch + (side + thin) / 2}`;
    at = end;
  }
  if (!data) return;
  const dashes = (dash: number) => ({
    "stroke-width": side,
    "stroke-dasharray": `${short(dash)} ${short(pitch - dash)}`,
  });
  const cut = cuts[tones.indexOf(classes)];
  canvas.add(element("path", { class: `squares ${classes}`, d: data, ...dashes(side) }));
  if (cut === "across") canvas.add(element("path", { class: "squares cut", d: data, "stroke-width": thin }));
  if (cut === "down" && down) canvas.add(element("path", { class: "squares cut", d: down, ...dashes(thin) }));
}

/** A square of a grid, or a vertical slice of it. */
export interface Piece {
  i: number;
  from: number;
  to: number;
}

/** The squares between two positions, the first and last possibly cut. */
export function pieces(from: number, to: number): Piece[] {
  const first = Math.floor(from);
  const all = Array.from({ length: Math.max(0, Math.ceil(to) - first) }, (_, k) => ({
    i: first + k,
    from: k === 0 ? from - first : 0,
    to: Math.min(1, to - first - k),
  }));
  return all.filter((piece) => piece.to > piece.from);
}

/** Outline of a piece, inset on each side. */
export function square({ left, top, columns, pitch, side }: Grid, { i, from, to }: Piece, inset: number): string {
  const width = Math.max(0.5, (to - from) * side - 2 * inset);
  const height = side - 2 * inset;
  return path`M${left + (i % columns) * pitch + from * side + inset} ${top + Math.floor(i / columns) * pitch + inset}h${width}v${height}h${-width}z`;
}

/** Area of the squares between two positions: the rest of a row, whole rows, and the beginning of a row. */
export function area({ top, columns, pitch }: Grid, from: number, to: number): string {
  let boxes = "";
  for (let at = from; at < to;) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const end =
      column > 0 || to - at < columns ? Math.min(to, (row + 1) * columns) : Math.floor(to / columns) * columns;
    const rows = column > 0 || end - at < columns ? 1 : (end - at) / columns;
    boxes += box(
      column * pitch,
      top + row * pitch,
      rows > 1 ? columns * pitch : (column + end - at) * pitch,
      top + (row + rows) * pitch,
    );
    at = end;
  }
  return boxes;
}

/** A rectangle as path data. */
export function box(left: number, top: number, right: number, bottom: number): string {
  return path`M${left} ${top}H${right}V${bottom}H${left}z`;
}
