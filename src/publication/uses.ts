import { cellOf } from "../data/table.ts";
import type { Source } from "../evidence/source.ts";
import { inlines, type Block, type Inline } from "../prose/document.ts";
import type { Evidence, NamedNumber } from "../numbers/number.ts";
import type { Article } from "../prose/article.ts";
import type { Figure } from "./figure.ts";
import { basisOf } from "./provenance.ts";
import type { Page, Publication } from "./publication.ts";
import { readingOf, type Reading } from "./readings.ts";
import { once } from "./views.ts";

/** All runs of an article's body: its key facts, then its blocks. */
export function runsOf({ blocks, facts = [] }: { blocks: readonly Block[]; facts?: readonly Inline[][] }): Inline[] {
  return [...inlines([...facts.map((children): Block => ({ type: "paragraph", children })), ...blocks])];
}

/** Whether a text has a place that opens the note of a number: headings have none. */
export function opens({ blocks, facts }: { blocks: readonly Block[]; facts?: readonly Inline[][] }, id: string): boolean {
  const runs = runsOf({ blocks: blocks.filter(({ type }) => type !== "heading"), facts: facts ?? [] });
  return runs.some((run) => run.type === "number" && run.id === id);
}

/** The numbers that a text binds, its title and the like among it, once for each time that it does. */
export function boundIn({ path }: { path: string }, publication: Publication): string[] {
  return publication.uses.flatMap(({ number, at }) => (at.path === path ? number : []));
}

/** Where a number is used. */
export interface Uses {
  articles: Article[];
  pages: Page[];
  /** Figures that draw one of its rows, or bind words to it. */
  figures: Figure[];
  /** Numbers that are computed from it. */
  numbers: NamedNumber[];
}

/** Where a number is used: in which texts its words stand, which figures draw a row that it gives as it is, which numbers are computed from it. */
export function usesOf({ id, operation, rows }: NamedNumber, publication: Publication): Uses {
  const { articles, pages, figures, numbers } = publication;
  const paths = new Set(publication.uses.flatMap(({ number, at }) => (number === id ? at.path : [])));
  const drawn = new Set(operation === "cell" || operation === "latest" ? rows.map(({ row }) => row) : []);
  return {
    articles: articles.filter(({ path }) => paths.has(path)),
    pages: [...pages.values()].filter(({ path }) => paths.has(path)),
    figures: once([...figures.values()].filter((figure) => paths.has(figure.at([]).path) || basisOf(figure, publication).some(({ row }) => drawn.has(row)))),
    numbers: [...numbers.values()].filter(({ parts }) => parts.includes(id)),
  };
}

/** What rests on a source: rows of datasets, the numbers that rest on these, and the articles that cite it. */
export function restingOn({ id, quotes }: Source, { datasets, registers, numbers, articles }: Publication): { readings: Reading[]; numbers: NamedNumber[]; articles: Article[] } {
  const all = [...datasets.values()].flatMap((dataset) => dataset.rows.map((row): Evidence => ({ dataset, row })));
  const own = all.filter(({ dataset, row }) => cellOf(dataset.columns, row.cells, "source") === id);
  const rows = new Set(own.map(({ row }) => row));
  const ids = new Set([id, ...quotes.map((quote) => quote.id)]);
  return {
    readings: own.map((evidence) => readingOf(evidence, registers)),
    numbers: [...numbers.values()].filter((number) => number.rows.some(({ row }) => rows.has(row))),
    articles: articles.filter((article) => runsOf(article).some((run) => run.type === "cite" && ids.has(run.id))),
  };
}
