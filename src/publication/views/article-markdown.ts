import { formatDate } from "../../i18n/format.ts";
import type { Article } from "../../markdown/article.ts";
import { childrenOf, plainText, type BlockOf } from "../../markdown/document.ts";
import { blockMarkdown } from "../../markdown/block-markdown.ts";
import { escapeMarkdown, inlineMarkdown, linkMarkdown, type Targets } from "../../markdown/to-markdown.ts";
import type { Source } from "../../model/source.ts";
import { licenceName } from "../files/licence.ts";
import type { Figure, Publication } from "../model.ts";
import { sceneDescription, sceneImage, scenesOfStory } from "../read/figures/figure-scenes.ts";
import { choicesOf, fullSubtitle, fullTitle } from "../read/figures/figure-views.ts";
import { runsOf } from "../relations/article-runs.ts";
import { absolute, address, figureCsv } from "../urls/addresses.ts";
import { lookupOf } from "./lookup.ts";
import { bylineOf } from "./articles/byline.ts";
import { noteLine } from "./note-line.ts";
import { pictureOf } from "./take-away.ts";

/**
 * An article as plain Markdown for readers and programs elsewhere: its text with numbers and citations as links, each
 * figure as an image with its text, then the notes of its numbers, its sources and its corrections. All URLs are full.
 */
export function articleMarkdown(article: Article, publication: Publication): string {
  const { site, locale, figures } = publication;
  const { title, dek, published, updated } = article.front.value;
  const { words, sharing } = locale;
  const full = (to: string) => (to.startsWith("/") ? absolute(site.address, to) : to);
  const targets: Targets = {
    link: full,
    cite: (id) => full(address.cite(id)),
    term: (id) => full(address.term(id)),
    number: (id) => full(publication.claims.has(id) ? address.claim(id) : address.number(id)),
  };
  const dates = [
    `${words.published} ${formatDate(published, locale)}`,
    ...(updated === published ? [] : [`${words.updated} ${formatDate(updated, locale)}`]),
  ];
  const facts = article.facts.map((fact) => `- ${inlineMarkdown(fact, targets)}`);
  const body = blockMarkdown(article.blocks, targets, lookupOf(publication), (slot) => {
    const figure = figures.get(slot.figure)!;
    return slot.type === "story"
      ? storyMarkdown(slot, figure, targets, publication)
      : figureMarkdown(figure, publication);
  });
  return `${[
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(dek),
    escapeMarkdown([bylineOf(article, publication), ...dates, licenceName(site.licence.text)].join(". ")) + ".",
    sharing.publishedAt(`<${full(address.article(article.id))}>`),
    ...(facts.length > 0 ? [`## ${words.whatWeKnow}`, facts.join("\n")] : []),
    body,
    ...endOf(article, publication),
  ].join("\n\n")}\n`;
}

/** The images of a figure, one for each of its views, with its text and its notes. */
function figureMarkdown(figure: Figure, publication: Publication): string {
  const full = (path: string) => absolute(publication.site.address, path);
  return choicesOf(figure)
    .flatMap((view) => [
      imageMarkdown(view.file.description, full(address.figureImage(view.id, "light", "png"))),
      titleMarkdown(view, publication),
      notesMarkdown(view, publication),
    ])
    .join("\n\n");
}

/** The steps of a story, each with an image of what it shows, or its text alternative; then the notes of the figure. */
function storyMarkdown(story: BlockOf<"story">, figure: Figure, targets: Targets, publication: Publication): string {
  const steps = scenesOfStory(story, figure).flatMap(({ step, scene }) => {
    const image = sceneImage(scene, publication.site);
    const alt = sceneDescription(scene);
    return [
      blockMarkdown(childrenOf(step), targets, lookupOf(publication), () => ""),
      image === null ? `*${escapeMarkdown(alt)}*` : imageMarkdown(alt, absolute(publication.site.address, image)),
    ];
  });
  return [titleMarkdown(figure, publication), ...steps, notesMarkdown(figure, publication)].join("\n\n");
}

function imageMarkdown(alt: string, url: string): string {
  return `![${escapeMarkdown(alt.replaceAll(/\s+/g, " ").trim())}](${url})`;
}

function titleMarkdown(figure: Figure, { site }: Publication): string {
  const title = linkMarkdown(escapeMarkdown(fullTitle(figure)), absolute(site.address, address.figure(figure.id)));
  return `**${title}** ${escapeMarkdown(fullSubtitle(figure))}`;
}

/** The notes of a figure, and the link to its data. */
function notesMarkdown(figure: Figure, publication: Publication): string {
  const { site, locale } = publication;
  const { notes } = pictureOf(figure, publication);
  const csv = figureCsv(figure, site);
  const data = csv === null ? [] : [linkMarkdown(`${locale.sharing.dataOfFigure}: CSV`, absolute(site.address, csv))];
  return [...notes.map(({ lead, text }) => escapeMarkdown(lead ? `${lead} ${text}` : text)), ...data].join("\\\n");
}

/** What stands below the text: corrections, the notes of its numbers and terms, and its sources. */
function endOf(article: Article, publication: Publication): string[] {
  const { site, locale, relations, registers } = publication;
  const { words } = locale;
  const full = (path: string) => absolute(site.address, path);
  const section = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join("\n")];
  const changes = (relations.changedIn.get(article.path) ?? []).map(({ kind, what, from, to, why, since }) =>
    escapeMarkdown(
      `${words[kind]}, ${formatDate(since, locale)}: ${what}. ${words.changedFrom}: ${from}. ${words.changedTo}: ${to}. ${why.trim()}`,
    ),
  );
  const notes = [...new Set(relations.bound.get(article.path) ?? [])].map((id) => {
    const { value, title, rest, page } = noteLine(id, publication);
    const text = [title, ...rest].map((part) => `${escapeMarkdown(part)}.`).join(" ");
    return `${linkMarkdown(escapeMarkdown(value), full(page))} ${text}`;
  });
  const terms = [...new Set(relations.termsIn.get(article.path) ?? [])].map((id) => {
    const { name, definition } = publication.terms.get(id)!;
    return `${linkMarkdown(escapeMarkdown(name), full(address.term(id)))} ${escapeMarkdown(plainText(definition.runs))}`;
  });
  const cited = new Set(
    runsOf(article).flatMap((run) =>
      run.type === "cite" ? (registers.quotes.get(run.id)?.source ?? registers.sources.get(run.id) ?? []) : [],
    ),
  );
  const sourceItem = ({ id, publisher, title, published }: Source) =>
    `${linkMarkdown(escapeMarkdown(publisher), full(address.source(id)))}${title ? `: ${escapeMarkdown(title)}` : ""}${published ? `, ${formatDate(published, locale)}` : ""}`;
  return [
    ...section(words.corrections, changes),
    ...section(terms.length > 0 ? locale.glossary.notesHere : words.numbersHere, [...notes, ...terms]),
    ...section(words.sources, [...cited].map(sourceItem)),
  ];
}
