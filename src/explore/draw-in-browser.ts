import type { Own } from "../i18n/own.ts";
import { withOwn } from "../i18n/with-own.ts";
import type { Locale } from "../i18n/locale.ts";
import { withDigest, type Widths } from "../theme/typeface.ts";
import { chartsOf } from "./charts.ts";
import { chartsHtml, drawingsOf } from "./figure.ts";
import type { ExploredValue } from "./values.ts";

/** What drawings need of a publication besides its language: its units, and the widths of its letters. */
export interface DrawingNeeds {
  units: Own["units"];
  widths: Widths;
  digest: string;
}

/** The function by which a page draws the charts of a selection, as HTML. `most` is the number of charts. */
export function drawWith(
  language: Locale,
  { units, widths, digest }: DrawingNeeds,
): (values: readonly ExploredValue[], most: number) => string {
  const locale = withOwn(language, { units, names: [] });
  const typeface = withDigest(widths, digest);
  return (values, most) =>
    chartsHtml(chartsOf(values, { locale, typeface, most, id: "selection" }), drawingsOf, locale);
}
