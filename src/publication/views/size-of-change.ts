import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";

/** How many rows a version added and removed, and how many cells it changed. */
export interface ChangeSize {
  added: number;
  removed: number;
  cells: number;
}

/** How much a version changed, in words: "2 new rows, 3 cells changed". */
export function sizeOf({ added, removed, cells }: ChangeSize, locale: Locale): string {
  const count = (name: keyof typeof locale.counts, n: number) => locale.counts[name](n, formatNumber(n, locale));
  return [added > 0 && count("rowsAdded", added), removed > 0 && count("rowsRemoved", removed), count("changes", cells)]
    .filter(Boolean)
    .join(", ");
}
