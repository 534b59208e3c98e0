import { escapeMarkdown, linkMarkdown } from "../../../markdown/to-markdown.ts";
import { hasExtra } from "../../extras.ts";
import { licenceName } from "../../files/licence.ts";
import type { Publication } from "../../model.ts";
import { absolute, address } from "../../urls/addresses.ts";

/**
 * What the site has, as a plain list of links in Markdown, each with a line about it, and the rules of use: `llms.txt`
 * (https://llmstxt.org). Articles are listed as Markdown and datasets as CSV if the site has these.
 */
export function siteList({ site, locale, articles, datasets, pages }: Publication): string {
  const { words, sharing } = locale;
  const { list } = sharing;
  const full = (path: string) => absolute(site.address, path);
  /** The URL of any of its kind, with "{id}" for its id. */
  const pattern = (path: (id: string) => string) => full(path("ID")).replace("ID", "{id}");
  const item = (title: string, path: string, about: string) =>
    `- ${linkMarkdown(escapeMarkdown(title), full(path))}: ${escapeMarkdown(about.replaceAll(/\s+/g, " ").trim())}`;
  const section = (heading: string, lines: readonly string[]) => `## ${heading}\n\n${lines.join("\n")}`;
  const articlePath = hasExtra(site, "article-markdown") ? address.articleMarkdown : address.article;
  const numberFiles = hasExtra(site, "number-data")
    ? ` ${list.numberFiles(pattern(address.number), pattern(address.numberJson))}`
    : "";
  const { text, data } = site.licence;
  return `${[
    `# ${escapeMarkdown(site.title)}`,
    `> ${escapeMarkdown(site.description)}`,
    section(list.rules, [
      ...[list.kinds, list.sums, list.cite, list.licences(licenceName(text), licenceName(data))].map(
        (rule) => `- ${rule}`,
      ),
    ]),
    section(
      words.articles,
      articles.map(({ id, front }) => item(front.value.title, articlePath(id), front.value.summary)),
    ),
    section(words.data, [
      `${item(words.numbers, address.allNumbers(), list.numbers)}${numberFiles}`,
      ...[...datasets.values()].map(({ id, descriptor }) =>
        item(
          descriptor.title,
          descriptor.withheld === undefined ? address.download(id, "csv") : address.dataset(id),
          descriptor.covers,
        ),
      ),
      item(words.sources, address.sources(), list.sources),
      item(words.files, "/data/all.zip", list.allData),
    ]),
    section(words.corrections, [
      item(words.corrections, address.corrections(), list.corrections),
      item(`${words.articles} (Atom)`, address.articlesFeed("atom"), list.feedOfArticles),
      item(`${words.corrections} (Atom)`, address.correctionsFeed("atom"), list.feedOfCorrections),
    ]),
    ...(pages.size > 0
      ? [
          section(
            words.about,
            [...pages.values()].map(({ id, front }) => item(front.value.title, address.page(id), front.value.summary)),
          ),
        ]
      : []),
  ].join("\n\n")}\n`;
}
