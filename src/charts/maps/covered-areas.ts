import { polygonContains } from "d3";
import { touches, type Box } from "../labels/labels.ts";
import type { Anchor } from "./anchors.ts";
import { mainPartOf } from "./atlas.ts";
import { tracesOf } from "./outline.ts";
import type { View } from "./view.ts";

/** Number of positions at which a box is compared with areas, across and down. */
const samples = { across: 7, down: 3 };

/** Returns a function that tells whether a box lies on the area of a place with a value, other than a given one. */
export function areaFinder(valued: readonly Anchor[], { projection }: View): (box: Box, except: Anchor) => boolean {
  const areas = valued.map(({ place, box }) => ({
    place,
    box,
    rings: tracesOf(mainPartOf(place), projection).map(({ points }) => points),
  }));
  return (box, except) => {
    const positions = positionsIn(box);
    return areas.some(
      (area) =>
        area.place !== except.place &&
        touches(area.box, box) &&
        area.rings.some((ring) => positions.some((position) => polygonContains(ring, position))),
    );
  };
}

/** A grid of positions in a box. */
function positionsIn({ left, top, right, bottom }: Box): [x: number, y: number][] {
  const steps = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
  return steps(top, bottom, samples.down).flatMap((y) =>
    steps(left, right, samples.across).map((x): [number, number] => [x, y]),
  );
}
