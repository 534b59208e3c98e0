import type { Callout } from "../labels/callouts.ts";
import type { LabelledPlace } from "../labels/place-labels.ts";

/** A map that was drawn: the labels of places, annotations that have no space on it, and its bottom. */
export interface DrawnMap {
  labelled: readonly LabelledPlace[];
  notes: readonly Callout[];
  bottom: number;
}
