import type { Block } from "../document.ts";
import { inlineHtml } from "../html.ts";
import { inlineMarkdown } from "../to-markdown.ts";
import type { ContainerDirective, Directive, Kind } from "./kind.ts";
import type { Lookup } from "./lookup.ts";

/** What belongs to the subject but not to the text, in a box with a title. */
export const readAside: Directive<ContainerDirective> = {
  form: ":::aside[Title]",
  label: "required",
  read: (_node, { label, body }, reader) => ({
    type: "box",
    look: "aside",
    children: [{ type: "title", children: reader.line(label) }, ...reader.blocks(body, "box")],
  }),
};

/** How something is known, in a box whose title the language has if the text gives none. */
export const readHowWeKnow: Directive<ContainerDirective> = {
  form: ":::how-we-know",
  label: "optional",
  read(_node, { label, body }, reader) {
    const title: Block[] = label.length === 0 ? [] : [{ type: "title", children: reader.line(label) }];
    return { type: "box", look: "how-we-know", children: [...title, ...reader.blocks(body, "box")] };
  },
};

// Reading tools drop the element <aside>, and a <div> in which a link has most of the words.
export const box: Kind<"box"> = {
  html: ({ look, children }, { blocks, lookup }) => [
    `<section class="${look === "aside" ? "box" : `box ${look}`}" role="note">`,
    ...blocks(titled(children, lookup)),
    "</section>",
  ],
  markdown: ({ children }, { blocks, lookup }) => ["---", blocks(titled(children, lookup)), "---"].join("\n\n"),
};

function titled(children: readonly Block[], { words }: Lookup): readonly Block[] {
  if (children[0]?.type === "title") return children;
  return [{ type: "title", children: [{ type: "text", text: words.howWeKnow }] }, ...children];
}

/** The title of a box. It is no heading: contents lists and the order of headings do not know it. */
export const title: Kind<"title"> = {
  html: ({ children }, { addresses }) => `<p class="box-title"><strong>${inlineHtml(children, addresses)}</strong></p>`,
  markdown: ({ children }, { targets }) => `**${inlineMarkdown(children, targets)}**`,
};
