import type { MdastNode } from "satteri";
import { show, type Location } from "../diagnostics/problem.ts";
import { isLookalike, nodeName, readDirective } from "./directives.ts";
import { plainText, type Inline } from "./document.ts";
import type { Footnotes } from "./footnotes.ts";
import type { textWriter } from "./typed.ts";

/** What the reading of runs needs: their place in the text, and what writes their words. */
export interface RunReader {
  writer: ReturnType<typeof textWriter>;
  footnotes: Footnotes;
  at(node: MdastNode): Location;
  source(node: MdastNode): string;
  fault(node: MdastNode, name: string, found: string, expected: string, action: string): void;
}

/** What other words lead to, that a link inside a directive would compete with. */
const leadsTo: Readonly<Record<string, string>> = {
  ":n": "the number already links to its own page",
  ":cite": "these already link to their quote",
  ":term": "these already link to their definition",
};

/** The runs of a line. `inside` names the enclosing directive or link, because none may contain another. */
export function readRuns(nodes: readonly MdastNode[], reader: RunReader, inside = ""): Inline[] {
  return nodes.flatMap((node): Inline | Inline[] => readRun(node, reader, inside) ?? []);
}

function readRun(node: MdastNode, reader: RunReader, inside: string): Inline | null {
  const { writer, at, source, fault } = reader;
  const runs = (nodes: readonly MdastNode[], within = inside) => readRuns(nodes, reader, within);
  switch (node.type) {
    case "text": {
      const [typed, words] = [source(node), writer.write(node, inside)];
      return { type: "text", text: words, at: at(node), ...(typed !== words && { source: typed }) };
    }
    case "emphasis":
    case "strong":
      return { type: node.type, children: runs(node.children) };
    case "inlineCode":
      writer.skip();
      return { type: "code", text: node.value };
    case "break":
      return { type: "break" };
    case "link": {
      if (leadsTo[inside] !== undefined)
        fault(node, "", `a link inside ${inside}`, "words without a link", `Link other words: ${leadsTo[inside]}.`);
      const children = runs(node.children, inside || "the link");
      if (!plainText(children).trim()) fault(node, "link", "a link without text", "[words](address)", "Add the words.");
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
    case "footnoteReference":
      if (inside !== "")
        fault(node, "", `a footnote inside ${inside}`, "footnotes after it", `Put ${show(source(node))} behind it.`);
      return { type: "footnote", ...reader.footnotes.refer(node) };
    case "html":
      fault(node, "", `HTML ${show(node.value)}`, "Markdown", "Remove the tags, or use Markdown for the same.");
      return null;
    case "image": {
      const action = "Describe it in content/images/<image>.yaml, with its credit, its licence and what it shows.";
      fault(node, "", "an image of Markdown", "::image{#id} on a line of its own", action);
      return null;
    }
    default:
      fault(
        node,
        "",
        nodeName(node),
        "plain words, emphasis, links, footnotes, :cite, :n, :term and :w",
        "Use one of these.",
      );
      return null;
  }
}
