import { markdownToMdast, type MdastNode } from "satteri";
import { show, type Location, type Problem } from "../diagnostics/problem.ts";
import { isLookalike, nodeName, readDirective } from "./directives.ts";
import { plainText, type Inline } from "./document.ts";
import { typeset, type Typography } from "../i18n/typography.ts";
import { proofread, wordRules } from "../proofreading/rules.ts";
import { proofreadLine, textWriter } from "./typed.ts";

/** A line of text, such as a title: as shown, and in runs that still hold their numbers and waivers. */
export interface Words {
  plain: string;
  runs: Inline[];
}

/** The location and the language of a string in a YAML file. */
export interface Place {
  at: Location;
  /** The location of a character of it. */
  within(index: number): Location;
  /** The keys that lead to it, joined by dots. */
  field: string;
  language: Typography;
}

/** Angle brackets are ordinary characters here. */
function asText(node: MdastNode): MdastNode {
  return node.type === "html" ? { ...node, type: "text" } : node;
}

function textRun(typed: string, text: string, place: (index: number) => Location): Inline {
  return { type: "text", text, place, ...(typed !== text && { source: typed }) };
}

/** A text without any of these is the same in Markdown. */
const marks = /[\\`*_[\]<&:]|^\s|^(?:[-+>#=]|\d+[.)])|\n/;

/**
 * Parses a string of a YAML file, which may bind numbers (`:n`) and waive them (`:w`) and has no other markup. It is
 * proofread and typeset. Adds a problem for each fault, at its place in the string; faulty parts are left out.
 */
export function readWords(text: string, { at, within, field, language }: Place, problems: Problem[]): Words {
  if (!marks.test(text)) {
    for (const { index, found, expected, action } of proofread(text, "words", language, wordRules))
      problems.push({ ...within(index), field, found, expected, action });
    const plain = typeset(text, language);
    return { plain, runs: text === "" ? [] : [textRun(text, plain, within)] };
  }
  const fault = (node: MdastNode, name: string, found: string, expected: string, action: string) =>
    problems.push({ ...within(node.position?.start.offset ?? 0), field: name || field, found, expected, action });
  const root = markdownToMdast(text, {
    features: { directive: true, gfm: false, frontmatter: false, smartPunctuation: false },
  });
  const paragraphs = "children" in root ? (root.children as MdastNode[]) : [];
  let writer = textWriter(text, language);
  const runs = paragraphs.flatMap((node, i): Inline[] => {
    const between: Inline[] = i > 0 ? [{ type: "text", text: "\n\n" }] : [];
    if (node.type === "paragraph") {
      proofreadLine(node.children.map(asText), text, "words", language, within, field, problems);
      writer = textWriter(text, language);
      return [...between, ...inline(node.children, "")];
    }
    if (node.type === "html") {
      proofreadLine([asText(node)], text, "words", language, within, field, problems);
      return [...between, { type: "text", text: node.value }];
    }
    fault(node, "", nodeName(node), "plain words, :n and :w", "Begin with a word, or put a \\ before the character.");
    return [];
  });
  return { plain: plainText(runs), runs };

  function inline(nodes: readonly MdastNode[], inside: string): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      if (node.type === "text")
        return [
          textRun(typed(node), writer.write(node, inside), (index) =>
            within((node.position?.start.offset ?? 0) + index),
          ),
        ];
      if (node.type === "html") return [{ type: "text", text: node.value }];
      if (node.type === "break") return [{ type: "text", text: "\n" }];
      if (node.type === "textDirective" && isLookalike(node)) return [{ type: "text", text: typed(node) }];
      if (node.type === "textDirective" && node.name !== "cite" && node.name !== "term") {
        const run = readDirective(node, {
          inside,
          source: typed(node),
          children: (name) => inline(node.children, name),
          fault: (...texts) => fault(node, ...texts),
          at,
        });
        return run ? [run] : [];
      }
      fault(
        node,
        "",
        node.type === "textDirective" ? show(typed(node)) : nodeName(node),
        "plain words, :n and :w",
        "Use one of these, or put a \\ before the character.",
      );
      return [];
    });
  }

  function typed(node: MdastNode): string {
    return text.slice(node.position?.start.offset, node.position?.end.offset);
  }
}
