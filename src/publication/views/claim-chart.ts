import { withStyles, type Chart, type Point } from "../../charts/model.ts";
import { fullWords } from "../../charts/value-text.ts";
import type { Claim } from "../../numbers/claims/model.ts";
import type { Publication } from "../model.ts";
import { valueLabels } from "./claim-text.ts";

/** The most values that a drawing of a claim shows; the table has more. */
const mostDrawn = 30;

/** The values of a claim as an interval chart, and as text for readers who cannot see it. */
export interface ClaimChart {
  chart: Chart;
  description: string;
}

/** Draws the values of a claim side by side; null if they have no unit in common, or are too many. */
export function claimChart(
  claim: Pick<Claim, "statement" | "values">,
  { registers, locale, theme }: Pick<Publication, "registers" | "locale" | "theme">,
): ClaimChart | null {
  const { values } = claim;
  const labels = valueLabels(claim, registers.places, locale);
  const units = new Set(values.flatMap(({ value }) => value?.unit ?? []));
  if (units.size !== 1 || values.length > mostDrawn || values.some(({ value }) => value === null)) return null;
  // A date that all share, or that is the label already, is in the table.
  const dated =
    claim.statement.kind !== "trend" && new Set(values.map(({ window }) => JSON.stringify(window))).size > 1;
  const points = withStyles(
    values.map(({ value, window, rows }, i): Point => ({
      row: rows[0]?.row ?? null,
      key: String(i),
      label: labels[i]!,
      estimate: value!.estimate,
      unit: value!.unit,
      styles: { full: value!.style, short: value!.style },
      window: dated ? window : null,
      group: null,
      panel: null,
      place: null,
      from: null,
      remark: null,
      counter: null,
    })),
    locale,
  );
  const highlight = values.flatMap(({ part }, i) => (part === "is" || part === "meets" ? [String(i)] : []));
  return {
    chart: {
      id: "claim",
      type: "intervals",
      points,
      whole: null,
      references: [],
      span: null,
      options: highlight.length > 0 && highlight.length < values.length ? { highlight } : {},
      locale,
      typeface: theme.typeface,
    },
    description: points.map((point) => `${point.label}: ${fullWords(point, locale)}`).join(". "),
  };
}
