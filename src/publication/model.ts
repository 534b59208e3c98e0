import type { z } from "zod";
import type { Chart } from "../charts/model.ts";
import type { ClaimTrail } from "../charts/claim-trail.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { Registers } from "../datasets/registers.ts";
import type { Row } from "../datasets/table.ts";
import type { Checked } from "../diagnostics/yaml.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Article, pageSchema, Prose } from "../markdown/article.ts";
import type { Line, Writing } from "../markdown/lines.ts";
import type { Claim } from "../numbers/claims/model.ts";
import type { NamedNumber, NumberMention } from "../numbers/model.ts";
import type { Place } from "../model/place.ts";
import type { Theme } from "../theme/theme.ts";
import type { Typeface } from "../theme/typeface.ts";
import type { Author } from "./read/authors.ts";
import type { CounterOf } from "./read/counters.ts";
import type { Correction } from "./read/corrections.ts";
import type { Edition } from "./read/editions.ts";
import type { PublishedEvent } from "./read/events.ts";
import type { ChartFile, ClaimTrailFile } from "./read/figures/figure-file.ts";
import type { Term } from "./read/glossary.ts";
import type { Image } from "./read/images/image.ts";
import type { Notice } from "./read/notices.ts";
import type { Site } from "./read/site.ts";
import type { Version } from "./read/versions.ts";
import type { Topic } from "./read/topics.ts";
import type { IndexedValue, Meaning } from "./relations/indexed-value.ts";

/** A text page, such as the about page. */
export type Page = Prose<z.output<typeof pageSchema>> & { id: string };

/** A whole publication; it exists only if it passed all checks. */
export interface Publication {
  site: Site;
  locale: Locale;
  /** How it looks. */
  theme: Theme;
  registers: Registers;
  datasets: ReadonlyMap<string, Dataset>;
  numbers: ReadonlyMap<string, NamedNumber>;
  claims: ReadonlyMap<string, Claim>;
  figures: ReadonlyMap<string, Figure>;
  articles: readonly Article[];
  pages: ReadonlyMap<string, Page>;
  /** The terms of the glossary, in its order. */
  terms: ReadonlyMap<string, Term>;
  /** What happened that is no number, in the order of its file. */
  events: readonly PublishedEvent[];
  /** Those who write and have a page, in the order of their file. */
  authors: ReadonlyMap<string, Author>;
  /** The images that texts can show. */
  images: ReadonlyMap<string, Image>;
  /** All mentions of numbers and claims in texts. */
  mentions: readonly NumberMention[];
  /** Changes of published numbers, newest first. */
  corrections: readonly Correction[];
  /** Changes that altered no number, newest first. */
  notices: readonly Notice[];
  /** The published versions of each dataset, newest first. */
  versions: ReadonlyMap<string, readonly Version[]>;
  /** The frozen editions, newest first. */
  editions: readonly Edition[];
  /** The edition as which this build is to be frozen, or null. */
  freezing: string | null;
  /** Whether this build prints articles as PDF. */
  printing: boolean;
  /** Which items refer to which. */
  relations: Relations;
}

/** A publication without its record of changes. */
export type Content = Omit<
  Publication,
  "corrections" | "notices" | "editions" | "freezing" | "printing" | "relations" | "versions"
>;

/** Where a number is used. */
export interface NumberUsage {
  /** Texts that mention it. */
  articles: readonly Article[];
  pages: readonly Page[];
  /** Figures that draw the row of which it is the value, or that mention it. */
  figures: readonly Figure[];
  /** Numbers that are computed from it, and claims about it. */
  numbers: readonly NamedNumber[];
  claims: readonly Claim[];
}

/** The texts in which a term is used. */
export interface TermUsage {
  articles: readonly Article[];
  pages: readonly Page[];
}

/** An article that shows a figure, and the id by which it names the figure. */
export interface Showing {
  article: Article;
  slot: string;
}

/** Rows of one dataset, in order. */
export interface DatasetRows {
  dataset: Dataset;
  rows: readonly Row[];
}

/** What depends on a source: rows by dataset, the numbers and claims that rest on them, and the articles that cite it. */
export interface SourceDependents {
  rows: readonly DatasetRows[];
  numbers: readonly NamedNumber[];
  claims: readonly Claim[];
  articles: readonly Article[];
}

/**
 * The references within a publication, indexed once, so that pages need not search for them. All lists are in the order
 * of the publication; every figure, number, source and dataset has an entry, even if nothing refers to it.
 */
export interface Relations {
  /** The articles by their ids. */
  articles: ReadonlyMap<string, Article>;
  /** Figure → the articles that show it or another view of it. */
  shownIn: ReadonlyMap<string, readonly Showing[]>;
  /** Dataset → the figures that draw it or take their whole from it. */
  figuresByDataset: ReadonlyMap<string, readonly Figure[]>;
  /** Number or claim → where it is used. */
  usage: ReadonlyMap<string, NumberUsage>;
  /** Source → what depends on it. */
  dependents: ReadonlyMap<string, SourceDependents>;
  /** Path of a text or a figure → the numbers and claims that it mentions, in its title and the like too, once per mention. */
  bound: ReadonlyMap<string, readonly string[]>;
  /** Path of a text → the terms that it explains, once per mention. */
  termsIn: ReadonlyMap<string, readonly string[]>;
  /** Term → the texts that mention it. */
  usesOfTerm: ReadonlyMap<string, TermUsage>;
  /** Author → their articles, the last updated first. */
  articlesBy: ReadonlyMap<string, readonly Article[]>;
  /** Path of an article → the articles before and after it. */
  neighbours: ReadonlyMap<string, Neighbours>;
  /** Path of a text → the changes that affect its readers. */
  changedIn: ReadonlyMap<string, readonly Correction[]>;
  /** Place → the rows about it, by dataset; places without rows have no entry. */
  rowsOfPlace: ReadonlyMap<string, readonly DatasetRows[]>;
  /** `<dataset>/<row key>` → the numbers that are taken from this row alone. */
  numbersOfRow: ReadonlyMap<string, readonly string[]>;
  /** Places with values, by their ids in alphabetical order. */
  places: readonly string[];
  /** The topics, each with the number of places that have values in it. */
  topics: readonly AskedTopic[];
  /** Place → where its values are used; places without use have no entry. */
  usageOfPlace: ReadonlyMap<string, PlaceUsage>;
  /** Every value of the publication with all that it stands for, in the order of the index. */
  valueIndex: readonly IndexedValue[];
  /** Number → what else has its value; numbers whose value means nothing else have no entry. */
  sameValues: ReadonlyMap<string, readonly Meaning[]>;
  /** Topic → how many values it has that may be redistributed; topics without any have no entry. */
  valuesOfTopic: ReadonlyMap<string, number>;
  /** Place → the changes of numbers that are about it. */
  changesOfPlace: ReadonlyMap<string, readonly Correction[]>;
  /** Number → its changes. */
  changesOf: ReadonlyMap<string, readonly Correction[]>;
  /** Path of a page → its frozen versions, newest first; pages that no edition contains have no entry. */
  frozenPages: ReadonlyMap<string, readonly FrozenPage[]>;
}

/** A page as it was in an edition. */
export interface FrozenPage {
  edition: string;
  /** Its path in the site. */
  page: string;
}

/** An article that another leads to. */
export interface Neighbour {
  id: string;
  title: string;
}

/** The articles before and after one. */
export interface Neighbours {
  previous: Neighbour | null;
  next: Neighbour | null;
}

/** A topic, and how many places of each level have values in it. */
export interface AskedTopic extends Topic {
  places: Readonly<Record<Place["level"], number>>;
}

/** Where the values of a place are used. */
export interface PlaceUsage {
  figures: readonly Figure[];
  articles: readonly Article[];
}

/** A checked figure: its text, its chart, and its dataset. */
export type Figure = ChartFigure | ClaimTrailFigure;

export interface ChartFigure extends FigureParts {
  file: ChartFile;
  chart: Chart;
}

export interface ClaimTrailFigure extends FigureParts {
  file: ClaimTrailFile;
  chart: ClaimTrail;
}

export interface FigureParts {
  /** The name of its file; for a further view, followed by the name of the view. */
  id: string;
  dataset: Dataset;
  /**
   * The views between which readers choose, including this one; the first has the name of the file. Empty if there is
   * no choice.
   */
  views: readonly ChartFigure[];
  /** Notes without which rows may not be drawn, each with the labels that it concerns. */
  rowNotes: { note: string; labels: string[] }[];
  /** Its text, for the checks of numbers. The first view holds the lines of all views. */
  lines: Line[];
  at: Checked<unknown>["at"];
}

/** What figures are resolved against. */
export interface FigureContext {
  datasets: ReadonlyMap<string, Dataset>;
  registers: Registers;
  writing: Writing;
  typeface: Typeface;
  counterOf: CounterOf;
}
