import type { ChangeKind, Weight } from "../claim-trail.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";

/** Half the width and height of an icon. */
export const iconRadius = 9;

/** Glyphs, drawn around the centre of the icon: a small ring, =, ≠, arrows down and up, − and +. */
const glyphs = {
  origin: (x, y) => circle(x, y, 2.5),
  kept: (x, y) => path`M${x - 4} ${y - 2}h8m-8 4h8`,
  changed: (x, y) => path`M${x - 4} ${y - 2}h8m-8 4h8M${x + 2.2} ${y - 4.8}l-4.4 9.6`,
  softened: (x, y) => path`M${x} ${y - 4.5}v9m-3.5-3.5l3.5 3.5l3.5-3.5`,
  hardened: (x, y) => path`M${x} ${y + 4.5}v-9m-3.5 3.5l3.5-3.5l3.5 3.5`,
  dropped: (x, y) => path`M${x - 4} ${y}h8`,
  added: (x, y) => path`M${x - 4} ${y}h8M${x} ${y - 4}v8`,
} as const satisfies Record<ChangeKind, (x: number, y: number) => string>;

/**
 * Draws the icon of a change. Its glyph shows what happened to the wording, its shape how much that matters: a ring if
 * little or nothing changes, a disc if the claim means something else, a diamond if the cited text does not support it.
 * Without a kind, only the shape is drawn. `tone` are the classes of its tone.
 */
export function drawIcon(
  canvas: SvgCanvas,
  x: number,
  y: number,
  kind: ChangeKind | null,
  weight: Weight,
  tone = "",
): void {
  const solid = `solid${tone}`;
  const drawGlyph = (classes: string) => {
    if (kind) canvas.draw(classes, glyphs[kind](x, y));
  };
  switch (weight) {
    case "none":
    case "minor":
      canvas.draw("outline quiet", circle(x, y, iconRadius - 0.75));
      return drawGlyph("glyph quiet");
    case "material":
      canvas.draw(solid, circle(x, y, iconRadius));
      return drawGlyph("glyph inside");
    case "unsupported": {
      const r = iconRadius + 2;
      canvas.draw(solid, path`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`);
      return drawGlyph("glyph inside");
    }
  }
}

function circle(x: number, y: number, r: number): string {
  return path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0z`;
}
