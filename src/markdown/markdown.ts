import { markdownToMdast, type MdastNode } from "satteri";
import { show, type Location, type Problem } from "../diagnostics/problem.ts";
import type { Typography } from "../i18n/typography.ts";
import { readerOf } from "./blocks/kinds.ts";
import { readBlockDirective } from "./blocks/read-directive.ts";
import { nodeName } from "./directives.ts";
import type { Block } from "./document.ts";
import { footnotesIn } from "./footnotes.ts";
import { headingIds } from "./heading-ids.ts";
import type { Reader } from "./reader.ts";
import { readRuns } from "./runs.ts";
import { proofreadLine, textWriter } from "./typed.ts";

/** The deepest nesting of blocks that is allowed. */
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
  const features = {
    definitionList: true,
    directive: true,
    frontmatter: false,
    gfm: { footnotes: true },
    smartPunctuation: false,
  };
  const root = markdownToMdast(text, { features });
  let sections = false;
  const place = {
    at: (node: MdastNode) => locate(node.position?.start.offset ?? 0),
    source: (node: MdastNode) => text.slice(node.position?.start.offset, node.position?.end.offset),
    fault: (node: MdastNode, name: string, found: string, expected: string, action: string) =>
      void problems.push({ ...place.at(node), field: name || field, found, expected, action }),
  };
  // The page uses this id for its main element.
  const headingId = headingIds(["main"]);
  const nodes = "children" in root ? (root.children as MdastNode[]) : [];
  const footnotes = footnotesIn(nodes, place.fault);
  const read = blocks(
    nodes.filter((node) => !footnotes.holds(node)),
    [],
  );
  const end = footnotes.end((note) => blocks(note.children, ["note"]));
  return end ? [...read, end] : read;

  function blocks(children: readonly MdastNode[], inside: Reader["inside"]): Block[] {
    const reader: Reader = {
      ...place,
      inside,
      line(runs, kind = inside.includes("quotation") ? "quotation" : "words") {
        proofreadLine(runs, text, kind, language, locate, field, problems);
        return readRuns(runs, { ...place, footnotes, writer: textWriter(text, language) });
      },
      blocks: (inner, within) => blocks(inner, [...inside, within]),
      headingId,
      enterSection() {
        const entered = sections;
        sections = true;
        return entered;
      },
    };
    return children.flatMap((node): Block | Block[] => block(node, reader) ?? []);
  }

  function block(node: MdastNode, reader: Reader): Block | Block[] | null {
    const { fault, source } = reader;
    if (reader.inside.length > deepest) {
      fault(
        node,
        "",
        `lists and quotations nested more than ${deepest} deep`,
        "a few levels at most",
        "Use fewer levels.",
      );
      return null;
    }
    if (node.type === "leafDirective" || node.type === "containerDirective") return readBlockDirective(node, reader);
    const known = readerOf(node);
    if (known) return known.read(node, reader);
    if (node.type === "html")
      fault(node, "", `HTML ${show(node.value)}`, "Markdown", "Remove the tags, or use Markdown for the same.");
    else if (node.type === "footnoteDefinition")
      fault(
        node,
        "",
        `the footnote ${show(source(node))} inside another block`,
        "footnotes on lines of their own",
        "Move it to the end of the text, without indentation.",
      );
    else fault(node, "", nodeName(node), "a block of docs/writing.md", "Use one of these.");
    return null;
  }
}
