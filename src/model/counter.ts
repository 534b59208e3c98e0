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
