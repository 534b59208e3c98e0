import { inlines, type Block, type Inline } from "../../markdown/document.ts";
import type { Line } from "../../markdown/lines.ts";

/** All runs of an article's body: its key facts, then its blocks. */
export function runsOf({ blocks, facts = [] }: { blocks: readonly Block[]; facts?: readonly Inline[][] }): Inline[] {
  return [...inlines([...facts.map((children): Block => ({ type: "paragraph", children })), ...blocks])];
}

/** Whether the page of a text shows a number, and so has a place to lead to; its summary stands in its head alone. */
export function showsNumber({ lines }: { lines: readonly Line[] }, id: string): boolean {
  const shown = lines
    .filter(({ field }) => field !== "summary")
    .map(({ runs }): Block => ({ type: "paragraph", children: [...runs] }));
  return [...inlines(shown)].some((run) => run.type === "number" && run.id === id);
}
