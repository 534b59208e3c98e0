import type { MdastNode } from "satteri";
import { show } from "../../diagnostics/problem.ts";
import { escape } from "../../escape.ts";
import { plainText } from "../document.ts";
import { inlineHtml } from "../html.ts";
import type { Reader } from "../reader.ts";
import { inlineMarkdown } from "../to-markdown.ts";
import type { Kind, NodeReader } from "./kind.ts";

export const headingNode: NodeReader<"heading"> = {
  read(node, reader) {
    const source = reader.source(node);
    if (!source.startsWith("#")) {
      refuseUnderlined(node, source, reader);
      return null;
    }
    const note = node.children.find(({ type }) => type === "footnoteReference");
    if (note) reader.fault(note, "", "a footnote in a heading", "footnotes in the text below", "Move it there.");
    const early = !reader.enterSection() && node.depth === 3;
    if (node.depth !== 2 && node.depth !== 3) {
      reader.fault(
        node,
        "",
        `a heading of level ${node.depth}`,
        "## or ###",
        "The title is in the front matter; begin sections with ##.",
      );
      return null;
    }
    const children = reader.line(node.children);
    if (!plainText(children).trim())
      reader.fault(node, "", "an empty heading", "## and a text", "Add the text, or remove the heading.");
    if (early)
      reader.fault(node, "", "a heading of level 3 before any of level 2", "## first, then ###", "Begin with ##.");
    return { type: "heading", depth: node.depth, id: reader.headingId(source), children };
  },
};

/** A line under a text makes a heading in Markdown, which nobody has meant. */
function refuseUnderlined(node: MdastNode, source: string, reader: Reader): void {
  if (/^[\w-]+:/.test(source))
    reader.fault(
      node,
      "",
      `a second front matter block: ${show(source.split("\n")[0])}`,
      "one front matter block, at the beginning of the file",
      "Merge its keys into the first one, or remove it.",
    );
  else
    reader.fault(
      node,
      "",
      `text underlined with ${source.endsWith("=") ? "=" : "-"}`,
      "## before a heading, or an empty line before a horizontal rule",
      "Use that syntax.",
    );
}

export const heading: Kind<"heading"> = {
  // Reading tools drop headings whose id contains a word such as "media" or "related"; an id on an empty span does no
  // harm.
  html({ depth, id, children }, { addresses }) {
    const [target, text] = [escape(id), inlineHtml(children, addresses)];
    const { permalinks } = addresses;
    if (!permalinks) return `<h${depth}><span id="${target}"></span>${text}</h${depth}>`;
    const named = escape(permalinks.textId(id));
    const link = `<a class="permalink" id="${target}" href="#${target}" aria-label="${escape(permalinks.name)}"></a>`;
    return `<h${depth} aria-labelledby="${named}"><span id="${named}">${text}</span>${link}</h${depth}>`;
  },
  markdown: ({ depth, children }, { targets }) => `${"#".repeat(depth)} ${inlineMarkdown(children, targets)}`,
};
