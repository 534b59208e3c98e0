import type { MdastNode } from "satteri";
import type { Block } from "../document.ts";
import { articleCard, readArticleCard } from "./article-card.ts";
import { box, readAside, readHowWeKnow, title } from "./box.ts";
import { figure } from "./figure.ts";
import { code, codeNode } from "./code.ts";
import { column, columns, readColumns } from "./columns.ts";
import { correction, readCorrection } from "./correction.ts";
import { definition, readDefinition } from "./definition.ts";
import { heading, headingNode } from "./heading.ts";
import { image, readImage } from "./image.ts";
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
import { largeNumber, readLargeNumber } from "./large-number.ts";
import { item, list, listNode } from "./list.ts";
import { defined, meaning, meanings, meaningsNode } from "./meanings.ts";
import { note, notes } from "./notes.ts";
import { paragraph, paragraphNode } from "./paragraph.ts";
import { pullQuote, readPullQuote } from "./pull-quote.ts";
import { quotation, quotationNode } from "./quotation.ts";
import { readAudio, readVideo, recording } from "./recording.ts";
import { rule, ruleNode } from "./rule.ts";
import { caption, cell, readTableWithCaption, row, table, tableNode } from "./table.ts";
import { readStep, readStory, step } from "./story.ts";

type Written = Exclude<Block, Slot>;

/** How each type of block is written. Slots are written by whoever shows the text. */
const kinds: { readonly [T in Written["type"]]: Kind<T> } = {
  "article-card": articleCard,
  box,
  caption,
  cell,
  code,
  column,
  columns,
  correction,
  defined,
  definition,
  heading,
  image,
  item,
  "large-number": largeNumber,
  list,
  meaning,
  meanings,
  note,
  notes,
  paragraph,
  "pull-quote": pullQuote,
  quotation,
  recording,
  row,
  rule,
  table,
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
  code: codeNode,
  descriptionList: meaningsNode,
  heading: headingNode,
  list: listNode,
  paragraph: paragraphNode,
  table: tableNode,
  thematicBreak: ruleNode,
};

/** The reader of a Markdown node; undefined if it is no block that a text may have. */
export function readerOf(node: MdastNode): ReaderOf<MdastNode> | undefined {
  return nodes[node.type];
}

/** The directives on a line of their own, by name. */
export const leaves: Readonly<Record<string, Directive<LeafDirective>>> = {
  article: readArticleCard,
  audio: readAudio,
  correction: readCorrection,
  figure,
  image: readImage,
  number: readLargeNumber,
  quote: readPullQuote,
  step: readStep,
  term: readDefinition,
  video: readVideo,
};

/** The directives that hold blocks, by name. */
export const containers: Readonly<Record<string, Directive<ContainerDirective>>> = {
  aside: readAside,
  columns: readColumns,
  "how-we-know": readHowWeKnow,
  table: readTableWithCaption,
  story: readStory,
};
