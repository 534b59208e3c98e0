import { escape } from "../../escape.ts";
import { escapeMarkdown, linkMarkdown } from "../to-markdown.ts";
import type { Directive, Kind, LeafDirective } from "./kind.ts";

/** A number set large: its value with its doubt, what it counts, and when and by whom it was counted. */
export const readLargeNumber: Directive<LeafDirective> = {
  form: "::number{#id}",
  id: "the number",
  read: (node, { id }, reader) => ({
    type: "large-number",
    number: id,
    children: [{ type: "number", id, children: [], at: reader.at(node) }],
  }),
};

export const largeNumber: Kind<"large-number"> = {
  html({ number: id }, { addresses, lookup }) {
    const { value, title, rest } = lookup.number(id);
    const words = escape(value);
    return [
      `<div class="large-number"><p><strong>${addresses.number?.(id, words) ?? words}</strong></p>`,
      `<p>${escape([title, ...rest].map((text) => `${text}.`).join(" "))}</p></div>`,
    ].join("");
  },
  markdown({ number: id }, { targets, lookup }) {
    const { value, title, rest } = lookup.number(id);
    const notes = [title, ...rest].map((text) => `${escapeMarkdown(text)}.`).join(" ");
    return `**${linkMarkdown(escapeMarkdown(value), targets.number(id))}** ${notes}`;
  },
};
