import type { z } from "zod";
import { readDataset, type Dataset } from "../datasets/dataset.ts";
import { readRegisters, type Registers } from "../datasets/registers.ts";
import { locales, localeOf } from "../i18n/locales.ts";
import type { Locale } from "../i18n/locale.ts";
import { withOwn, type Own } from "../i18n/own.ts";
import { numberIds } from "../numbers/definitions/definition.ts";
import type { Use } from "../numbers/lock.ts";
import { readNumbers, type NamedNumber } from "../numbers/number.ts";
import { checkQuotes } from "../numbers/checks/check-quotes.ts";
import { readText, type Folder } from "../diagnostics/folder.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import { asWritten } from "../diagnostics/texts.ts";
import { readYaml, type Checked } from "../diagnostics/yaml.ts";
import { checkBindings } from "../markdown/bindings.ts";
import { checkRunTogether, vocabularyOf } from "../markdown/vocabulary.ts";
import { pageSchema, readArticle, readProse, type Article, type Prose } from "../markdown/article.ts";
import { checkLock, readLock } from "./read/changes.ts";
import { readCorrections, type Correction } from "./read/corrections.ts";
import { placeOf, publishedNumbers, type Content } from "./relations/published.ts";
import { checkReferences } from "./read/references.ts";
import { checkVersions, editionOf, readVersions, type Version } from "./read/versions.ts";
import { checkFrozen, readEditions, type Edition } from "./read/editions.ts";
import { readNotices, type Notice } from "./read/notices.ts";
import { idsOf, readFigures, type Figure } from "./read/figure.ts";
import { checkLetters } from "./read/letters.ts";
import { relationsOf, type Relations } from "./relations/relations.ts";
import { siteSchema, siteTexts, type Site } from "./read/site.ts";
import { readTheme } from "./read/theme.ts";
import type { Theme } from "../theme/theme.ts";
import { checkImageNames } from "./views/take-away.ts";

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
  uses: readonly Use[];
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

/**
 * Reads and checks a whole publication. All problems come at once; there is a publication only where there are none.
 * Numbers and data are compared with what was published before only where nothing else is wrong, so that no fault is
 * told twice.
 */
export function readPublication(
  folder: Folder,
  locked = true,
): { publication: Publication | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const content = readContent(folder, problems);
  const language = content?.locale.typography ?? localeOf("").typography;
  const entries = readCorrections(folder, language, problems);
  const notices = readNotices(folder, language, problems);
  const lock = readLock(folder, problems);
  if (!content || !entries || problems.length > 0) return { publication: null, problems };
  const changed: Problem[] = [];
  const corrections = checkLock(
    entries,
    lock,
    publishedNumbers(content),
    (change) => placeOf(change, content),
    content.locale.words.withdrawn,
    changed,
  );
  const versions = collect([...content.datasets.keys()], (id) =>
    readVersionsOf(folder, content.datasets.get(id)!, content, problems, changed),
  );
  const editions = readEditions(folder, problems);
  checkFrozen(editions, new Set(idsOf(content.figures).keys()), problems);
  if (locked) problems.push(...changed);
  return {
    publication:
      problems.length === 0
        ? {
            ...content,
            corrections,
            notices,
            versions,
            editions,
            freezing: null,
            relations: relationsOf(content, corrections),
          }
        : null,
    problems,
  };
}

/**
 * The versions of a dataset; what is wrong with them goes to `problems`, that the data are no longer those of the
 * newest to `changed`.
 */
function readVersionsOf(
  folder: Folder,
  dataset: Dataset,
  { registers, locale }: Content,
  problems: Problem[],
  changed: Problem[],
): Version[] | null {
  const now = editionOf(dataset, registers);
  const versions = readVersions(folder, dataset, now.key, problems, locale.typography);
  if (versions) checkVersions(dataset, versions, now, changed);
  return versions;
}

/** Reads and checks everything but the record of what has changed. Null where anything is wrong. */
export function readContent(all: Folder, problems: Problem[]): Content | null {
  const { folder, read } = recorded(all);
  const site = readSite(folder, problems);
  const locale = site ? withOwn(localeOf(site.value.language), site.value) : withOwn(localeOf(""), soundOwn(folder));
  const theme = readTheme(folder, locale.typography, problems);
  const registers = readRegisters(folder, locale, problems);
  const datasetIds = folderNames(folder, "data", "dataset.yaml");
  const datasets = collect(datasetIds, (id) =>
    readDataset(folder, id, registers.references, locale.typography, problems),
  );
  const numbers = readNumbers(folder, datasets, registers, locale, problems);
  const writing = { numbers, locale };
  const figureIds = fileNames(folder, "content/figures", ".yaml");
  const figures = new Map(
    figureIds
      .flatMap((id) => readFigures(folder, id, { datasets, registers, writing }, problems))
      .map((figure) => [figure.id, figure]),
  );
  const articlePaths = folder
    .list("content/articles")
    .filter((path) => /^content\/articles\/[^/]+\/[^/]+\.md$/.test(path));
  const articles = articlePaths
    .map((path) => readArticle(folder, path, writing, problems))
    .filter((article) => article !== null);
  const pages = collect(fileNames(folder, "content/pages", ".md"), (id): Page | null => {
    const page = readProse(folder, `content/pages/${id}.md`, pageSchema, writing, problems);
    return page && { ...page, id };
  });
  checkStrayFiles(folder, read, datasets, problems);
  checkImageNames(figures, articles, problems);
  const known = { numbers, ids: numberIds(folder), locale };
  const lines = [...articles, ...pages.values(), ...figures.values()].flatMap((text) => text.lines);
  const names = [
    ...registers.places.values(),
    ...registers.origins.values(),
    ...[...registers.sources.values()].map(({ publisher }) => ({ name: publisher })),
  ].map(({ name }) => name);
  const vocabulary = vocabularyOf(lines, names, locale);
  for (const line of lines) checkRunTogether(line, vocabulary, problems);
  // Without the file of the site nobody knows which units are counted, so what words may say of a number cannot be
  // judged.
  const ofWords = hasSite(folder) ? problems : [];
  const uses = lines.flatMap((line) => checkBindings(line.runs, line, known, ofWords));
  const used = new Set(uses.map(({ number }) => number));
  checkQuotes(
    [...numbers.values()].filter(({ id }) => used.has(id)),
    registers,
    locale,
    problems,
  );
  if (site && theme) {
    const publication = {
      site: site.value,
      locale,
      theme,
      registers,
      datasets,
      numbers,
      figures,
      articles,
      pages,
      uses,
    };
    const versions = folder.list("data").filter((path) => /^data\/[^/]+\/published\/[^/]+\.csv$/.test(path));
    checkReferences(
      publication,
      site.at,
      {
        figures: [...new Set([...figureIds, ...figures.keys()])],
        articles: articlePaths,
        datasets: datasetIds,
        versions,
        served: folder.list("public"),
      },
      problems,
    );
    checkLetters(publication, site.at, problems);
    if (problems.length === 0) return publication;
  }
  return null;
}

const sitePath = "content/site.yaml";

function hasSite(folder: Folder): boolean {
  return folder.list("content").includes(sitePath);
}

function readSite(folder: Folder, problems: Problem[]): Checked<Site> | null {
  const path = sitePath;
  if (!hasSite(folder)) {
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: "no file",
      expected: "title, address and the like of the site",
      action: "Add the file.",
    });
    return null;
  }
  const text = readText(folder, path, problems);
  const site =
    text === null
      ? null
      : readYaml(
          path,
          text,
          siteSchema,
          { language: localeOf(/^language:[ \t]*["']?([\w-]+)/m.exec(text)?.[1] ?? "").typography, kinds: siteTexts },
          problems,
        );
  const codes = locales.map(({ code }) => code);
  site?.value.locales.forEach((code, i) => {
    if (!codes.includes(code))
      problems.push({
        ...site.at(["locales", i]),
        field: `locales.${i}`,
        found: show(code),
        expected: `one of ${codes.join(", ")}`,
        action: "Choose one of these, or add the language under src/i18n/.",
      });
  });
  if (site && !site.value.locales.includes(site.value.language)) {
    problems.push({
      ...site.at(["language"]),
      field: "language",
      found: show(site.value.language),
      expected: "one of the site's locales",
      action: "Add it to `locales`, or choose another.",
    });
  }
  return site;
}

/**
 * What a site with a fault declares of its own, so that nothing is refused that rests on it; as far as it can be read.
 */
function soundOwn(folder: Folder): Own {
  const text = hasSite(folder) ? (readText(folder, sitePath, []) ?? "") : "";
  const blocks = text.match(/^(?:units|names):.*(?:\n(?:[ \t#].*)?)*/gm) ?? [];
  return (
    readYaml(sitePath, blocks.join("\n") || "{}", siteSchema.pick({ units: true, names: true }), asWritten, [])
      ?.value ?? { units: {}, names: [] }
  );
}

/** The folder, and the paths of the files that are read in it from now on. */
function recorded(folder: Folder): { folder: Folder; read: ReadonlySet<string> } {
  const read = new Set<string>();
  return { folder: { list: folder.list, bytes: (path) => (read.add(path), folder.bytes(path)) }, read };
}

/**
 * Every file below `content/` and `data/` has a place in the design; one that has none was misnamed and would be
 * silently left out.
 */
function checkStrayFiles(
  folder: Folder,
  read: ReadonlySet<string>,
  datasets: ReadonlyMap<string, Dataset>,
  problems: Problem[],
): void {
  const known = [
    /^content\/(site|corrections|notices)\.yaml$/,
    /^content\/numbers\/[a-z0-9-]+\.yaml$/,
    /^content\/figures\/[a-z0-9-]+\.yaml$/,
    /^content\/articles\/[a-z0-9-]+\/[a-z-]+\.md$/,
    /^content\/pages\/[a-z0-9-]+\.md$/,
    /^data\/(places|origins)\.csv$/,
    /^data\/README\.md$/,
    /^data\/sources\/[a-z0-9-]+\.yaml$/,
    /^data\/[a-z0-9-]+\/dataset\.yaml$/,
    /^data\/[a-z0-9-]+\/raw\/[^/]+$/,
    /^data\/[a-z0-9-]+\/versions\.yaml$/,
    /^data\/[a-z0-9-]+\/published\/\d+\.\d+\.\d+\.csv$/,
  ];
  const data = new Set(folder.list("data"));
  for (const path of [...folder.list("content"), ...data]) {
    // Those of a theme are looked for where it is read.
    if (path.startsWith("content/theme/") || known.some((pattern) => pattern.test(path))) continue;
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: "a file that nothing reads",
      expected:
        "site.yaml, corrections.yaml, notices.yaml, numbers/<topic>.yaml, figures/<figure>.yaml, articles/<article>/<locale>.md, pages/<page>.md, theme/theme.yaml, or a file of a dataset, in small letters",
      action: "Rename, move or remove it.",
    });
  }
  for (const path of [...data].filter((file) => file.includes("/raw/"))) {
    const owner = path.replace(/\/raw\/.*/, "/dataset.yaml");
    if (!data.has(owner))
      problems.push({
        path,
        line: 1,
        column: 1,
        field: "",
        found: "a raw file without a dataset",
        expected: show(owner),
        action: "Add the descriptor, or remove the file.",
      });
    else if (!read.has(path) && datasets.has(owner.split("/")[1]!))
      problems.push({
        path,
        line: 1,
        column: 1,
        field: "",
        found: "a raw file that nothing reads",
        expected: `a file that ${owner} names, under raw.file or in a step of its recipe`,
        action: "Name it there, or remove it.",
      });
  }
}

function fileNames(folder: Folder, under: string, ending: string): string[] {
  const names = folder
    .list(under)
    .filter((path) => path.endsWith(ending) && path.split("/").length === under.split("/").length + 1);
  return names.map((path) => path.slice(under.length + 1, -ending.length));
}

function folderNames(folder: Folder, under: string, file: string): string[] {
  return folder
    .list(under)
    .map((path) => path.split("/"))
    .filter((parts) => parts.length === 3 && parts[2] === file)
    .map((parts) => parts[1]!);
}

function collect<T>(ids: readonly string[], read: (id: string) => T | null): Map<string, T> {
  const found = new Map<string, T>();
  for (const id of ids) {
    const value = read(id);
    if (value) found.set(id, value);
  }
  return found;
}
