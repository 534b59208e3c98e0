import type { Chart } from "../../charts/model.ts";
import { chartType } from "../../charts/registry.ts";
import type { ChartFigure, Figure, Publication } from "../model.ts";
import { isClaimTrail } from "../read/figures/figure.ts";
import { amongPlaces, type Comparison } from "../relations/comparison.ts";
import type { PlaceTopic, Statement } from "./statements.ts";

/** A value of a place beside those of other places. */
export interface PlaceComparison extends Comparison {
  statement: Statement;
}

/** The most charts of each sort on a page. */
const mostComparisons = 2;
const mostFigures = 1;

/** Longer datasets are not searched for what a value may be compared with; of a measure only the newest values are. */
const mostRowsCompared = 2000;
const mostTried = 3;

/** More marks would be no small drawing. */
const mostPoints = 60;

/**
 * Values of a place beside those of others of its level, as charts: one for each measure, in the order of the topics,
 * of the same count for the same time; if there is none, one that may differ in more.
 */
export function placeComparisons(
  place: string,
  topics: readonly PlaceTopic[],
  context: Pick<Publication, "site" | "registers" | "locale" | "theme">,
): PlaceComparison[] {
  const strict: PlaceComparison[] = [];
  let loose: PlaceComparison | undefined;
  for (const { statements } of topics.flatMap(({ measures }) => measures)) {
    if (strict.length === mostComparisons) break;
    const tried = statements
      .filter(({ dataset, estimate }) => dataset.rows.length <= mostRowsCompared && estimate.kind !== "unclear")
      .slice(0, mostTried)
      .flatMap((statement): PlaceComparison[] => {
        const id = `${place.toLowerCase()}-${statement.dataset.id}-${statement.key}`;
        const comparison = amongPlaces(id, statement, context);
        return comparison ? [{ ...comparison, statement }] : [];
      });
    const first = tried.find((comparison) => !comparison.loose);
    if (first) strict.push(first);
    loose ??= tried[0];
  }
  return strict.length > 0 || !loose ? strict : [loose];
}

/** Figures that draw a place, each with a chart in which it is highlighted; others have no chart. */
export function placeFigures(place: string, figures: readonly Figure[]): { figure: Figure; chart: Chart | null }[] {
  const drawn = figures.filter((figure) => canHighlight(figure, place)).slice(0, mostFigures);
  return figures.map((figure) => ({
    figure,
    chart: drawn.includes(figure) && !isClaimTrail(figure) ? highlighting(figure, place) : null,
  }));
}

function canHighlight(figure: Figure, place: string): boolean {
  if (isClaimTrail(figure)) return false;
  const { type, points } = figure.chart;
  const uses: readonly string[] = chartType(type).uses;
  return uses.includes("highlight") && points.length <= mostPoints && points.some((point) => point.place === place);
}

function highlighting({ chart }: ChartFigure, place: string): Chart {
  const { highlight: _, states: __, annotations: ___, ...options } = chart.options;
  const own = chart.points.filter((point) => point.place === place).map(({ key }) => key);
  return {
    ...chart,
    id: `${chart.id}-${place.toLowerCase()}`,
    points: chart.points.map((point) => ({ ...point, remark: null })),
    options: { ...options, highlight: [...new Set(own)] },
  };
}
