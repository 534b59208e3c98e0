import { isClaimTrail } from "../../read/figures/figure.ts";
import { once } from "../../read/figures/figure-views.ts";
import { topicsOf } from "../../read/topics.ts";
import type { Figure, Publication } from "../../model.ts";
import { partsOf, type Group, type GroupPart } from "./list-parts.ts";

/** The most figures on a page of the list: each is drawn there. */
export const mostFigures = 24;

type Input = Pick<Publication, "figures" | "site" | "datasets" | "locale">;

/** All figures, one per choice of views, by the topic of the first value that they draw; those without come last. */
export function figureGroups({ figures, site, datasets, locale }: Input): Group<Figure>[] {
  const { topics, topicOf } = topicsOf(site, datasets);
  const topicIn = (figure: Figure) => {
    const row = isClaimTrail(figure) ? null : figure.chart.points.find(({ row }) => row)?.row;
    return (row && topicOf(figure.dataset, row)?.id) ?? null;
  };
  const byTopic = Map.groupBy(once(figures.values()), topicIn);
  return [...topics, { id: null, title: locale.finding.otherTopics }].flatMap(({ id, title }) => {
    const entries = byTopic.get(id) ?? [];
    return entries.length > 0 ? { id: id ?? "other", title, entries } : [];
  });
}

/** The same, split into pages. */
export function figureParts(input: Input): GroupPart<Figure>[][] {
  return partsOf(figureGroups(input), mostFigures);
}

/** The figures of each chart type, in alphabetical order of the types. */
export function figuresByType({ figures }: Pick<Publication, "figures">): [type: string, figures: Figure[]][] {
  const byType = Map.groupBy(once(figures.values()), ({ chart }) => ("type" in chart ? chart.type : "claim-trail"));
  return [...byType].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
