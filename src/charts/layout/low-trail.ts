import { formatDate } from "../../i18n/format.ts";
import { typeset } from "../../i18n/typography.ts";
import type { Drawing, Viewport } from "../model.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { drawIcon, iconRadius } from "../marks/change-icons.ts";
import { depthOf, drawRails, indentOf, radius, toneOf } from "./trail-rails.ts";
import type { ClaimChange, ClaimTrail } from "../claim-trail.ts";

/** Indent of a text below the one it draws on; space between texts, changes, lines, and an icon and its words. */
const layouts = {
  narrow: { indent: 11, texts: 2, changes: 7, lines: 1, words: 4 },
  wide: { indent: 20, texts: 4, changes: 12, lines: 2, words: 5 },
} as const;

/** How far an icon may stand out of its line. */
const overhang = 2;

/**
 * Draws a trail in few lines, for a story: each text with the elements that it changed beside it, their wording left to
 * the words of the story.
 */
export function drawLowTrail(trail: ClaimTrail, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas({ ...trail, options: {} }, viewport);
  const { textWidth, wrap } = canvas.typeface;
  const { width, size, line, narrow } = canvas;
  const { locale } = trail;
  const between = layouts[narrow ? "narrow" : "wide"];
  const indent = indentOf(trail, between.indent);
  const wordsOf = ({ kind, words, element }: ClaimChange) =>
    kind === "origin" ? words : `${narrow ? "" : `${words}: `}${typeset(element, locale.typography)}`;
  const nodes = new Map<string, { x: number; y: number }>();
  // Icons are a little higher than a line.
  let y = overhang;
  for (const source of trail.claimSources) {
    const node = { x: radius + 1 + depthOf(trail, source) * indent, y: y + line / 2 };
    nodes.set(source.id, node);
    const left = node.x + radius + 8;
    const name = wrap(source.name, width - left, size, "strong");
    canvas.writeLines(name, left, y, "strong");
    y += (name.length - 1) * line;
    let x = left + textWidth(name.at(-1)!, size, "strong") + between.changes;
    const date = source.date === null ? "" : formatDate(source.date, locale, "short");
    if (!narrow && date !== "") {
      canvas.write(date, x, canvas.baseline(y), "soft");
      x += textWidth(date, size) + between.changes;
    }
    for (const change of source.changes) {
      const text = wordsOf(change);
      const taken = 2 * iconRadius + between.words + textWidth(text, size);
      if (x + taken > width) {
        x = left;
        y += line + between.lines;
      }
      const tone = toneOf(change, trail);
      drawIcon(canvas, x + iconRadius, y + line / 2, change.kind, change.weight, tone);
      const lines = wrap(text, width - x - 2 * iconRadius - between.words, size);
      canvas.writeLines(lines, x + 2 * iconRadius + between.words, y, `word${tone}`);
      y += (lines.length - 1) * line;
      x += taken + between.changes;
    }
    y += line + between.texts;
  }
  drawRails(canvas, trail, nodes, narrow ? 6 : 9);
  return { body: canvas.body(), height: y - between.texts + overhang };
}
