/**
 * A group of those who count, such as the parties to a dispute or researchers. A publication defines its groups; figures
 * tell them apart by the colour and the shape that belong to their position.
 */
export interface Counter {
  name: string;
  /** From 0. */
  position: number;
}

/** The most groups: more could not be told apart in all schemes, and by readers who are colour-blind. */
export const mostCounters = 3;

/** A character for each group in text, by position, in the shape of its marks. */
export const counterSigns = ["●", "■", "◆"] as const;

/** The sign of a group with a space after it; empty for no group. */
export function signOf(counter: Counter | null): string {
  return counter ? `${counterSigns[counter.position]!}\u00A0` : "";
}
