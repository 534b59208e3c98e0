import type { Slot } from "../../markdown/blocks/kind.ts";
import { allBlocks, type Block } from "../../markdown/document.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import type { Checked } from "../../diagnostics/yaml.ts";
import { registerNames } from "../files/offered-files.ts";
import { checkTextReferences } from "./text-references.ts";
import { checkBlockReferences } from "./block-references.ts";
import type { Content } from "../model.ts";
import type { Site } from "./site.ts";
import { ownPages, siteAddresses, type Existing } from "../urls/site-addresses.ts";
import { choicesOf } from "./figures/figure-views.ts";

/**
 * Checks references between files: figures in articles, citations, terms, links within the site, the front page.
 * `files` are the ids and paths that exist, so that a file with a fault is not
 * reported as missing as well.
 */
export function checkReferences(
  publication: Content,
  atSite: Checked<Site>["at"],
  files: Existing,
  problems: Problem[],
): void {
  const { site, figures, articles, pages } = publication;
  const addresses = siteAddresses(publication, files);
  const articleIds = [...new Set(files.articles.map((path) => path.split("/")[2]!))];

  checkTextReferences(publication, addresses, problems);
  const referable = { articles: articleIds, images: files.images };
  for (const { blocks, id } of articles) checkBlockReferences(blocks, id, referable, problems);
  for (const { blocks } of pages.values()) checkBlockReferences(blocks, null, referable, problems);
  for (const { blocks, front } of [...articles, ...pages.values()]) {
    const shown = new Set<string>();
    const headings = new Set([...allBlocks(blocks)].flatMap((block) => (block.type === "heading" ? block.id : [])));
    for (const slot of figureSlots(blocks)) {
      const fault = (found: string, expected: string, action: string) =>
        problems.push({ ...slot.at, field: slot.type === "story" ? ":::story" : "::figure", found, expected, action });
      if (!files.figures.includes(slot.figure))
        fault(show(slot.figure), "the id of a figure", suggest(slot.figure, files.figures, "content/figures/"));
      const figure = figures.get(slot.figure);
      const ids = figure ? choicesOf(figure).map(({ id }) => id) : [slot.figure];
      if (ids.some((id) => shown.has(id)))
        fault(`${show(slot.figure)} again`, "each figure once in a text", "Remove one of them.");
      const taken = ids.find((id) => headings.has(id));
      if (taken) fault(`${show(taken)}, which is also the id of a heading`, "a unique id", "Reword the heading.");
      shown.add(slot.figure);
    }
    const lead = "figure" in front.value ? (front.value as { figure: string }).figure : null;
    if (lead !== null && !files.figures.includes(lead)) {
      problems.push({
        ...front.at(["figure"]),
        field: "figure",
        found: show(lead),
        expected: "the id of a figure",
        action: suggest(lead, files.figures, "content/figures/"),
      });
    }
  }
  const topics = site.topics.map(({ id }) => id);
  const former = new Set<string>();
  for (const article of articles) {
    const { topic, formerly } = article.front.value;
    formerly.forEach((id, i) => {
      if (articleIds.includes(id) || former.has(id))
        problems.push({
          ...article.front.at(["formerly", i]),
          field: `formerly.${i}`,
          found: `${show(id)}, the id of ${articleIds.includes(id) ? "an article that exists" : "another article too"}`,
          expected: "an id that only this article had",
          action: "Remove it.",
        });
      former.add(id);
    });
    if (topic !== undefined && !topics.includes(topic)) {
      problems.push({
        ...article.front.at(["topic"]),
        field: "topic",
        found: show(topic),
        expected: "the id of a topic",
        action: suggest(topic, topics, "content/site.yaml"),
      });
    }
    if (!site.locales.includes(article.locale)) {
      problems.push({
        path: article.path,
        line: 1,
        column: 1,
        field: "",
        found: `the language ${show(article.locale)}`,
        expected: `one of the site's locales: ${site.locales.join(", ")}`,
        action: "Rename the file, or add the locale to content/site.yaml.",
      });
    }
  }
  const taken = (path: string, id: string) =>
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: `the name ${show(id)}`,
      expected: "a name that the site does not reserve",
      action: "Choose another.",
    });
  for (const id of files.datasets) if (registerNames.some((name) => name === id)) taken(`data/${id}/dataset.yaml`, id);
  for (const { path, id } of pages.values()) if (ownPages.includes(id)) taken(path, id);
  const wrong = (keys: PropertyKey[], id: string, valid: readonly string[], what: string) => {
    if (!valid.includes(id))
      problems.push({
        ...atSite(keys),
        field: keys.join("."),
        found: show(id),
        expected: what,
        action: suggest(id, valid, "content/"),
      });
  };
  wrong(["front", "lead"], site.front.lead, articleIds, "the id of an article");
  site.front.numbers.forEach((id, i) =>
    wrong(["front", "numbers", i], id, [...publication.numbers.keys()], "the id of a number"),
  );
  site.front.figures.forEach((id, i) => wrong(["front", "figures", i], id, files.figures, "the id of a figure"));
}

/** The figures and stories in blocks, in reading order. */
export function figureSlots(blocks: readonly Block[]): Slot[] {
  return [...allBlocks(blocks)].filter((block) => block.type === "figure" || block.type === "story");
}
