import { inlineHtml } from "../html.ts";
import { inlineMarkdown } from "../to-markdown.ts";
import type { ContainerDirective, Directive, Kind } from "./kind.ts";

/** What belongs to the subject but not to the text, in a box with a title. */
export const readAside: Directive<ContainerDirective> = {
  form: ":::aside[Title]",
  label: "required",
  read: (_node, { label, body }, reader) => ({
    type: "aside",
    children: [{ type: "title", children: reader.line(label) }, ...reader.blocks(body, "aside")],
  }),
};

// Reading tools drop the element <aside>.
export const aside: Kind<"aside"> = {
  html: ({ children }, { blocks }) => ['<div class="box" role="note">', ...blocks(children), "</div>"],
  markdown: ({ children }, { blocks }) => ["---", blocks(children), "---"].join("\n\n"),
};

/** The title of a box. It is no heading: contents lists and the order of headings do not know it. */
export const title: Kind<"title"> = {
  html: ({ children }, { addresses }) => `<p class="box-title"><strong>${inlineHtml(children, addresses)}</strong></p>`,
  markdown: ({ children }, { targets }) => `**${inlineMarkdown(children, targets)}**`,
};
