import type { Chart } from "../../charts/model.ts";
import { fullWords } from "../../charts/value-text.ts";
import { formatList, formatNumber, isolate } from "../../i18n/format.ts";
import type { NumberStyles } from "../../i18n/number-style.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { claimsOf, type Claim } from "./sourced-values.ts";
import { pointsOf } from "./value-points.ts";
import type { Publication } from "../model.ts";

/** The different claims about one number, as an interval chart and as text. */
export interface Disagreement {
  chart: Chart;
  claims: (Claim & { label: string; styles: NumberStyles })[];
  /** The claims as text, for readers who cannot see the chart. */
  description: string;
}

/** All claims about what a number measures; null if its own is the only one. */
export function disagreementOf(
  number: NamedNumber,
  { registers, locale, theme }: Pick<Publication, "registers" | "locale" | "theme">,
): Disagreement | null {
  const claims = claimsOf(number, registers);
  if (claims.length < 2) return null;
  const labelled = claims.map((claim) => ({ ...claim, label: labelOf(claim) }));
  const own = labelled.find(({ values }) => values.some(({ row }) => row === number.rows[0]?.row));
  const points = pointsOf(
    labelled.map(({ label, estimate, values: [{ row, key, unit, styles, window }] }) => ({
      row,
      key,
      label,
      estimate,
      unit,
      styles,
      window,
    })),
    locale,
  );
  return {
    chart: {
      id: "claims",
      type: "intervals",
      points,
      whole: null,
      references: [],
      span: null,
      options: own ? { highlight: [own.values[0].key] } : {},
      locale,
      typeface: theme.typeface,
    },
    claims: labelled.map((claim, i) => ({ ...claim, styles: points[i]!.styles })),
    description: points.map((point) => `${point.label}: ${fullWords(point, locale)}`).join(". "),
  };

  /** Who says it: the origin, with the publishers if one origin is reported with several values. */
  function labelOf({ origin, values }: Claim): string {
    const all = [...new Set(values.map(({ source }) => isolate(source?.publisher ?? "")))];
    const rest = all.length - 3;
    const publishers = formatList(
      rest > 1 ? [...all.slice(0, 3), locale.counts.others(rest, formatNumber(rest, locale))] : all,
      locale,
    );
    if (claims.every((claim) => claim.origin === origin) || !origin) return publishers;
    return claims.some((claim) => claim.origin === origin && claim.values !== values)
      ? `${origin.name}: ${publishers}`
      : origin.name;
  }
}
