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
  /**
   * Text tied to the quote in which it was read; empty if a block shows the whole quote, and `literal` if all of it is
   * words of the quote.
   */
  | { type: "cite"; id: string; literal?: true; children: Inline[]; at: Location }
  /** Text bound to a number; empty if the engine is to write it, and `written` once it did. */
  | { type: "number"; id: string; children: Inline[]; at: Location; written?: true }
  /** Text that is a form of a term of the glossary; with `why`, other words for it. */
  | { type: "term"; id: string; why?: string; children: Inline[]; at: Location }
  /** Text with a numeral that needs no number, and why. */
  | { type: "waiver"; why: string; children: Inline[]; at: Location }
  /** A reference to a footnote by its number; only the first is where the footnote leads back to. */
  | { type: "footnote"; number: number; first: boolean };

/** Blocks that are one line of text: their children are runs. */
type TextBlock =
  | { type: "heading"; depth: 2 | 3; id: string; children: Inline[] }
  | { type: "paragraph"; children: Inline[] }
  /** The title of a box. */
  | { type: "title"; children: Inline[] }
  /** The title of a table. */
  | { type: "caption"; children: Inline[] }
  /** A cell of a table, and whether it names its column or its row. */
  | { type: "cell"; names: "column" | "row" | null; isNumber: boolean; children: Inline[] }
  /** A quote set apart, as a citation of it or of words of it. */
  | { type: "pull-quote"; quote: string; children: Inline[] }
  /** The definition of a term, as a mention of it. */
  | { type: "definition"; term: string; children: Inline[] }
  /** Words of which a list says the meaning. */
  | { type: "defined"; children: Inline[] }
  /** A video or a sound on another site, by its title; `still` is the id of an image of it. */
  | {
      type: "recording";
      medium: "video" | "audio";
      href: string;
      length: string;
      still: string | null;
      at: Location;
      children: Inline[];
    }
  /** A number set large, as a mention of it. */
  | { type: "large-number"; number: string; children: Inline[] };

/** Blocks that hold blocks. A list holds items. */
type ParentBlock =
  | { type: "list"; ordered: boolean; children: Block[] }
  | { type: "item"; children: Block[] }
  | { type: "quotation"; children: Block[] }
  /** A box beside the text, with a title unless its look has one. */
  | { type: "box"; look: "aside" | "how-we-know"; children: Block[] }
  /** Two columns. */
  | { type: "columns"; children: Block[] }
  | { type: "column"; children: Block[] }
  /** A list of words, each before its meanings. */
  | { type: "meanings"; children: Block[] }
  | { type: "meaning"; children: Block[] }
  /** A table holds its caption, if it has one, and rows, which hold cells. */
  | { type: "table"; children: Block[] }
  | { type: "row"; children: Block[] }
  /** The footnotes, by their numbers. */
  | { type: "notes"; children: Block[] }
  | { type: "note"; number: number; children: Block[] }
  /** Steps of text beside a figure that stays in view; each shows a state or a view of it. */
  | { type: "story"; figure: string; children: Block[]; at: Location }
  | { type: "step"; shows: string; children: Block[]; at: Location };

/**
 * A block of an article. All of its text is in its children, so that whatever reads, checks or writes text finds it; no
 * other field holds words for readers. Figures and stories are slots that the page fills with drawings, so that changed
 * data never leave a stale chart.
 */
export type Block =
  | TextBlock
  | ParentBlock
  | { type: "rule" }
  | { type: "figure"; figure: string; at: Location }
  | { type: "article-card"; article: string; at: Location }
  | { type: "image"; image: string; at: Location }
  | { type: "code"; language: string | null; text: string }
  | { type: "correction"; number: string; since: string; at: Location };

/** The blocks of a type. */
export type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;

const textTypes: Readonly<Record<TextBlock["type"], true>> = {
  caption: true,
  cell: true,
  defined: true,
  definition: true,
  heading: true,
  "large-number": true,
  paragraph: true,
  "pull-quote": true,
  recording: true,
  title: true,
};

function isText(block: Block): block is TextBlock {
  return block.type in textTypes;
}

/** The blocks right within a block. */
export function childrenOf(block: Block): readonly Block[] {
  return "children" in block && !isText(block) ? block.children : [];
}

/** The runs of a block that is one line of text; null if it is none. */
export function lineOf(block: Block): readonly Inline[] | null {
  return isText(block) ? block.children : null;
}

/** All blocks, each before those within it, in reading order. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* allBlocks(childrenOf(block));
  }
}

/** The lines of text in blocks, in reading order. */
export function linesIn(blocks: readonly Block[]): (readonly Inline[])[] {
  return [...allBlocks(blocks)].flatMap((block) => {
    const line = lineOf(block);
    return line ? [line] : [];
  });
}

/** Blocks with each line of text, at every depth, replaced by another. */
export function mapLines(blocks: readonly Block[], change: (line: readonly Inline[]) => Inline[]): Block[] {
  return blocks.map((block): Block => {
    if (isText(block)) return { ...block, children: change(block.children) };
    return "children" in block ? { ...block, children: mapLines(block.children, change) } : block;
  });
}

/** All runs of text within blocks, in reading order. */
export function* inlines(blocks: readonly Block[]): Generator<Inline> {
  for (const line of linesIn(blocks)) yield* runs(line);
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
