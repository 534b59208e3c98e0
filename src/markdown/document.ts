import type { Location } from "../diagnostics/problem.ts";

/** A run of text in an article. The vocabulary is closed: anything else is a fault in the Markdown. */
export type Inline =
  /** Where it is, and as it was typed where that differs. Words that the machine writes have no place. */
  | {
      type: "text";
      text: string;
      at?: Location;
      source?: string;
      /** In a text of YAML, where a character of it is. */ place?: (index: number) => Location;
    }
  | { type: "emphasis" | "strong"; children: Inline[] }
  | { type: "code"; text: string }
  | { type: "break" }
  | { type: "link"; address: string; children: Inline[]; at: Location }
  /** Text tied to the quote (or the source) in which it was read. */
  | { type: "cite"; id: string; children: Inline[]; at: Location }
  /** Text bound to a number; empty if the engine is to write it, and `written` once it did. */
  | { type: "number"; id: string; children: Inline[]; at: Location; written?: true }
  /** Text that is a form of a term of the glossary; with `why`, other words for it. */
  | { type: "term"; id: string; why?: string; children: Inline[]; at: Location }
  /** Text with a numeral that needs no number, and why. */
  | { type: "waiver"; why: string; children: Inline[]; at: Location };

/**
 * A block of an article. A figure is a slot that the page fills with the drawing, so that changed data never leave a
 * stale chart.
 */
export type Block =
  | { type: "heading"; depth: 2 | 3; id: string; children: Inline[] }
  | { type: "paragraph"; children: Inline[] }
  | { type: "list"; ordered: boolean; items: Block[][] }
  | { type: "quotation"; children: Block[] }
  | { type: "rule" }
  | { type: "figure"; figure: string; at: Location };

/** All runs of text within blocks, in reading order. */
export function* inlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.type === "list") for (const item of block.items) yield* inlines(item);
    else if (block.type === "quotation") yield* inlines(block.children);
    else if ("children" in block) yield* runs(block.children);
  }
}

function* runs(children: readonly Inline[]): Generator<Inline> {
  for (const run of children) {
    yield run;
    if ("children" in run) yield* runs(run.children);
  }
}

/** The text of runs without markup. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((run) =>
      "text" in run ? run.text : run.type === "break" ? " " : "children" in run ? plainText(run.children) : "",
    )
    .join("");
}
