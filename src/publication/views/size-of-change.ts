import type { Difference } from "../../exports/tables/difference.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";

/** How much two versions of a table differ, in words: "2 new rows, 3 cells changed". */
export function sizeOf({ rows, cells }: Pick<Difference, "rows" | "cells">, locale: Locale): string {
  const count = (name: keyof typeof locale.counts, n: number) => locale.counts[name](n, formatNumber(n, locale));
  return [
    rows.added.length > 0 && count("rowsAdded", rows.added.length),
    rows.removed.length > 0 && count("rowsRemoved", rows.removed.length),
    count("changes", cells.length),
  ]
    .filter(Boolean)
    .join(", ");
}
