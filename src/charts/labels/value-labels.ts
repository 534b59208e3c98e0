import { place, type Box } from "./labels.ts";
import type { SvgCanvas } from "../svg/canvas.ts";

/**
 * A value label for a point whose mark extends from `top` to `bottom`. Labels with a higher weight are placed first.
 */
export interface ValueLabel {
  x: number;
  y: number;
  top: number;
  bottom: number;
  words: string;
  /** A second line, written if there is space; may be empty. */
  more: string;
  weight: number;
}

interface Label extends Box {
  lines: readonly string[];
  anchor: "" | " middle" | " end";
  x: number;
}

/** Writes value labels at their points where they overlap nothing in `taken`. A label that fits nowhere is omitted. */
export function drawValueLabels(
  canvas: SvgCanvas,
  valueLabels: readonly ValueLabel[],
  taken: readonly Box[],
  frame: Box,
): void {
  const { textWidth } = canvas.typeface;
  const { size, line } = canvas;
  const wanted = valueLabels
    .toSorted((a, b) => b.weight - a.weight)
    .map((telling) => {
      const short = around([telling.words], telling);
      return telling.more === "" ? short : [...around([telling.words, telling.more], telling), ...short];
    });
  for (const { lines, anchor, x, top } of place(wanted, taken, frame)) {
    lines.forEach((text, i) =>
      canvas.write(text, x, canvas.baseline(top + i * line), `value ${i === 0 ? "strong" : "soft"}${anchor}`),
    );
  }

  /** Positions around a mark: above, then below, then further away. */
  function around(lines: readonly string[], { x, y, top, bottom }: ValueLabel): Label[] {
    // The box is wider than the text, so that adjacent numbers are not read as one.
    const width = Math.max(...lines.map((text, i) => textWidth(text, size, i === 0 ? "strong" : "regular")));
    const height = lines.length * line;
    const at = (left: number, top: number, anchor: Label["anchor"], x: number) => ({
      left: left - 4,
      top,
      right: left + width + 4,
      bottom: top + height,
      lines,
      anchor,
      x,
    });
    return [
      at(x - width / 2, top - height - 2, " middle", x),
      at(x - 11 - width, y - height - 2, " end", x - 11),
      at(x + 6 - width, top - height - 2, " end", x + 6),
      at(x + 11, y - height - 2, "", x + 11),
      at(x - 6, top - height - 2, "", x - 6),
      at(x + 11, y + 4, "", x + 11),
      at(x - 11 - width, y + 4, " end", x - 11),
      at(x - width / 2, bottom + 2, " middle", x),
      at(x + 6 - width, bottom + 2, " end", x + 6),
      at(x - width / 2, top - height - 11, " middle", x),
      at(x + 8 - width, top - height - 12, " end", x + 8),
    ];
  }
}
