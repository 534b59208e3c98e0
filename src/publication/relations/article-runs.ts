import { inlines, type Block, type Inline } from "../../markdown/document.ts";
import type { Line } from "../../markdown/lines.ts";

/** All runs of text in an article's body: its key facts, then its blocks. */
export function runsOf({ blocks, facts = [] }: { blocks: readonly Block[]; facts?: readonly Inline[][] }): Inline[] {
  return [...inlines([...facts.map((children): Block => ({ type: "paragraph", children })), ...blocks])];
}

/**
 * Whether the page of a text shows a number visibly, so that links can lead to it; the summary is only in the head of
 * the page.
 */
export function showsNumber({ lines }: { lines: readonly Line[] }, id: string): boolean {
  const shown = lines
    .filter(({ field }) => field !== "summary")
    .map(({ runs }): Block => ({ type: "paragraph", children: [...runs] }));
  return [...inlines(shown)].some((run) => run.type === "number" && run.id === id);
}
