import type { HtmlWriter, Pieces, Slot } from "./blocks/kind.ts";
import type { Lookup } from "./blocks/lookup.ts";
import { isSlot, kindOf } from "./blocks/kinds.ts";
import type { Block } from "./document.ts";
import type { Addresses } from "./html.ts";

/** HTML of blocks, in pieces: text, and slots that whoever shows it fills. */
export function blockPieces(blocks: readonly Block[], addresses: Addresses, lookup: Lookup): Pieces {
  const writer: HtmlWriter = {
    addresses,
    lookup,
    blocks: (inner) => inner.flatMap((block) => (isSlot(block) ? [block] : kindOf(block).html(block, writer))),
  };
  return writer.blocks(blocks);
}

/** HTML of blocks; `fill` writes the slots. */
export function blockHtml(
  blocks: readonly Block[],
  addresses: Addresses,
  lookup: Lookup,
  fill: (slot: Slot) => string,
): string {
  return blockPieces(blocks, addresses, lookup)
    .map((piece) => (typeof piece === "string" ? piece : fill(piece)))
    .join("");
}
