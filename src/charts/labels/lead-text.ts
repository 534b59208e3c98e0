import type { SvgCanvas } from "../svg/canvas.ts";

/** A value and its label as one text broken into lines, measured with the value in bold. */
export interface Led {
  value: string;
  lines: readonly string[];
}

/** Breaks a value followed by its label into lines no wider than `maxWidth`. */
export function led({ typeface, size }: SvgCanvas, value: string, label: string, maxWidth: number): Led {
  return { value, lines: typeface.wrap(`${value} ${label}`, maxWidth, size, "strong") };
}

/**
 * Writes such lines from `top` downwards, with the value in bold if the first line contains all of it. Returns the
 * bottom.
 */
export function writeLed(canvas: SvgCanvas, { value, lines }: Led, x: number, top: number): number {
  lines.forEach((text, i) => {
    const lead = i === 0 && text.startsWith(value) ? value : "";
    canvas.write(text.slice(lead.length), x, canvas.baseline(top + i * canvas.line), "", lead);
  });
  return top + lines.length * canvas.line;
}
