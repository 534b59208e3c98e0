import type { MdastNode } from "satteri";
import { filler, unescape } from "../proofreading/escapes.ts";
import type { Finding, TextKind } from "../proofreading/rule.ts";
import { proofread, wordRules } from "../proofreading/rules.ts";
import { typeset, typesetAround, type Typography } from "../i18n/typography.ts";
import { show, type Location, type Problem } from "../diagnostics/problem.ts";
import { isLookalike } from "./directives.ts";

/** A span of a line as typed, and its offset in the source. */
interface Segment {
  text: string;
  offset: number;
}

/** The prefix of continued lines in Markdown: spaces, and the marks of quotations. */
const goesOn = /\n[ \t>]+/g;

/** The text of a node as typed, with spaces in place of the prefixes of its lines. */
function typedText(node: MdastNode, source: string): string {
  return source
    .slice(node.position?.start.offset, node.position?.end.offset)
    .replace(goesOn, (prefix) => `\n${" ".repeat(prefix.length - 1)}`);
}

/** The spans of a line without Markdown's markup. What is not prose, and what a citation quotes, is masked. */
function segmentsOf(nodes: readonly MdastNode[], source: string): Segment[] {
  return nodes.flatMap((node): Segment[] => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === "text") return [{ text: typedText(node, source), offset }];
    if (node.type === "break") return [{ text: "\n", offset }];
    // A reference to a footnote touches the word that it belongs to.
    if (node.type === "footnoteReference") return [];
    if (node.type === "textDirective") {
      if (isLookalike(node)) return [{ text: typedText(node, source), offset }];
      const inner = segmentsOf(node.children, source);
      if (inner.length === 0) return [{ text: filler, offset }];
      return node.name === "cite" ? coverQuotations(inner) : inner;
    }
    if ("children" in node && node.children.length > 0) return segmentsOf(node.children as MdastNode[], source);
    return [{ text: filler, offset }];
  });
}

/** Text in quotation marks inside a citation belongs to the source. */
function coverQuotations(segments: Segment[]): Segment[] {
  const whole = segments.map(({ text }) => text).join("");
  const covered = whole.replace(/(?<=[“«"])[^”»"]+(?=[”»"])/g, (words) => filler.repeat(words.length));
  let at = 0;
  return segments.map(({ text, offset }) => ({ text: covered.slice(at, (at += text.length)), offset }));
}

/**
 * Proofreads a line of Markdown: a paragraph, a heading, a title. Adds a problem for each finding; `locate` maps its
 * offset to a location.
 */
export function proofreadLine(
  nodes: readonly MdastNode[],
  source: string,
  kind: TextKind,
  language: Typography,
  locate: (offset: number) => Location,
  field: string,
  problems: Problem[],
): void {
  const segments = segmentsOf(nodes, source);
  for (const finding of proofread(segments.map(({ text }) => text).join(""), kind, language, wordRules)) {
    const { found, expected, action } = finding;
    problems.push({ ...locate(offsetOf(finding, segments)), field, found, expected, action });
  }
  for (const offset of touching(nodes, source)) {
    const around = /[\p{L}\p{N}]*$/u.exec(source.slice(0, offset))![0] + /^\S*/.exec(source.slice(offset))![0];
    problems.push({
      ...locate(offset),
      field,
      found: `${show(around)} without a space`,
      expected: "a space between a word and a directive",
      action: "Add it.",
    });
  }
}

/** Offsets at which a word touches a directive: bound text and the word next to it would become one word. */
function touching(nodes: readonly MdastNode[], source: string): number[] {
  return nodes.flatMap((node, i): number[] => {
    if (node.type === "emphasis" || node.type === "strong" || node.type === "link")
      return touching(node.children as MdastNode[], source);
    if (node.type !== "textDirective" || isLookalike(node)) return [];
    const { start, end } = node.position!;
    const words = segmentsOf(node.children, source)
      .map(({ text }) => text)
      .join("");
    const before =
      nodes[i - 1]?.type === "text" &&
      /[\p{L}\p{N}]$/u.test(source.slice(0, start.offset)) &&
      /^[\p{L}\p{N}]/u.test(words);
    const after =
      nodes[i + 1]?.type === "text" && /^[\p{L}\p{N}]/u.test(source.slice(end.offset)) && /[\p{L}\p{N}]$/u.test(words);
    return [...(before ? [start.offset!] : []), ...(after ? [end.offset!] : [])];
  });
}

/** The offset of a finding in the source of its line. */
function offsetOf({ index }: Finding, segments: readonly Segment[]): number {
  let start = 0;
  for (const { text, offset } of segments) {
    if (index < start + text.length) return offset + index - start;
    start += text.length;
  }
  return segments.at(-1)?.offset ?? 0;
}

/**
 * Returns a function that writes the texts of a line, one after another, as readers see them: typeset, and without the
 * backslashes that mark something as intended.
 */
export function textWriter(
  source: string,
  language: Typography,
): { write(node: Extract<MdastNode, { type: "text" }>, inside: string): string; skip(): void } {
  let last = "";
  return {
    write(node, inside) {
      const typed = typedText(node, source).replace(/[ \t]*\n[ \t]*/g, "\n");
      const set = inside === ":cite" ? typesetAround : typeset;
      const text = unescape(typed, (plain, before) => set(plain, language, before || last));
      last = text.slice(-1) || last;
      return text;
    },
    /** Notes that something other than text comes here. */
    skip: () => void (last = filler),
  };
}
