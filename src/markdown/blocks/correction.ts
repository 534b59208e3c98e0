import { show } from "../../diagnostics/problem.ts";
import { escape } from "../../escape.ts";
import { isDate } from "../../model/date.ts";
import { escapeMarkdown, linkMarkdown } from "../to-markdown.ts";
import type { Directive, Kind, LeafDirective } from "./kind.ts";

/** A change of a published number, where the text speaks of it. Its words are those of the list of corrections. */
export const readCorrection: Directive<LeafDirective> = {
  form: "::correction{#number since=YYYY-MM-DD}",
  id: "the number",
  attributes: ["since"],
  read(node, { id, attributes: { since = "" } }, reader) {
    if (isDate(since)) return { type: "correction", number: id, since, at: reader.at(node) };
    const expected = "the date of the entry in content/corrections.yaml, since=YYYY-MM-DD";
    reader.fault(node, "::correction", since === "" ? "no date" : show(since), expected, "Add it.");
    return null;
  },
};

export const correction: Kind<"correction"> = {
  html({ number, since }, { addresses, lookup }) {
    const { name, date, what, from, to, why, page } = lookup.correction(number, since);
    const { changedFrom, changedTo } = lookup.words;
    return [
      '<section class="box" role="note"><p class="box-title">',
      `<strong><a href="${escape(addresses.link(page))}">${escape(name)}</a>, <time datetime="${since}">${escape(date)}</time></strong></p>`,
      `<p>${escape(what)}. ${escape(changedFrom)}: <del>${escape(from)}</del>. ${escape(changedTo)}: <ins>${escape(to)}</ins>.</p>`,
      `<p>${escape(why)}</p></section>`,
    ].join("");
  },
  markdown({ number, since }, { targets, lookup }) {
    const { name, date, what, from, to, why, page } = lookup.correction(number, since);
    const { changedFrom, changedTo } = lookup.words;
    const changed = `${what}. ${changedFrom}: ${from}. ${changedTo}: ${to}. ${why}`;
    return `**${linkMarkdown(escapeMarkdown(name), targets.link(page))}, ${escapeMarkdown(date)}**: ${escapeMarkdown(changed)}`;
  },
};
