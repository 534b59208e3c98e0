import type { Locale } from "../../i18n/locale.ts";
import { allBlocks, type Block } from "../../markdown/document.ts";
import type { Permalinks } from "../../markdown/html.ts";

/** The links to the headings of a text. */
export function permalinksIn(blocks: readonly Block[], { sharing }: Locale): Permalinks {
  const ids = [...allBlocks(blocks)].flatMap((block) => (block.type === "heading" ? block.id : []));
  return { name: sharing.linkToSection, textId: (id) => `h-${ids.indexOf(id) + 1}` };
}
