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
import type { NamedNumber, NumberMention } from "../numbers/model.ts";
import type { Theme } from "../theme/theme.ts";
import type { Typeface } from "../theme/typeface.ts";
import type { Correction } from "./read/corrections.ts";
import type { Edition } from "./read/editions.ts";
import type { ChartFile, ClaimTrailFile } from "./read/figure-file.ts";
import type { Notice } from "./read/notices.ts";
import type { Site } from "./read/site.ts";
import type { Version } from "./read/versions.ts";

/** A page of words, such as the about page. */
export type Page = Prose<z.output<typeof pageSchema>> & { id: string };

/** Everything that the site is made of; it exists only if all of it passed. */
export interface Publication {
  site: Site;
  locale: Locale;
  /** How it looks. */
  theme: Theme;
  registers: Registers;
  datasets: ReadonlyMap<string, Dataset>;
  numbers: ReadonlyMap<string, NamedNumber>;
  figures: ReadonlyMap<string, Figure>;
  articles: readonly Article[];
  pages: ReadonlyMap<string, Page>;
  /** All words that are bound to a number. */
  uses: readonly NumberMention[];
  /** Changes of published numbers, newest first. */
  corrections: readonly Correction[];
  /** Changes that altered no number, newest first. */
  notices: readonly Notice[];
  /** The published versions of each dataset, newest first. */
  versions: ReadonlyMap<string, readonly Version[]>;
  /** What was frozen, newest first. */
  editions: readonly Edition[];
  /** The edition that this build is to be frozen as, if any. */
  freezing: string | null;
  /** What refers to what. */
  relations: Relations;
}

/** What is published, changes aside. */
export type Content = Omit<Publication, "corrections" | "notices" | "editions" | "freezing" | "relations" | "versions">;

/** Where a number is used. */
export interface Uses {
  /** Texts in which its words stand. */
  articles: readonly Article[];
  pages: readonly Page[];
  /** Figures that draw a row that it gives as it is, or bind words to it. */
  figures: readonly Figure[];
  /** Numbers that are computed from it. */
  numbers: readonly NamedNumber[];
}

/** An article that shows a figure, and the id under which the figure stands there. */
export interface Showing {
  article: Article;
  slot: string;
}

/** Rows of one dataset, in its order. */
export interface DatasetRows {
  dataset: Dataset;
  rows: readonly Row[];
}

/** What rests on a source: rows by dataset, the numbers that rest on these, and the articles that cite it. */
export interface Resting {
  rows: readonly DatasetRows[];
  numbers: readonly NamedNumber[];
  articles: readonly Article[];
}

/**
 * What refers to what in a publication, found in one walk through each list, so that no page has to look through all
 * others. Each in the order of the publication; every figure, number, source and dataset is there, also where nothing
 * refers to it.
 */
export interface Relations {
  /** Figure → the articles that show it or another view of it. */
  shownIn: ReadonlyMap<string, readonly Showing[]>;
  /** Dataset → the figures that draw it, or take their whole from it. */
  drawnBy: ReadonlyMap<string, readonly Figure[]>;
  /** Number → where it is used. */
  uses: ReadonlyMap<string, Uses>;
  /** Source → what rests on it. */
  resting: ReadonlyMap<string, Resting>;
  /**
   * Path of a text or a figure → the numbers that it binds, its title and the like among it, once for each time that it
   * does.
   */
  bound: ReadonlyMap<string, readonly string[]>;
  /** Path of a text → the changes that its readers have to know of. */
  changedIn: ReadonlyMap<string, readonly Correction[]>;
  /** Number → its changes. */
  changesOf: ReadonlyMap<string, readonly Correction[]>;
}

/** A figure that passed: its words, what it draws, and the dataset that it is drawn from. */
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
  /** The name of its file; of another view of it, that and the name of the view. */
  id: string;
  dataset: Dataset;
  /**
   * The figures between which readers choose where it stands, itself among them; the first has the name of the file.
   * Empty where there is no choice.
   */
  views: readonly ChartFigure[];
  /** Notes of the drawn rows that may only be drawn with them, each with the labels that it concerns. */
  rowNotes: { note: string; labels: string[] }[];
  /** Its words, for the checks on numbers. Those of all views stand with the first. */
  lines: Line[];
  at: Checked<unknown>["at"];
}

/** What figures are made from. */
export interface FigureContext {
  datasets: ReadonlyMap<string, Dataset>;
  registers: Registers;
  writing: Writing;
  typeface: Typeface;
}
