import type { Chart } from "../model.ts";
import { weights, type ClaimTrail, isTrail } from "../claim-trail.ts";
import { drawIcon, iconRadius } from "../marks/change-icons.ts";
import { chartType } from "../registry.ts";
import { entryOf, keyOfChart, type KeyEntry } from "./chart-legend.ts";

export type { KeyEntry };

/** The legend of a figure. Empty if nothing needs an explanation. */
export function keyOf(figure: Chart | ClaimTrail): KeyEntry[] {
  return isTrail(figure) ? keyOfClaimTrail(figure) : keyOfChart(figure, chartType(figure.type));
}

/**
 * The weights of the changes in a trail, which the shapes of the icons show; a label beside each icon says what
 * happened.
 */
function keyOfClaimTrail(trail: ClaimTrail): KeyEntry[] {
  const { claimSources, weightNames } = trail;
  const changes = claimSources.flatMap(({ changes }) => changes);
  return weights.flatMap((weight) => {
    const change = changes.find((candidate) => candidate.weight === weight);
    if (!change || weight === "none") return [];
    return entryOf(trail, weightNames[weight] ?? weight, (canvas) => {
      drawIcon(
        canvas,
        iconRadius + 2,
        10,
        null,
        weight,
        changes.every((each) => each.weight !== weight || each.quiet) ? " quiet" : "",
      );
      return 2 * (iconRadius + 2);
    });
  });
}
