import { escape } from "../../escape.ts";
import { inlineHtml } from "../html.ts";
import { escapeMarkdown, inlineMarkdown, linkMarkdown } from "../to-markdown.ts";
import type { Directive, Kind, LeafDirective } from "./kind.ts";

/** The definition of a term, in a box. It comes from the glossary. */
export const readDefinition: Directive<LeafDirective> = {
  form: "::term{#id}",
  id: "the term",
  read: (node, { id }, reader) => ({
    type: "definition",
    term: id,
    children: [{ type: "term", id, children: [], at: reader.at(node) }],
  }),
};

export const definition: Kind<"definition"> = {
  html({ term: id }, { addresses, lookup }) {
    const { name, meaning } = lookup.term(id);
    const words = escape(name);
    // Numbers in it have their notes in the glossary, and not below this text.
    const plain = { ...addresses, number: undefined, term: undefined };
    return [
      `<section class="box" role="note"><p class="box-title"><strong>${addresses.term?.(id, words) ?? words}</strong></p>`,
      `<p>${inlineHtml(meaning, plain)}</p></section>`,
    ].join("");
  },
  markdown({ term: id }, { targets, lookup }) {
    const { name, meaning } = lookup.term(id);
    return `**${linkMarkdown(escapeMarkdown(name), targets.term(id))}**: ${inlineMarkdown(meaning, targets)}`;
  },
};
