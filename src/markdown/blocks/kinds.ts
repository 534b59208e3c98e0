import type { MdastNode } from "satteri";
import type { Block } from "../document.ts";
import { aside, readAside, title } from "./aside.ts";
import { figure } from "./figure.ts";
import { heading, headingNode } from "./heading.ts";
import type {
  BlockWriter,
  ContainerDirective,
  Directive,
  Kind,
  LeafDirective,
  NodeReader,
  ReaderOf,
  Slot,
} from "./kind.ts";
import { item, list, listNode } from "./list.ts";
import { paragraph, paragraphNode } from "./paragraph.ts";
import { quotation, quotationNode } from "./quotation.ts";
import { rule, ruleNode } from "./rule.ts";
import { readStep, readStory, step } from "./story.ts";

type Written = Exclude<Block, Slot>;

/** How each type of block is written. Slots are written by whoever shows the text. */
const kinds: { readonly [T in Written["type"]]: Kind<T> } = {
  aside,
  heading,
  item,
  list,
  paragraph,
  quotation,
  rule,
  step,
  title,
};

/** Whether a block is written by whoever shows the text. */
export function isSlot(block: Block): block is Slot {
  return !(block.type in kinds);
}

/** How a block is written. */
export function kindOf(block: Written): BlockWriter<Written> {
  return kinds[block.type];
}

/** The Markdown nodes that are blocks. */
const nodes: { readonly [T in MdastNode["type"]]?: NodeReader<T> } = {
  blockquote: quotationNode,
  heading: headingNode,
  list: listNode,
  paragraph: paragraphNode,
  thematicBreak: ruleNode,
};

/** The reader of a Markdown node; undefined if it is no block that a text may have. */
export function readerOf(node: MdastNode): ReaderOf<MdastNode> | undefined {
  return nodes[node.type];
}

/** The directives on a line of their own, by name. */
export const leaves: Readonly<Record<string, Directive<LeafDirective>>> = {
  figure,
  step: readStep,
};

/** The directives that hold blocks, by name. */
export const containers: Readonly<Record<string, Directive<ContainerDirective>>> = {
  aside: readAside,
  story: readStory,
};
