import type { Entry } from "./entry.ts";

/** The catalogue, in the order of the chart types. To add a page: a file like the others, and its line here. */
export const entries: readonly Entry[] = [];
