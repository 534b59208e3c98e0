import { formatDate } from "../../i18n/format.ts";
import { typeset, typesetAround } from "../../i18n/typography.ts";
import type { Drawing, Viewport } from "../model.ts";
import { drawAnnotation } from "../labels/annotation.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { drawIcon, iconRadius } from "../marks/change-icons.ts";
import { path } from "../svg/path.ts";
import { depthOf, drawRails, indentOf, toneOf } from "../layout/trail-rails.ts";
import { drawLowTrail } from "../layout/low-trail.ts";
import type { ClaimChange, ClaimTrail } from "../claim-trail.ts";

/**
 * Layouts by width: sources are indented by at most `indent`; changes are placed beside them from `beside`, or below
 * them.
 */
const layouts = {
  narrow: { indent: 12, elbow: 6, beside: null, label: 0, space: 19, gap: 8 },
  wide: { indent: 20, elbow: 9, beside: 230, label: 142, space: 20, gap: 8 },
  /** Without any wording, in wide drawings. */
  brief: { indent: 20, elbow: 9, beside: 330, label: 290, space: 14, gap: 2 },
} as const satisfies Record<string, object>;

type Layout = (typeof layouts)[keyof typeof layouts];

function layoutOf({ narrow }: SvgCanvas, { claimSources }: ClaimTrail): Layout {
  const hasWording = claimSources.some(({ changes }) => changes.some(({ after }) => after !== ""));
  return narrow ? layouts.narrow : hasWording ? layouts.wide : layouts.brief;
}

/**
 * Draws a trail as a tree of texts, each with its changes: an icon, what happened to which element, and the wording
 * before and after.
 */
export function drawClaimTrail(trail: ClaimTrail, viewport: Viewport): Drawing {
  if (viewport.low) return drawLowTrail(trail, viewport);
  const canvas = new SvgCanvas({ ...trail, options: {} }, viewport);
  const { textWidth, wrap } = canvas.typeface;
  const { beside, space, gap } = layoutOf(canvas, trail);
  const { width, size, line } = canvas;
  const { locale } = trail;
  const indent = indentOf(trail, layoutOf(canvas, trail).indent);
  const nodes = new Map<string, { x: number; y: number }>();
  let y = 0;
  for (const claimSource of trail.claimSources) {
    const depth = depthOf(trail, claimSource);
    const node = { x: 6 + depth * indent, y: y + line / 2 };
    nodes.set(claimSource.id, node);
    const left = node.x + 14;
    const maxWidth = (beside ?? width) - left - (beside ? 14 : 0);
    const name = wrap(claimSource.name, maxWidth, size, "strong");
    const date = claimSource.date === null ? locale.words.undated : formatDate(claimSource.date, locale, "short");
    const after = left + textWidth(name.at(-1)!, size, "strong") + 9;
    let bottom = canvas.writeLines(name, left, y, "strong");
    if (!beside && after + textWidth(date, size) <= width)
      canvas.write(date, after, canvas.baseline(bottom - line), "soft");
    else bottom = canvas.writeLines([date], left, bottom, "soft");
    if (!claimSource.seen) bottom = canvas.writeLines(wrap(locale.words.notSeen, maxWidth, size), left, bottom, "soft");
    let end = beside ? y : bottom + 5;
    for (const [i, change] of claimSource.changes.entries())
      end = drawChange(canvas, trail, change, beside ?? left, end + (i > 0 ? gap : 0));
    y = Math.max(bottom, end) + space;
  }
  drawRails(canvas, trail, nodes, layoutOf(canvas, trail).elbow);
  return { body: canvas.body(), height: y - space };
}

/** Draws one change with its top at `top`. Returns its bottom. */
function drawChange(canvas: SvgCanvas, trail: ClaimTrail, change: ClaimChange, left: number, top: number): number {
  const { textWidth, wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  const { beside, label } = layoutOf(canvas, trail);
  const { locale, weightNames } = trail;
  const { kind, words, element, before, weight, remark } = change;
  drawIcon(canvas, left + iconRadius, top + line / 2, kind, weight, toneOf(change, trail));
  const x = left + 2 * iconRadius + 6;
  const maxWidth = beside ? label : width - x;
  const labels = wrap(
    kind === "origin" ? words : `${words}: ${typeset(element, locale.typography)}`,
    maxWidth - textWidth(words, size, "strong") + textWidth(words, size),
    size,
  );
  labels.forEach((text, i) => {
    const lead = i === 0 && text.startsWith(words) ? words : "";
    canvas.write(text.slice(lead.length), x, canvas.baseline(top + i * line), "", lead);
  });
  let labelBottom = top + labels.length * line;
  if (weight === "unsupported")
    labelBottom = canvas.writeLines(wrap(weightNames.unsupported ?? "", maxWidth, size), x, labelBottom);
  const start = beside ? x + label + 12 : x;
  let y = beside ? top : labelBottom;
  const lines = (text: string, from: number) => wrap(typesetAround(text, locale.typography), width - from, size);
  if (before !== null) {
    y = canvas.writeLines(lines(before, start), start, y, "soft");
    canvas.draw("base", path`M${start} ${y + line / 2}h11m-4-4l4 4l-4 4`);
  }
  const indent = before === null ? start : start + 18;
  y = canvas.writeLines(lines(change.after, indent), indent, y);
  if (remark !== null) {
    const mark = { x: indent + 8, end: width, middle: y - line / 2, bottom: y - 1 };
    y = drawAnnotation(canvas, [], remark, mark, { left: start, right: width }, false);
  }
  return Math.max(labelBottom, y);
}
