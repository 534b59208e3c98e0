import { inlineHtml } from "../html.ts";
import { inlineMarkdown } from "../to-markdown.ts";
import type { Kind, NodeReader } from "./kind.ts";

export const paragraphNode: NodeReader<"paragraph"> = {
  read: (node, reader) => ({ type: "paragraph", children: reader.line(node.children) }),
};

export const paragraph: Kind<"paragraph"> = {
  html: ({ children }, { addresses }) => `<p>${inlineHtml(children, addresses)}</p>`,
  markdown: ({ children }, { targets }) => guarded(inlineMarkdown(children, targets)),
};

/** A paragraph whose beginning does not make it a list, a heading or a quotation. */
function guarded(text: string): string {
  return text.replace(/^(\d+)(?=[.)]\s)/, "$1\\").replace(/^(?=[#>+=-])/, "\\");
}
