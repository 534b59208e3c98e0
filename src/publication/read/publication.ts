import { checkAuthors, readAuthors, type Author } from "./authors.ts";
import { checkCounters, counterOf } from "./counters.ts";
import { readDataset, type Dataset } from "../../datasets/dataset.ts";
import { readRegisters } from "../../datasets/registers.ts";
import { localeOf } from "../../i18n/locales.ts";
import { withOwn } from "../../i18n/with-own.ts";
import { readNumbers } from "../../numbers/number.ts";
import { checkQuotes } from "../../numbers/checks/check-quotes.ts";
import { type Folder } from "../../diagnostics/folder.ts";
import { type Problem } from "../../diagnostics/problem.ts";
import { checkBindings } from "../../markdown/bindings.ts";
import { checkRunTogether, vocabularyOf } from "../../markdown/vocabulary.ts";
import { pageSchema, readArticle, readProse } from "../../markdown/article.ts";
import { checkShownCorrections } from "./block-references.ts";
import { checkLock, readLock } from "./changes.ts";
import { readCorrections } from "./corrections.ts";
import { placeOf, publishedNumbers } from "../relations/published.ts";
import type { Content, Page, Publication } from "../model.ts";
import { checkReferences } from "./references.ts";
import { checkVersions, snapshotOf, readVersions, type Version } from "./versions.ts";
import { checkFrozen, checkSignatures, frozenPath, readEditions, type Edition } from "./editions.ts";
import { checkEvents, readEvents } from "./events.ts";
import { readGlossary } from "./glossary.ts";
import { readNotices, withArticleUpdates } from "./notices.ts";
import { checkStories } from "./stories.ts";
import { idsOf, readFigures } from "./figures/figure.ts";
import { checkFigureClaims } from "./figures/figure-claims.ts";
import { imagesFolder, readImage } from "./images/image.ts";
import { checkLetters } from "./letters.ts";
import { linesOf } from "./lines.ts";
import { relationsOf } from "../relations/relations.ts";
import { hasSite, readSite, soundOwn } from "./site.ts";
import { checkTopics } from "./topics.ts";
import { checkWhoCounts } from "./who-counts.ts";
import { readTheme } from "./theme/theme.ts";
import { typefaceOf } from "../../theme/typeface-of-font.ts";
import { address } from "../urls/addresses.ts";
import { checkImageNames } from "../views/take-away.ts";
import { numberIds } from "../../numbers/definitions/definition.ts";
import { checkStrayFiles, recorded } from "./stray-files.ts";

/**
 * Reads and checks a whole publication. All problems are reported at once; there is a publication only if there are
 * none. Numbers and data are compared with what was published before only if nothing else is wrong, so that no fault is
 * reported twice.
 */
export function readPublication(
  folder: Folder,
  locked = true,
): { publication: Publication | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const editions = readEditions(folder, problems);
  const content = readContent(folder, problems, editions);
  const language = content?.locale.typography ?? localeOf("").typography;
  const entries = readCorrections(folder, language, problems);
  const notices = readNotices(folder, language, problems);
  const lock = readLock(folder, problems);
  if (content && entries)
    for (const { blocks } of [...content.articles, ...content.pages.values()])
      checkShownCorrections(blocks, entries.value, problems);
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
  checkSignatures(folder, editions, content.site["signing-keys"], problems);
  checkFrozen(editions, new Set(idsOf(content.figures).keys()), problems);
  if (locked) problems.push(...changed);
  return {
    publication:
      problems.length === 0
        ? {
            ...content,
            corrections,
            notices: withArticleUpdates(notices, content.articles),
            versions,
            editions,
            freezing: null,
            printing: false,
            relations: relationsOf(content, corrections, editions),
          }
        : null,
    problems,
  };
}

/**
 * Reads the versions of a dataset. Faults of the versions go to `problems`, a difference between the data and the
 * newest version to `changed`.
 */
function readVersionsOf(
  folder: Folder,
  dataset: Dataset,
  { registers, locale }: Content,
  problems: Problem[],
  changed: Problem[],
): Version[] | null {
  const now = snapshotOf(dataset, registers);
  const versions = readVersions(folder, dataset, now.key, problems, locale.typography);
  if (versions) checkVersions(dataset, versions, now, changed);
  return versions;
}

/**
 * Reads and checks everything but the record of changes. Null if anything is wrong. Texts may link to the pages of
 * `editions`.
 */
export function readContent(all: Folder, problems: Problem[], editions: readonly Edition[] = []): Content | null {
  const { folder, read } = recorded(all);
  const site = readSite(folder, problems);
  const locale = site ? withOwn(localeOf(site.value.language), site.value) : withOwn(localeOf(""), soundOwn(folder));
  const theme = readTheme(folder, locale.typography, problems);
  const registers = readRegisters(folder, locale, problems);
  if (site) checkCounters(site, registers.origins, problems);
  if (site) checkWhoCounts(site, problems);
  const counters = counterOf(site?.value.counters ?? []);
  const datasetIds = folderNames(folder, "data", "dataset.yaml");
  const datasets = collect(datasetIds, (id) =>
    readDataset(folder, id, registers.references, locale.typography, problems),
  );
  if (site) checkTopics(site, datasets, datasetIds, problems);
  const { numbers, claims } = readNumbers(folder, datasets, registers, locale, problems);
  const writing = { numbers, locale };
  // Where the theme has a fault nothing is drawn, and all letters are as wide as those that fonts lack.
  const typeface = theme?.typeface ?? typefaceOf({ characters: "", regular: [], strong: [] });
  const figureIds = fileNames(folder, "content/figures", ".yaml");
  const figures = new Map(
    figureIds
      .flatMap((id) =>
        readFigures(folder, id, { datasets, registers, writing, typeface, counterOf: counters }, problems),
      )
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
  const terms = readGlossary(folder, writing, problems);
  const dated = readEvents(folder, writing, problems);
  const writers = readAuthors(folder, writing, problems);
  checkAuthors(writers, { articles, areAll: articles.length === articlePaths.length }, problems);
  if (site && dated) {
    const topics = site.value.topics.length > 0 ? site.value.topics.map(({ id }) => id) : datasetIds;
    checkEvents(dated, { topics: new Set(topics), places: registers.references.places }, problems);
  }
  const events = dated?.events ?? [];
  const authors = writers?.authors ?? new Map<string, Author>();
  const imageIds = fileNames(folder, imagesFolder, ".yaml");
  const images = collect(imageIds, (id) => readImage(folder, id, writing, problems));
  checkStrayFiles(folder, read, datasets, images, problems);
  checkImageNames(
    figures,
    {
      article: new Set(articles.map(({ id }) => id)),
      number: new Set(numbers.keys()),
      place: new Set([...registers.places.keys()].map((id) => id.toLowerCase())),
    },
    problems,
  );
  const known = { numbers, claims, ids: numberIds(folder), registers, locale };
  const lines = linesOf({ articles, pages, figures, terms, events, authors, images });
  const names = [
    ...registers.places.values(),
    ...registers.origins.values(),
    ...[...registers.sources.values()].map(({ publisher }) => ({ name: publisher })),
  ].map(({ name }) => name);
  const vocabulary = vocabularyOf(lines, names, locale);
  for (const line of lines) checkRunTogether(line, vocabulary, problems);
  // Without site.yaml it is unknown which units are counted, so mentions of numbers cannot be judged.
  const ofWords = hasSite(folder) ? problems : [];
  const mentions = lines.flatMap((line) => checkBindings(line.runs, line, known, ofWords));
  const used = new Set(mentions.map(({ number }) => number));
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
      claims,
      figures,
      articles,
      pages,
      terms,
      events,
      authors,
      images,
      mentions,
    };
    const versions = folder.list("data").filter((path) => /^data\/[^/]+\/published\/[^/]+\.csv$/.test(path));
    checkReferences(
      publication,
      site.at,
      {
        figures: [...new Set([...figureIds, ...figures.keys()])],
        articles: articlePaths,
        images: imageIds,
        datasets: datasetIds,
        versions,
        served: folder.list("public"),
        frozen: editions.flatMap(({ edition, contents, datasets: published }) => [
          ...[...contents.keys()].flatMap((page) => [
            address.frozen(page, edition),
            address.changesSince(page, edition),
          ]),
          ...Object.keys(published).map((id) => `/${frozenPath.dataset(id, edition)}`),
        ]),
      },
      problems,
    );
    checkFigureClaims(publication, problems);
    checkStories(publication, problems);
    checkLetters(publication, site.at, problems);
    if (problems.length === 0) return publication;
  }
  return null;
}

function fileNames(folder: Folder, under: string, extension: string): string[] {
  const names = folder
    .list(under)
    .filter((path) => path.endsWith(extension) && path.split("/").length === under.split("/").length + 1);
  return names.map((path) => path.slice(under.length + 1, -extension.length));
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
