import type { MarkdownWriter, Slot } from "./blocks/kind.ts";
import type { Lookup } from "./blocks/lookup.ts";
import { isSlot, kindOf } from "./blocks/kinds.ts";
import type { Block } from "./document.ts";
import type { Targets } from "./to-markdown.ts";

/**
 * Blocks as plain Markdown, without directives: numbers and citations are links. `fill` writes the slots, as Markdown
 * too.
 */
export function blockMarkdown(
  blocks: readonly Block[],
  targets: Targets,
  lookup: Lookup,
  fill: (slot: Slot) => string,
): string {
  const writer: MarkdownWriter = {
    targets,
    lookup,
    blocks: (inner) =>
      inner.map((block) => (isSlot(block) ? fill(block) : kindOf(block).markdown(block, writer))).join("\n\n"),
  };
  return writer.blocks(blocks);
}
