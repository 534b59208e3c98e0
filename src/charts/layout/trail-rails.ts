import type { SvgCanvas } from "../svg/canvas.ts";
import { ring } from "../marks/marks.ts";
import { path } from "../svg/path.ts";
import { presenceClasses, stateClasses } from "../states.ts";
import { wayTo, type ClaimChange, type ClaimSource, type ClaimTrail } from "../claim-trail.ts";

/** Radius of the mark of a text. */
export const radius = 5;

/** Maximum indent of deeply nested sources. */
const deepest = 80;

/** How far each text of a trail stands to the right of the one it draws on: as far as wished, less in deep trails. */
export function indentOf(trail: ClaimTrail, wished: number): number {
  return Math.min(wished, deepest / Math.max(1, ...trail.claimSources.map((source) => depthOf(trail, source))));
}

/** How many texts are between a text and the beginning of the claim. */
export function depthOf(trail: ClaimTrail, { id }: ClaimSource): number {
  return wayTo(trail, id).length - 1;
}

/** Classes of the icon of a change: muted if other elements are stressed. */
export function toneOf({ quiet, key }: ClaimChange, { states }: ClaimTrail): string {
  return `${quiet ? " quiet" : ""}${stateClasses([!quiet, ...states.slice(1).map(({ elements }) => !elements || elements.includes(key))])}`;
}

/**
 * Draws the connections between the texts: all of them thin, and over them the main trail, of each state where they
 * differ. `curve` is the radius of their bends.
 */
export function drawRails(
  canvas: SvgCanvas,
  trail: ClaimTrail,
  nodes: ReadonlyMap<string, { x: number; y: number }>,
  curve: number,
): void {
  const { claimSources, states, highlight } = trail;
  const mains = [highlight, ...states.slice(1).map((state) => state.highlight)].map(
    (ends) => new Set(ends.flatMap((id) => wayTo(trail, id))),
  );
  const litIn = (id: string) => mains.map((main) => main.has(id));
  for (const { id, upstream } of claimSources) {
    if (upstream === null) continue;
    const [from, to] = [nodes.get(upstream)!, nodes.get(id)!];
    const elbow = Math.max(0, Math.min(curve, to.x - from.x - radius));
    const d = path`M${from.x} ${from.y + radius + 2}V${to.y - elbow}a${elbow} ${elbow} 0 0 0 ${elbow} ${elbow}H${to.x - radius}`;
    canvas.draw("rail", d);
    if (litIn(id).includes(true)) canvas.draw(`rail main${presenceClasses(litIn(id))}`, d);
  }
  for (const { id, seen } of claimSources) {
    const { x, y } = nodes.get(id)!;
    if (seen) canvas.draw(`dot${mains[0]!.has(id) ? "" : " quiet"}${stateClasses(litIn(id))}`, path`M${x} ${y}h.01`);
    else canvas.draw("slot", ring(x, y));
  }
}
