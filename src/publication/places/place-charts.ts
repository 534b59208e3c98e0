import type { Chart } from "../../charts/model.ts";
import { chartType } from "../../charts/registry.ts";
import type { ChartFigure, Figure, Publication } from "../model.ts";
import { isClaimTrail } from "../read/figure.ts";
import { amongPlaces, type Comparison } from "../relations/comparison.ts";
import type { PlaceTopic, Statement } from "./statements.ts";

/** A value of a place beside those of other places. */
export interface PlaceComparison extends Comparison {
  statement: Statement;
}

/** The most charts of each sort on a page. */
const mostComparisons = 2;
const mostFigures = 1;

/** Longer datasets are not searched for what a value may be compared with. */
const mostRowsCompared = 5000;

/** More marks would be no small drawing. */
const mostPoints = 60;

/**
 * Values of a place beside those of others of its level, as charts: one for each measure, in the order of the topics;
 * those of the same count on the same day first.
 */
export function placeComparisons(
  place: string,
  topics: readonly PlaceTopic[],
  context: Pick<Publication, "site" | "registers" | "locale" | "theme">,
): PlaceComparison[] {
  const found = topics.flatMap(({ measures }) =>
    measures.flatMap(({ statements }) => {
      const comparisons = statements
        .filter(({ dataset, estimate }) => dataset.rows.length <= mostRowsCompared && estimate.kind !== "unclear")
        .flatMap((statement): PlaceComparison[] => {
          const id = `${place.toLowerCase()}-${statement.dataset.id}-${statement.key}`;
          const comparison = amongPlaces(id, statement, context);
          return comparison ? [{ ...comparison, statement }] : [];
        });
      return comparisons.find(({ loose }) => !loose) ?? comparisons[0] ?? [];
    }),
  );
  const strict = found.filter(({ loose }) => !loose);
  return [...strict, ...found.filter(({ loose }) => loose).slice(0, strict.length > 0 ? 0 : 1)].slice(
    0,
    mostComparisons,
  );
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
