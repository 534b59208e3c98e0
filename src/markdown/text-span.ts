import type { Location } from "../diagnostics/problem.ts";
import { plainText, type Inline } from "./document.ts";

/** A span of a line: text that is plain, bound to a number, or waived. */
export interface TextSpan {
  type: "plain" | "number" | "waiver";
  run: Inline;
  /** Where it begins in the line. */
  start: number;
  text: string;
  /** The text in which unbound numerals are looked for: what is bound, waived or quoted is masked. */
  visible: string;
  /** The quote that it is cited from, if it is inside `:cite`. */
  cited?: string;
}

const blot = "\uFFFC";

/**
 * The spans of a line, in order. Text in quotation marks inside `:cite` belongs to the quote, and is checked
 * elsewhere.
 */
export function textSpansOf(runs: readonly Inline[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  collect(runs, undefined);
  return spans;

  function collect(children: readonly Inline[], cited: string | undefined): void {
    for (const run of children) {
      const first = spans.length;
      const from = start;
      if (run.type === "number" || run.type === "waiver") push(run.type, run, blot, cited);
      else if ("children" in run) collect(run.children, run.type === "cite" ? run.id : cited);
      else push("plain", run, null, cited);
      if (run.type === "cite")
        for (const span of spans.slice(first)) {
          if (run.literal) span.visible = blot.repeat(span.text.length);
          else blotQuotations(span, plainText([run]), from);
        }
    }
  }

  function push(type: TextSpan["type"], run: Inline, cover: string | null, cited: string | undefined): void {
    const text = plainText([run]);
    const visible = cover === null ? text : cover.repeat(text.length);
    spans.push({ type, run, start, text, visible, ...(cited !== undefined && { cited }) });
    start += text.length;
  }
}

function blotQuotations(span: TextSpan, cited: string, from: number): void {
  for (const { 0: quotation, index } of cited.matchAll(/[“«][^”»]*[”»]/g)) {
    const first = Math.max(from + index - span.start, 0);
    const end = Math.min(from + index + quotation.length - span.start, span.text.length);
    if (first < end) span.visible = span.visible.slice(0, first) + blot.repeat(end - first) + span.visible.slice(end);
  }
}

/** The location of the words at an index of a span; null if the engine wrote them. */
export function placeIn({ run, text }: TextSpan, index: number, words: string): Location | null {
  if (run.type !== "text") return null;
  return locateIn(run, run.source === undefined ? index : indexAsTyped(text, run.source, index, words));
}

/** The location of a character of a run of text, counted from 0 in the text as typed; null if the engine wrote it. */
export function locateIn(run: Extract<Inline, { type: "text" }>, index: number): Location | null {
  if (run.place) return run.place(index);
  if (!run.at) return null;
  const lines = (run.source ?? run.text).slice(0, index).split("\n");
  return {
    ...run.at,
    line: run.at.line + lines.length - 1,
    column: (lines.length === 1 ? run.at.column : 1) + lines.at(-1)!.length,
  };
}

/**
 * Finds words in the text as typed, which differs in escapes, quotation marks and dashes, by the number of their
 * earlier occurrences.
 */
function indexAsTyped(text: string, typed: string, index: number, words: string): number {
  let at = -1;
  for (let shown = text.indexOf(words); shown >= 0 && shown <= index; shown = text.indexOf(words, shown + 1))
    at = typed.indexOf(words, at + 1);
  return at < 0 ? Math.min(index, typed.length) : at;
}
