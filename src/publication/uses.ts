import { inlines, type Block, type Inline } from "../prose/document.ts";

/** All runs of an article's body: its key facts, then its blocks. */
export function runsOf({ blocks, facts = [] }: { blocks: readonly Block[]; facts?: readonly Inline[][] }): Inline[] {
  return [...inlines([...facts.map((children): Block => ({ type: "paragraph", children })), ...blocks])];
}

/** Whether a text has a place that opens the note of a number: headings have none. */
export function opens({ blocks, facts }: { blocks: readonly Block[]; facts?: readonly Inline[][] }, id: string): boolean {
  const runs = runsOf({ blocks: blocks.filter(({ type }) => type !== "heading"), facts: facts ?? [] });
  return runs.some((run) => run.type === "number" && run.id === id);
}
