import type { MdastNode } from "satteri";
import type { Block } from "../document.ts";
import type { ContainerDirective, Directive, Kind } from "./kind.ts";

/** Two parts side by side where there is room, and one after the other where there is not. */
export const readColumns: Directive<ContainerDirective> = {
  form: ":::columns",
  read(node, { body }, reader) {
    const parts = split(body);
    if (parts.length === 2 && parts.every((part) => part.length > 0))
      return {
        type: "columns",
        children: parts.map((part): Block => ({ type: "column", children: reader.blocks(part, "column") })),
      };
    const found = parts.length === 1 ? "one part" : `${parts.length} parts, of which none may be empty`;
    const action = "Put --- between the parts, with empty lines around it.";
    reader.fault(node, ":::columns", found, "two parts with --- between them", action);
    return null;
  },
};

/** The parts between the rules. */
function split(nodes: readonly MdastNode[]): MdastNode[][] {
  const parts: MdastNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === "thematicBreak") parts.push([]);
    else parts.at(-1)!.push(node);
  }
  return parts;
}

export const columns: Kind<"columns"> = {
  html: ({ children }, { blocks }) => ['<div class="side-by-side">', ...blocks(children), "</div>"],
  markdown: ({ children }, { blocks }) => blocks(children),
};

export const column: Kind<"column"> = {
  html: ({ children }, { blocks }) => ['<div class="column">', ...blocks(children), "</div>"],
  markdown: ({ children }, { blocks }) => blocks(children),
};
