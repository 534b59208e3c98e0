import { childrenOf, type Block } from "../document.ts";
import { inlineHtml } from "../html.ts";
import type { HtmlWriter, Kind, NodeReader, Pieces } from "./kind.ts";

export const listNode: NodeReader<"list"> = {
  read(node, reader) {
    for (const item of node.children)
      if (typeof item.checked === "boolean")
        reader.fault(
          item,
          "",
          "a box to tick",
          "an item of a list",
          "Remove the brackets, or say in words what is done.",
        );
    return {
      type: "list",
      ordered: node.ordered === true,
      children: node.children.map((item) => ({ type: "item", children: reader.blocks(item.children, "list") })),
    };
  },
};

export const list: Kind<"list"> = {
  html({ ordered, children }, { blocks }) {
    const tag = ordered ? "ol" : "ul";
    return [`<${tag}>`, ...blocks(children), `</${tag}>`];
  },
  markdown: ({ ordered, children }, { blocks }) =>
    children.map((item, i) => indented(ordered ? `${i + 1}. ` : "- ", blocks(childrenOf(item)))).join("\n"),
};

export const item: Kind<"item"> = {
  html: ({ children }, writer) => ["<li>", ...withoutParagraph(children, writer), "</li>"],
  markdown: ({ children }, { blocks }) => blocks(children),
};

/** The paragraph of an item that has only one needs no `<p>`. */
export function withoutParagraph(children: readonly Block[], { addresses, blocks }: HtmlWriter): Pieces {
  const [first, ...others] = children;
  return first?.type === "paragraph" && others.length === 0
    ? [inlineHtml(first.children, addresses)]
    : blocks(children);
}

/** Text after the mark of a list item, its further lines as far to the right. */
function indented(mark: string, text: string): string {
  return mark + text.replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`);
}
