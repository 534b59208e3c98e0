import type { Chart } from "../../charts/model.ts";
import { counterOf } from "../read/counters.ts";
import { fullWords } from "../../charts/value-text.ts";
import { formatList, formatNumber, isolate } from "../../i18n/format.ts";
import type { NumberStyles } from "../../i18n/number-style.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { emphasise } from "./emphasis.ts";
import { valuesByOrigin, type OriginValue } from "./sourced-values.ts";
import { pointsOf } from "./value-points.ts";
import type { Publication } from "../model.ts";

/** The different values of one number by who counted, as an interval chart and as text. */
export interface Disagreement {
  chart: Chart;
  byOrigin: (OriginValue & { label: string; styles: NumberStyles })[];
  /** The values as text, for readers who cannot see the chart. */
  description: string;
}

/** All values of what a number measures; null if its own is the only one. */
export function disagreementOf(
  number: NamedNumber,
  { site, registers, locale, theme }: Pick<Publication, "site" | "registers" | "locale" | "theme">,
): Disagreement | null {
  const byOrigin = valuesByOrigin(number, registers);
  if (byOrigin.length < 2) return null;
  const labelled = byOrigin.map((value) => ({ ...value, label: labelOf(value) }));
  const groupOf = counterOf(site.counters);
  const own = labelled.find(({ values }) => values.some(({ row }) => row === number.rows[0]?.row));
  const points = pointsOf(
    labelled.map(({ label, estimate, origin, values: [value] }) => ({
      ...value,
      label,
      estimate,
      counter: origin && groupOf(origin),
    })),
    locale,
  );
  const emphasised = own ? emphasise(points, own.values[0].key, locale) : { points, options: {} };
  return {
    chart: {
      id: "claims",
      type: "intervals",
      ...emphasised,
      whole: null,
      references: [],
      span: null,
      locale,
      typeface: theme.typeface,
    },
    byOrigin: labelled.map((value, i) => ({ ...value, styles: points[i]!.styles })),
    description: points.map((point) => `${point.label}: ${fullWords(point, locale)}`).join(". "),
  };

  /** Who says it: the origin, with the publishers if one origin is reported with several values. */
  function labelOf({ origin, values }: OriginValue): string {
    const all = [...new Set(values.map(({ source }) => isolate(source?.publisher ?? "")))];
    const rest = all.length - 3;
    const publishers = formatList(
      rest > 1 ? [...all.slice(0, 3), locale.counts.others(rest, formatNumber(rest, locale))] : all,
      locale,
    );
    if (byOrigin.every((other) => other.origin === origin) || !origin) return publishers;
    return byOrigin.some((other) => other.origin === origin && other.values !== values)
      ? `${origin.name}: ${publishers}`
      : origin.name;
  }
}
