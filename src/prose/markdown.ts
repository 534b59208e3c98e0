import { markdownToMdast, type MdastNode } from "satteri";
import { show, type Location, type Problem } from "../problems/problem.ts";
import { isLookalike, nodeName, readDirective, unknownDirective } from "./directives.ts";
import { plainText, type Block, type Inline } from "./document.ts";

/** How many lists and quotations may stand in one another. */
const deepest = 60;

/**
 * Reads Markdown (Sätteri, with directives) into blocks. What looks like a directive but is none ("10:30", "3:1") stays text;
 * whatever is outside the vocabulary adds a problem. `offset` is the number of lines before `text` in its file.
 */
export function readMarkdown(path: string, text: string, problems: Problem[], offset = 0): Block[] {
  const features = { directive: true, gfm: { footnotes: false }, frontmatter: false, smartPunctuation: { quotes: true, dashes: true, ellipses: true } };
  const root = markdownToMdast(text, { features });
  // The page gives this id to its text.
  const ids = new Set(["main"]);
  let sections = false;
  return "children" in root ? blocks(root.children as MdastNode[]) : [];

  function at(node: MdastNode): Location {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { path, line: line + offset, column };
  }
  function fault(node: MdastNode, field: string, found: string, expected: string, action: string): void {
    problems.push({ ...at(node), field, found, expected, action });
  }
  function source(node: MdastNode): string {
    return text.slice(node.position?.start.offset, node.position?.end.offset);
  }

  /** `depth` is the number of lists and quotations around. */
  function blocks(nodes: readonly MdastNode[], depth = 0): Block[] {
    return nodes.flatMap((node): Block | Block[] => block(node, depth) ?? []);
  }

  function block(node: MdastNode, depth: number): Block | Block[] | null {
    if (depth > deepest) {
      fault(node, "", `lists and quotations inside one another, more than ${deepest} deep`, "a few levels at most", "Write it with fewer levels.");
      return null;
    }
    switch (node.type) {
      case "paragraph":
        return { type: "paragraph", children: runs(node.children) };
      case "heading": {
        const early = node.depth === 3 && !sections;
        sections = true;
        if (node.depth !== 2 && node.depth !== 3) {
          fault(node, "", `a heading of level ${node.depth}`, "## or ###", "The title stands in the front matter; begin sections with ##.");
          return null;
        }
        const children = runs(node.children);
        if (!plainText(children).trim()) fault(node, "", "a heading without words", "## and words", "Write them, or remove the mark.");
        if (early) fault(node, "", "a heading of level 3 before any of level 2", "## first, then ###", "Begin with ##.");
        return { type: "heading", depth: node.depth, id: headingId(source(node)), children };
      }
      case "list":
        return { type: "list", ordered: node.ordered === true, items: node.children.map((item) => blocks(item.children as MdastNode[], depth + 1)) };
      case "blockquote":
        return { type: "quotation", children: blocks(node.children as MdastNode[], depth + 1) };
      case "thematicBreak":
        return { type: "rule" };
      case "leafDirective": {
        const figure = node.attributes?.["id"];
        if (node.name !== "figure") fault(node, "", show(`::${node.name}`), "::figure", unknownDirective(node.name));
        else if (!figure) fault(node, "::figure", "no id", "::figure{#id}", "Add the id of the figure.");
        else if (depth > 0) fault(node, "::figure", "a figure inside a list or a quotation", "a line of its own between paragraphs", "Move it out, without indent.");
        else if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 1) fault(node, "::figure", show(source(node)), "::figure{#id} and nothing else", "Remove the rest.");
        else return { type: "figure", figure, at: at(node) };
        return null;
      }
      case "html":
        fault(node, "", `HTML ${show(node.value)}`, "Markdown", "Remove the tags, or use Markdown for the same.");
        return null;
      case "containerDirective":
        fault(node, "", show(`:::${node.name}`), "no block directives", "Remove it, or put a blank after the colons.");
        return null;
      default:
        fault(node, "", nodeName(node), "headings, paragraphs, lists, quotations and figures", "Write it as one of these.");
        return null;
    }
  }

  function runs(nodes: readonly MdastNode[], inside = ""): Inline[] {
    return nodes.flatMap((node): Inline | Inline[] => run(node, inside) ?? []);
  }

  /** `inside` names the directive or the link around the node, because none goes into another. */
  function run(node: MdastNode, inside: string): Inline | null {
    switch (node.type) {
      case "text": {
        const [mark] = /::\s*(?:figure|cite)\b.*|\]\[[^\]]*\]|\]\([^)]*\)|\{#[^}]*\}/.exec(node.value) ?? [];
        if (mark !== undefined) fault(node, "", show(mark), "no marks that stay in the text", "::figure{#id} stands on a line of its own; a link is [words](address).");
        const typed = source(node);
        return { type: "text", text: node.value, at: at(node), ...(typed !== node.value && { source: typed }) };
      }
      case "emphasis":
      case "strong":
        return { type: node.type, children: runs(node.children, inside) };
      case "inlineCode":
        return { type: "code", text: node.value };
      case "break":
        return { type: "break" };
      case "link": {
        if (inside === ":n") fault(node, "", "a link inside :n", "words without a link", "Link other words: the number leads to its own page.");
        if (inside === ":cite") fault(node, "", "a link inside :cite", "words without a link", "Link other words: these lead to their quote.");
        const children = runs(node.children, inside || "the link");
        if (!plainText(children).trim()) fault(node, "link", "a link without words", "[words](address)", "Add the words.");
        return { type: "link", address: node.url, children, at: at(node) };
      }
      case "textDirective":
        if (isLookalike(node)) return { type: "text", text: source(node), at: at(node) };
        // A waiver leads nowhere, so a link may hold one; numbers and citations are links themselves.
        return readDirective(node, { inside: inside === "the link" && node.name === "w" ? "" : inside, source: source(node), children: (name) => runs(node.children, name), fault: (...problem) => fault(node, ...problem), at: at(node) });
      case "html":
        fault(node, "", `HTML ${show(node.value)}`, "Markdown", "Remove the tags, or use Markdown for the same.");
        return null;
      default:
        fault(node, "", nodeName(node), "plain words, emphasis, links, :cite, :n and :w", "Write it as one of these.");
        return null;
    }
  }

  function headingId(heading: string): string {
    const words = heading.replace(/:(?:cite|n|w)(?:\[([^\]]*)\])?\{[^}]*\}/g, "$1").normalize("NFKD").toLowerCase();
    const base = words.replace(/[’'\u0300-\u036f]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "section";
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
    ids.add(id);
    return id;
  }
}
