import { markdownToMdast, type MdastNode } from "satteri";
import { show, type Location, type Problem } from "../diagnostics/problem.ts";
import { isLookalike, nodeName, readDirective, unknownDirective } from "./directives.ts";
import { plainText, type Block, type Inline } from "./document.ts";
import type { Typography } from "../i18n/typography.ts";
import { proofreadLine, textWriter } from "./typed.ts";

/** The deepest nesting of lists and quotations that is allowed. */
const deepest = 60;

/** The location and the language of a Markdown text. */
export interface MarkdownPlace {
  language: Typography;
  /** The number of lines before it in its file. */
  offset?: number;
  /** Maps an offset to a location, if the text is not a plain part of its file. */
  locate?: (offset: number) => Location;
  /** The key that holds it. */
  field?: string;
}

/** Maps an offset in a text to its location in a file with `lines` lines before it. */
export function locatorOf(path: string, text: string, lines: number): (offset: number) => Location {
  return (offset) => {
    const before = text.slice(0, offset);
    return { path, line: before.split("\n").length + lines, column: offset - before.lastIndexOf("\n") };
  };
}

/**
 * Parses Markdown (Sätteri, with directives) into blocks. What only looks like a directive ("10:30", "3:1") stays text;
 * anything outside the vocabulary adds a problem, and so does every proofreading finding.
 */
export function readMarkdown(
  path: string,
  text: string,
  { language, offset = 0, locate = locatorOf(path, text, offset), field = "" }: MarkdownPlace,
  problems: Problem[],
): Block[] {
  const features = { directive: true, gfm: { footnotes: true }, frontmatter: false, smartPunctuation: false };
  const root = markdownToMdast(text, { features });
  // The page uses this id for its main element.
  const ids = new Set(["main"]);
  let sections = false;
  let quotations = 0;
  let writer = textWriter(text, language);
  return "children" in root ? blocks(root.children as MdastNode[]) : [];

  function at(node: MdastNode): Location {
    return locate(node.position?.start.offset ?? 0);
  }
  function fault(node: MdastNode, name: string, found: string, expected: string, action: string): void {
    problems.push({ ...at(node), field: name || field, found, expected, action });
  }
  /** The runs of a line; text inside quotations belongs to a source. */
  function line(nodes: readonly MdastNode[], depth: number): Inline[] {
    proofreadLine(nodes, text, quotations > 0 && depth > 0 ? "quotation" : "words", language, locate, field, problems);
    writer = textWriter(text, language);
    return runs(nodes);
  }
  function source(node: MdastNode): string {
    return text.slice(node.position?.start.offset, node.position?.end.offset);
  }

  /** `depth` is the number of enclosing lists and quotations. */
  function blocks(nodes: readonly MdastNode[], depth = 0): Block[] {
    return nodes.flatMap((node): Block | Block[] => block(node, depth) ?? []);
  }

  function block(node: MdastNode, depth: number): Block | Block[] | null {
    if (depth > deepest) {
      fault(
        node,
        "",
        `lists and quotations nested more than ${deepest} deep`,
        "a few levels at most",
        "Use fewer levels.",
      );
      return null;
    }
    switch (node.type) {
      case "paragraph":
        return { type: "paragraph", children: line(node.children, depth) };
      case "heading": {
        if (!source(node).startsWith("#")) {
          const isFrontMatter = /^[\w-]+:/.test(source(node));
          fault(
            node,
            "",
            isFrontMatter
              ? `a second front matter block: ${show(source(node).split("\n")[0])}`
              : `text underlined with ${source(node).endsWith("=") ? "=" : "-"}`,
            isFrontMatter
              ? "one front matter block, at the beginning of the file"
              : "## before a heading, or an empty line before a horizontal rule",
            isFrontMatter ? "Merge its keys into the first one, or remove it." : "Use that syntax.",
          );
          return null;
        }
        const early = node.depth === 3 && !sections;
        sections = true;
        if (node.depth !== 2 && node.depth !== 3) {
          fault(
            node,
            "",
            `a heading of level ${node.depth}`,
            "## or ###",
            "The title is in the front matter; begin sections with ##.",
          );
          return null;
        }
        const children = line(node.children, depth);
        if (!plainText(children).trim())
          fault(node, "", "an empty heading", "## and a text", "Add the text, or remove the heading.");
        if (early)
          fault(node, "", "a heading of level 3 before any of level 2", "## first, then ###", "Begin with ##.");
        return { type: "heading", depth: node.depth, id: headingId(source(node)), children };
      }
      case "list":
        return {
          type: "list",
          ordered: node.ordered === true,
          items: node.children.map((item) => blocks(item.children as MdastNode[], depth + 1)),
        };
      case "blockquote":
        return quotation(node.children as MdastNode[], depth, node);
      case "thematicBreak":
        return { type: "rule" };
      case "leafDirective": {
        const figure = node.attributes?.["id"];
        if (node.name !== "figure") fault(node, "", show(`::${node.name}`), "::figure", unknownDirective(node.name));
        else if (!figure) fault(node, "::figure", "no id", "::figure{#id}", "Add the id of the figure.");
        else if (depth > 0)
          fault(
            node,
            "::figure",
            "a figure inside a list or a quotation",
            "a separate line between paragraphs",
            "Move it out, without indentation.",
          );
        else if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 1)
          fault(node, "::figure", show(source(node)), "::figure{#id} and nothing else", "Remove the rest.");
        else return { type: "figure", figure, at: at(node) };
        return null;
      }
      case "html":
        fault(node, "", `HTML ${show(node.value)}`, "Markdown", "Remove the tags, or use Markdown for the same.");
        return null;
      case "containerDirective":
        fault(node, "", show(`:::${node.name}`), "no block directives", "Remove it, or put a space after the colons.");
        return null;
      default:
        if (node.type.startsWith("footnote"))
          fault(
            node,
            "",
            `the footnote ${show(source(node))}`,
            "no footnotes",
            "Move its content into the text, or into brackets.",
          );
        else
          fault(node, "", nodeName(node), "headings, paragraphs, lists, quotations and figures", "Use one of these.");
        return null;
    }
  }

  function quotation(nodes: readonly MdastNode[], depth: number, node: MdastNode): Block {
    const [inner, ...others] = nodes;
    if (depth === 0 && others.length === 0 && inner?.type === "blockquote" && inner.children[0]?.type !== "blockquote")
      fault(node, "", "a quotation that contains only a quotation", "one > before each line", "Remove the extra one.");
    quotations += 1;
    const children = blocks(nodes, depth + 1);
    quotations -= 1;
    return { type: "quotation", children };
  }

  function runs(nodes: readonly MdastNode[], inside = ""): Inline[] {
    return nodes.flatMap((node): Inline | Inline[] => run(node, inside) ?? []);
  }

  /** `inside` names the enclosing directive or link, because none may contain another. */
  function run(node: MdastNode, inside: string): Inline | null {
    switch (node.type) {
      case "text": {
        const [typed, words] = [source(node), writer.write(node, inside)];
        return { type: "text", text: words, at: at(node), ...(typed !== words && { source: typed }) };
      }
      case "emphasis":
      case "strong":
        return { type: node.type, children: runs(node.children, inside) };
      case "inlineCode":
        writer.skip();
        return { type: "code", text: node.value };
      case "break":
        return { type: "break" };
      case "link": {
        if (inside === ":n")
          fault(
            node,
            "",
            "a link inside :n",
            "words without a link",
            "Link other words: the number already links to its own page.",
          );
        if (inside === ":cite")
          fault(
            node,
            "",
            "a link inside :cite",
            "words without a link",
            "Link other words: these already link to their quote.",
          );
        if (inside === ":term")
          fault(
            node,
            "",
            "a link inside :term",
            "words without a link",
            "Link other words: these already link to their definition.",
          );
        const children = runs(node.children, inside || "the link");
        if (!plainText(children).trim())
          fault(node, "link", "a link without text", "[words](address)", "Add the words.");
        return { type: "link", address: node.url, children, at: at(node) };
      }
      case "textDirective":
        if (isLookalike(node)) return { type: "text", text: source(node), at: at(node) };
        // A waiver is not a link, so a link may contain one; numbers and citations are links themselves.
        return readDirective(node, {
          inside: inside === "the link" && node.name === "w" ? "" : inside,
          source: source(node),
          children: (name) => runs(node.children, name),
          fault: (...problem) => fault(node, ...problem),
          at: at(node),
        });
      case "html":
        fault(node, "", `HTML ${show(node.value)}`, "Markdown", "Remove the tags, or use Markdown for the same.");
        return null;
      default:
        if (node.type.startsWith("footnote"))
          fault(
            node,
            "",
            `the footnote ${show(source(node))}`,
            "no footnotes",
            "Move its content into the text, or into brackets.",
          );
        else
          fault(node, "", nodeName(node), "plain words, emphasis, links, :cite, :n, :term and :w", "Use one of these.");
        return null;
    }
  }

  function headingId(heading: string): string {
    const words = heading
      .replace(/:(?:cite|n|term|w)(?:\[([^\]]*)\])?\{[^}]*\}/g, "$1")
      .normalize("NFKD")
      .toLowerCase();
    const base =
      words
        .replace(/[’'\u0300-\u036f]/g, "")
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, "") || "section";
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
    ids.add(id);
    return id;
  }
}
