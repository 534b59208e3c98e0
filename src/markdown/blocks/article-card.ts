import { escape } from "../../escape.ts";
import { escapeMarkdown, linkMarkdown } from "../to-markdown.ts";
import type { Directive, Kind, LeafDirective } from "./kind.ts";

/** Another article of the publication, where it helps to read it. */
export const readArticleCard: Directive<LeafDirective> = {
  form: "::article{#id}",
  id: "the article",
  read: (node, { id }, reader) => ({ type: "article-card", article: id, at: reader.at(node) }),
};

export const articleCard: Kind<"article-card"> = {
  html({ article }, { addresses, lookup }) {
    const { title, dek, page } = lookup.article(article);
    const link = `<a href="${escape(addresses.link(page))}"><strong>${escape(title)}</strong></a>`;
    return `<section class="box"><p>${escape(lookup.words.readAlso)}: ${link}</p><p>${escape(dek)}</p></section>`;
  },
  markdown({ article }, { targets, lookup }) {
    const { title, dek, page } = lookup.article(article);
    const link = linkMarkdown(escapeMarkdown(title), targets.link(page));
    return `${escapeMarkdown(lookup.words.readAlso)}: **${link}** ${escapeMarkdown(dek)}`;
  },
};
