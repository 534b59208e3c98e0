import { max } from "d3";
import { reach } from "../marks/marks.ts";
import type { Chart, Point } from "../model.ts";

/** States how many of the values among points have no label, and whether these are the lowest; empty if all have one. */
export function unlabelledWords(
  { locale }: Pick<Chart, "locale">,
  points: readonly Point[],
  labelled: readonly Point[],
): string {
  const rest = points.filter((point) => point.estimate !== null && !labelled.includes(point));
  const highest = max(rest, ({ estimate }) => reach(estimate));
  if (highest === undefined) return "";
  const areLowest = labelled.length > 0 && labelled.every(({ estimate }) => reach(estimate) > highest);
  return locale.unlabelled(rest.length, areLowest);
}
