import { rowKey } from "../../datasets/row-key.ts";
import { cellOf, valueColumnOf, valueOf, type Row } from "../../datasets/table.ts";
import type { Claim } from "../../numbers/claims/model.ts";
import type { SourceRow, NamedNumber } from "../../numbers/model.ts";
import type { Article } from "../../markdown/article.ts";
import { frozenPagesOf } from "../frozen/frozen-pages.ts";
import type { Correction } from "../read/corrections.ts";
import type { Edition } from "../read/editions.ts";
import { isClaimTrail } from "../read/figures/figure.ts";
import type { Figure, Page, Content, DatasetRows, Relations, Showing } from "../model.ts";
import { articlesByAuthor } from "./articles-by-author.ts";
import { askedTopics, placesWithValues, usageOfPlaces } from "./place-values.ts";
import { basisOf } from "./provenance.ts";
import { topicsOf } from "../read/topics.ts";
import { readingOrder } from "./reading-order.ts";
import { figureSlots } from "../read/references.ts";
import { runsOf } from "./article-runs.ts";
import { termUsageOf } from "./term-usage.ts";
import { choicesOf, once } from "../read/figures/figure-views.ts";
import { sameValuesOf, valueIndexOf } from "./value-index.ts";

export function relationsOf(
  content: Content,
  corrections: readonly Correction[],
  editions: readonly Edition[],
): Relations {
  const { articles, figures, datasets } = content;
  const changedIn = lists<Correction>();
  for (const correction of corrections) for (const path of new Set(correction.paths)) changedIn.add(path, correction);
  const shownIn = lists<Showing>(figures.keys());
  for (const article of articles) {
    for (const { figure: slot } of figureSlots(article.blocks)) {
      const figure = figures.get(slot);
      for (const { id } of figure ? choicesOf(figure) : []) shownIn.add(id, { article, slot });
    }
  }
  const figuresByDataset = lists<Figure>(datasets.keys());
  for (const figure of figures.values()) {
    figuresByDataset.add(figure.dataset.id, figure);
    const whole = isClaimTrail(figure) ? undefined : figure.file.options.whole?.dataset;
    if (whole !== undefined) figuresByDataset.add(whole, figure);
  }
  const numbersOfRow = numbersOfRows(content);
  const valueIndex = valueIndexOf(content, numbersOfRow);
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    shownIn: shownIn.all,
    figuresByDataset: new Map([...figuresByDataset.all].map(([id, drawing]) => [id, once(drawing)])),
    usage: usageOf(content),
    dependents: restingOn(content),
    bound: new Map(
      [...Map.groupBy(content.mentions, ({ at }) => at.path)].map(([path, mentions]) => [
        path,
        mentions.map(({ number }) => number),
      ]),
    ),
    ...termUsageOf(content),
    articlesBy: articlesByAuthor(content),
    neighbours: readingOrder(content),
    changedIn: changedIn.all,
    rowsOfPlace: rowsOfPlaces(content),
    places: placesWithValues(datasets),
    topics: askedTopics(content.site, datasets, content.registers),
    usageOfPlace: usageOfPlaces(content, shownIn.all),
    numbersOfRow,
    valueIndex,
    sameValues: sameValuesOf(valueIndex),
    valuesOfTopic: valuesOfTopics(content),
    changesOfPlace: Map.groupBy(
      corrections.filter(({ number }) => content.numbers.get(number)?.place),
      ({ number }) => content.numbers.get(number)!.place!,
    ),
    changesOf: Map.groupBy(corrections, ({ number }) => number),
    frozenPages: frozenPagesOf(content, editions),
  };
}

function usageOf({
  articles,
  pages,
  figures,
  numbers,
  claims,
  datasets,
  registers,
  locale,
  mentions,
}: Content): Relations["usage"] {
  const [inArticles, inPages, inFigures] = [lists<Article>(), lists<Page>(), lists<Figure>()];
  const [inNumbers, inClaims] = [lists<NamedNumber>(), lists<Claim>()];
  const bound = lists<string>();
  for (const { number, at } of mentions) bound.add(at.path, number);
  const asIs = lists<string, Row>();
  for (const { id, operation, rows } of numbers.values()) {
    if (operation === "cell" || operation === "latest") for (const { row } of rows) asIs.add(row, id);
  }
  for (const article of articles) for (const id of bound.of(article.path)) inArticles.add(id, article);
  for (const page of pages.values()) for (const id of bound.of(page.path)) inPages.add(id, page);
  for (const figure of figures.values()) {
    const drawn = basisOf(figure, { datasets, registers, locale }).flatMap(({ row }) => asIs.of(row));
    for (const id of [...bound.of(figure.at([]).path), ...drawn]) inFigures.add(id, figure);
  }
  for (const number of numbers.values()) for (const part of number.operands) inNumbers.add(part, number);
  for (const claim of claims.values()) for (const part of claim.operands) inClaims.add(part, claim);
  return new Map(
    [...numbers.keys(), ...claims.keys()].map((id) => [
      id,
      {
        articles: inArticles.of(id),
        pages: inPages.of(id),
        figures: once(inFigures.of(id)),
        numbers: inNumbers.of(id),
        claims: inClaims.of(id),
      },
    ]),
  );
}

function restingOn({ articles, numbers, claims, datasets, registers }: Content): Relations["dependents"] {
  const [inDatasets, inNumbers, inArticles] = [lists<DatasetRows>(), lists<NamedNumber>(), lists<Article>()];
  const inClaims = lists<Claim>();
  const sourceOf = ({ dataset, row }: SourceRow) => String(cellOf(dataset.columns, row.cells, "source"));
  for (const dataset of datasets.values()) {
    for (const [source, rows] of Map.groupBy(dataset.rows, (row) => sourceOf({ dataset, row })))
      inDatasets.add(source, { dataset, rows });
  }
  for (const number of numbers.values())
    for (const sourceRow of number.rows) inNumbers.add(sourceOf(sourceRow), number);
  for (const claim of claims.values()) for (const sourceRow of claim.rows) inClaims.add(sourceOf(sourceRow), claim);
  for (const article of articles) {
    for (const run of runsOf(article))
      if (run.type === "cite") inArticles.add(registers.quotes.get(run.id)?.source.id ?? run.id, article);
  }
  return new Map(
    [...registers.sources.keys()].map((id) => [
      id,
      {
        rows: inDatasets.of(id),
        numbers: inNumbers.of(id),
        claims: inClaims.of(id),
        articles: inArticles.of(id),
      },
    ]),
  );
}

function rowsOfPlaces({ datasets }: Content): Relations["rowsOfPlace"] {
  const found = lists<DatasetRows>();
  for (const dataset of datasets.values()) {
    const column = dataset.columns.find(({ type }) => type === "place");
    if (!column) continue;
    for (const [place, rows] of Map.groupBy(dataset.rows, ({ cells }) => cells[column.name]))
      if (typeof place === "string") found.add(place, { dataset, rows });
  }
  return found.all;
}

function numbersOfRows({ numbers }: Content): Relations["numbersOfRow"] {
  const found = lists<string>();
  for (const { id, operation, rows } of numbers.values())
    if (operation === "cell" || operation === "latest")
      for (const { dataset, row } of rows) found.add(`${dataset.id}/${rowKey(dataset, row)}`, id);
  return found.all;
}

function valuesOfTopics({ site, datasets }: Content): Relations["valuesOfTopic"] {
  const { topics, topicOf } = topicsOf(site, datasets);
  const found = new Map<string, number>(topics.map(({ id }) => [id, 0]));
  for (const dataset of datasets.values()) {
    const column = valueColumnOf(dataset.columns);
    if (!column || dataset.descriptor.withheld !== undefined) continue;
    for (const row of dataset.rows) {
      const topic = valueOf(column, row.cells) && topicOf(dataset, row);
      if (topic) found.set(topic.id, found.get(topic.id)! + 1);
    }
  }
  return new Map([...found].filter(([, count]) => count > 0));
}

/** Lists by key, without adjacent duplicates; the keys `first` have a list even if nothing is added. */
function lists<T, K = string>(
  first: Iterable<K> = [],
): { all: Map<K, T[]>; of(key: K): readonly T[]; add(key: K, value: T): void } {
  const all = new Map<K, T[]>([...first].map((key) => [key, []]));
  return {
    all,
    of: (key) => all.get(key) ?? [],
    add(key, value) {
      const list = all.get(key);
      if (!list) all.set(key, [value]);
      else if (list.at(-1) !== value) list.push(value);
    },
  };
}
