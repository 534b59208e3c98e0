import { element, serialize, type Node } from "../../charts/svg/tree.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Article } from "../../markdown/article.ts";
import { plainText } from "../../markdown/document.ts";
import { blockHtml } from "../../markdown/block-html.ts";
import { inlineHtml } from "../../markdown/html.ts";
import { licenceAddress, licenceName } from "../files/licence.ts";
import { absolute, address } from "../urls/addresses.ts";
import { bylineOf } from "../views/articles/byline.ts";
import { lookupOf } from "../views/lookup.ts";
import { lineHtml } from "../views/number-links.ts";
import type { Figure, Publication } from "../model.ts";
import { dataSection } from "./data-section.ts";
import { evidenceOf } from "./evidence.ts";
import { slotHtml, type FigureWriter } from "./figures.ts";
import { fileAddresses, type Form } from "./links.ts";
import { noteList, sourceList } from "./notes-section.ts";

/** The parts of an article's file as HTML; empty if there is nothing for them. */
export interface FileParts {
  /** Title, byline, key facts, text and corrections. */
  text: string;
  notes: string;
  data: string;
  sources: string;
  /** Headings of the text, and the figures with tables, for contents. */
  headings: readonly { id: string; title: string }[];
  figures: readonly Figure[];
}

/** An article with everything that it rests on. `images` are where its images are, by their ids. */
export function partsOf(
  article: Article,
  publication: Publication,
  form: Form,
  writer: FigureWriter,
  images: ReadonlyMap<string, string>,
): FileParts {
  const evidence = evidenceOf(article, publication);
  const addresses = fileAddresses(form, evidence, publication);
  const lookup = lookupOf(publication);
  const image = (id: string) => ({ ...lookup.image(id), file: images.get(id)! });
  const text = [
    headerHtml(article, publication, (field) => lineHtml(article.lines, field, addresses, publication)),
    factsHtml(article, publication, addresses),
    blockHtml(article.blocks, addresses, { ...lookup, image }, (slot) =>
      slotHtml(slot, addresses, publication, writer),
    ),
    serialize(...changes(article, publication)),
  ].join("\n");
  return {
    text,
    notes: serialize(...noteList(evidence.notes, form, addresses.used, publication)),
    data: serialize(...evidence.figures.map((view) => dataSection(view, publication))),
    sources: evidence.sources.length > 0 ? serialize(sourceList(evidence.sources, publication)) : "",
    headings: article.blocks.flatMap((block) =>
      block.type === "heading" && block.depth === 2 ? [{ id: block.id, title: plainText(block.children) }] : [],
    ),
    figures: evidence.figures,
  };
}

function headerHtml(article: Article, publication: Publication, line: (field: string) => string): string {
  const { site, locale } = publication;
  const { words, articleFiles } = locale;
  const { published, updated } = article.front.value;
  const own = absolute(site.address, address.article(article.id));
  const time = (day: string) => element("time", { datetime: day }, formatDate(day, locale));
  const facts = [
    element("span", {}, bylineOf(article, publication)),
    element("span", {}, `${words.published} `, time(published)),
    ...(updated === published ? [] : [element("span", {}, `${words.updated} `, time(updated))]),
  ];
  const about = element(
    "p",
    { class: "about" },
    `${articleFiles.about(site.title, formatDate(updated, locale))} `,
    element("a", { href: own }, own),
    ". ",
    element("a", { href: licenceAddress(site.licence.text), rel: "license" }, licenceName(site.licence.text)),
    ".",
  );
  return `<header>
<h1>${line("title")}</h1>
<p class="dek">${line("dek")}</p>
${serialize(element("p", { class: "byline" }, ...facts.flatMap((fact, i) => (i === 0 ? [fact] : [" ", fact]))), about)}
</header>`;
}

function factsHtml({ facts }: Article, { locale }: Publication, addresses: ReturnType<typeof fileAddresses>): string {
  if (facts.length === 0) return "";
  const items = facts.map((fact) => `<li>${inlineHtml(fact, addresses)}</li>`).join("\n");
  return `<section class="facts"><h2>${locale.words.whatWeKnow}</h2>\n<ul>\n${items}\n</ul></section>`;
}

/** The changes of numbers that readers of the text have to know. */
function changes({ path }: Article, { relations, locale }: Publication): Node[] {
  const { words } = locale;
  const entries = (relations.changedIn.get(path) ?? []).map(({ kind, what, from, to, why, since }) =>
    element(
      "li",
      {},
      element(
        "p",
        {},
        element("b", {}, `${words[kind]}, ${formatDate(since, locale)}`),
        `: ${what}. ${words.changedFrom}: `,
        element("del", {}, from),
        `. ${words.changedTo}: `,
        element("ins", {}, to),
        ".",
      ),
      element("p", {}, why.trim()),
    ),
  );
  return entries.length === 0
    ? []
    : [element("section", { class: "changes" }, element("h2", {}, words.corrections), element("ul", {}, ...entries))];
}
