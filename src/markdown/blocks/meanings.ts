import { plainText, type Block } from "../document.ts";
import { inlineHtml } from "../html.ts";
import { inlineMarkdown } from "../to-markdown.ts";
import type { Kind, NodeReader } from "./kind.ts";
import { withoutParagraph } from "./list.ts";

/** A list of words, each with one or more meanings: what follows a colon at the beginning of the line below them. */
export const meaningsNode: NodeReader<"descriptionList"> = {
  read: (node, reader) => ({
    type: "meanings",
    children: node.children.map((part): Block => {
      if (part.type === "descriptionDetails")
        return { type: "meaning", children: reader.blocks(part.children, "meaning") };
      const children = reader.line(part.children);
      if (plainText(children).length > 80)
        reader.fault(part, "", "a long text before a meaning", "at most 80 characters", "Shorten it, or use a list.");
      return { type: "defined", children };
    }),
  }),
};

export const meanings: Kind<"meanings"> = {
  html: ({ children }, { blocks }) => ["<dl>", ...blocks(children), "</dl>"],
  markdown: ({ children }, { blocks }) => blocks(children),
};

export const defined: Kind<"defined"> = {
  html: ({ children }, { addresses }) => `<dt>${inlineHtml(children, addresses)}</dt>`,
  markdown: ({ children }, { targets }) => `**${inlineMarkdown(children, targets)}**`,
};

export const meaning: Kind<"meaning"> = {
  html: ({ children }, writer) => ["<dd>", ...withoutParagraph(children, writer), "</dd>"],
  markdown: ({ children }, { blocks }) => blocks(children),
};
