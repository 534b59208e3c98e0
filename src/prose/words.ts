import { markdownToMdast, type MdastNode } from "satteri";
import { show, type Location, type Problem } from "../problems/problem.ts";
import { isLookalike, nodeName, readDirective } from "./directives.ts";
import { plainText, type Inline } from "./document.ts";

/** A line of words, such as a title: as it is shown, and in runs that still know their numbers and waivers. */
export interface Words {
  plain: string;
  runs: Inline[];
}

/** A text with none of these reads the same as Markdown and as it stands. */
const marks = /[\\`*_[\]<&:]|^\s|^(?:[-+>#=]|\d+[.)])|\n/;

/**
 * Reads a string of a YAML file, which may bind numbers (`:n`) and waive them (`:w`) and has no other marks; quotation marks,
 * dashes and pointed brackets stay as typed. Adds a problem at `at`, where the string stands, for each fault. What is at fault is left out.
 */
export function readWords(text: string, at: Location, problems: Problem[]): Words {
  if (!marks.test(text)) return { plain: text, runs: text === "" ? [] : [{ type: "text", text }] };
  const fault = (field: string, found: string, expected: string, action: string) => problems.push({ ...at, field, found, expected, action });
  const root = markdownToMdast(text, { features: { directive: true, gfm: false, frontmatter: false, smartPunctuation: false } });
  const paragraphs = "children" in root ? (root.children as MdastNode[]) : [];
  const runs = paragraphs.flatMap((node, i): Inline[] => {
    const between: Inline[] = i > 0 ? [{ type: "text", text: "\n\n" }] : [];
    if (node.type === "paragraph") return [...between, ...inline(node.children, "")];
    if (node.type === "html") return [...between, { type: "text", text: node.value }];
    fault("", nodeName(node), "plain words, :n and :w", "Begin with a word, or put a \\ before the sign.");
    return [];
  });
  return { plain: plainText(runs), runs };

  function inline(nodes: readonly MdastNode[], inside: string): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      if (node.type === "text" || node.type === "html") return [{ type: "text", text: node.value }];
      if (node.type === "break") return [{ type: "text", text: "\n" }];
      if (node.type === "textDirective" && isLookalike(node)) return [{ type: "text", text: typed(node) }];
      if (node.type === "textDirective" && node.name !== "cite") {
        const run = readDirective(node, { inside, source: typed(node), children: (name) => inline(node.children, name), fault, at });
        return run ? [run] : [];
      }
      fault("", node.type === "textDirective" ? show(typed(node)) : nodeName(node), "plain words, :n and :w", "Write it as one of these, or put a \\ before the sign.");
      return [];
    });
  }

  function typed(node: MdastNode): string {
    return text.slice(node.position?.start.offset, node.position?.end.offset);
  }
}
