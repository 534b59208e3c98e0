import type { Origin } from "../../model/origin.ts";
import { whoCountsChoices } from "../read/who-counts.ts";
import type { Site } from "../read/site.ts";

/**
 * The classes of an element with values of some origins: `omit-1` if the first choice of who counts leaves all of them
 * out, and so on; see WhoCounts.astro.
 */
export function omittedBy(origins: readonly (Origin | null)[], site: Pick<Site, "who-counts" | "counters">): string[] {
  return whoCountsChoices(site).flatMap(({ includes }, i) => (origins.some(includes) ? [] : `omit-${i + 1}`));
}
