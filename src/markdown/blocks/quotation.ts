import type { Kind, NodeReader } from "./kind.ts";

export const quotationNode: NodeReader<"blockquote"> = {
  read(node, reader) {
    const [inner, ...others] = node.children;
    if (
      reader.inside.length === 0 &&
      others.length === 0 &&
      inner?.type === "blockquote" &&
      inner.children[0]?.type !== "blockquote"
    )
      reader.fault(
        node,
        "",
        "a quotation that contains only a quotation",
        "one > before each line",
        "Remove the extra one.",
      );
    return { type: "quotation", children: reader.blocks(node.children, "quotation") };
  },
};

export const quotation: Kind<"quotation"> = {
  html: ({ children }, { blocks }) => ["<blockquote>", ...blocks(children), "</blockquote>"],
  markdown: ({ children }, { blocks }) =>
    blocks(children)
      .split("\n")
      .map((line) => `> ${line}`.trimEnd())
      .join("\n"),
};
