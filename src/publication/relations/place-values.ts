import { cellOf, valueColumnOf, valueOf } from "../../datasets/table.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import type { Article } from "../../markdown/article.ts";
import type { Place } from "../../model/place.ts";
import type { Site } from "../read/site.ts";
import { topicsOf } from "../read/topics.ts";
import { once } from "../read/figures/figure-views.ts";
import type { AskedTopic, Content, Figure, PlaceUsage, Showing } from "../model.ts";
import { basisOf } from "./provenance.ts";

/** The ids of the places about which some datasets have values, in alphabetical order. */
export function placesWithValues(datasets: ReadonlyMap<string, Dataset>): string[] {
  const found = new Set<string>();
  for (const dataset of datasets.values()) for (const { place } of valuesIn(dataset)) found.add(place);
  return [...found].sort();
}

/** The topics of a publication, each with the number of places that have values in it. */
export function askedTopics(
  site: Pick<Site, "topics">,
  datasets: ReadonlyMap<string, Dataset>,
  { places }: Pick<Registers, "places">,
): AskedTopic[] {
  const { topics, topicOf } = topicsOf(site, datasets);
  const having = new Map(topics.map(({ id }) => [id, new Set<string>()]));
  for (const dataset of datasets.values())
    for (const { place, row } of valuesIn(dataset)) having.get(topicOf(dataset, row)?.id ?? "")?.add(place);
  const levels = (id: string, level: Place["level"]) =>
    [...having.get(id)!].filter((place) => places.get(place)?.level === level).length;
  return topics.map((topic) => ({
    ...topic,
    places: {
      country: levels(topic.id, "country"),
      grouping: levels(topic.id, "grouping"),
      world: levels(topic.id, "world"),
    },
  }));
}

/**
 * Where a place is used: the figures that draw a value of it, and the articles that show one of these or bind a number
 * of it, in the order of the publication.
 */
export function usageOfPlaces(
  content: Content,
  shownIn: ReadonlyMap<string, readonly Showing[]>,
): ReadonlyMap<string, PlaceUsage> {
  const { articles, figures, numbers, mentions } = content;
  const drawn = new Map<string, Figure[]>();
  const mentioned = new Map<string, Set<Article>>();
  const add = (place: string, article: Article) =>
    mentioned.set(place, (mentioned.get(place) ?? new Set<Article>()).add(article));
  for (const figure of figures.values()) {
    const places = new Set(
      basisOf(figure, content).flatMap(({ row, dataset }) => cellOf(dataset.columns, row.cells, "place") ?? []),
    );
    for (const place of places) {
      if (typeof place !== "string") continue;
      drawn.set(place, [...(drawn.get(place) ?? []), figure]);
      for (const { article } of shownIn.get(figure.id) ?? []) add(place, article);
    }
  }
  const byPath = new Map(articles.map((article) => [article.path, article]));
  for (const { number, at } of mentions) {
    const [place, article] = [numbers.get(number)?.place, byPath.get(at.path)];
    if (place && article) add(place, article);
  }
  return new Map(
    [...new Set([...drawn.keys(), ...mentioned.keys()])].map((place) => [
      place,
      {
        figures: once(drawn.get(place) ?? []),
        articles: articles.filter((article) => mentioned.get(place)?.has(article)),
      },
    ]),
  );
}

/** The rows of a dataset that give a value for a place. */
function* valuesIn(dataset: Dataset): Generator<{ place: string; row: Dataset["rows"][number] }> {
  const value = valueColumnOf(dataset.columns);
  const place = dataset.columns.find(({ type }) => type === "place");
  if (!value || !place) return;
  for (const row of dataset.rows) {
    const id = row.cells[place.name];
    if (typeof id === "string" && valueOf(value, row.cells)) yield { place: id, row };
  }
}
