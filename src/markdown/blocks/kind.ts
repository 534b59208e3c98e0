import type { MdastNode } from "satteri";
import type { Block, BlockOf } from "../document.ts";
import type { Addresses } from "../html.ts";
import type { Reader } from "../reader.ts";
import type { Lookup } from "./lookup.ts";
import type { Targets } from "../to-markdown.ts";

/** A block that only the page can write, because it consists of more than text. */
export type Slot = BlockOf<"figure" | "story">;

/** HTML in pieces, in order: text, and slots that whoever shows it fills. */
export type Pieces = readonly (string | Slot)[];

/** How a block within HTML writes what is in it. */
export interface HtmlWriter {
  addresses: Addresses;
  lookup: Lookup;
  blocks(blocks: readonly Block[]): Pieces;
}

/** How a block within Markdown writes what is in it. */
export interface MarkdownWriter {
  targets: Targets;
  lookup: Lookup;
  /** Blocks with an empty line between them. */
  blocks(blocks: readonly Block[]): string;
}

/** How a block is written. */
export interface BlockWriter<B extends Block> {
  html(block: B, writer: HtmlWriter): string | Pieces;
  /** Markdown without directives. */
  markdown(block: B, writer: MarkdownWriter): string;
}

/** How blocks of a type are written. */
export type Kind<T extends Block["type"]> = BlockWriter<BlockOf<T>>;

/** Reads a Markdown node. */
export interface ReaderOf<N extends MdastNode> {
  /** Returns null, with a problem, if the node is faulty. */
  read(node: N, reader: Reader): Block | Block[] | null;
}

/** Reads Markdown nodes of a type. */
export type NodeReader<T extends MdastNode["type"]> = ReaderOf<Extract<MdastNode, { type: T }>>;

/** A directive that stands on a line of its own, `::name[label]{#id}`. */
export type LeafDirective = Extract<MdastNode, { type: "leafDirective" }>;

/** A directive that holds blocks, from `:::name[label]{#id}` to `:::`. */
export type ContainerDirective = Extract<MdastNode, { type: "containerDirective" }>;

/** How a directive is written and read. */
export interface Directive<N extends LeafDirective | ContainerDirective> {
  /** An example of it, for messages: "::figure{#id}". */
  form: string;
  /** What its id is the id of ("the figure"); without it, it has none. */
  id?: string;
  /** Whether words may or must follow its name in brackets; without it, there are none. */
  label?: "optional" | "required";
  /** The names of its other attributes. */
  attributes?: readonly string[];
  /** The type of the block that it must stand in; without it, it may stand anywhere. */
  within?: Block["type"];
  /** Reads it, once its form has been checked. Returns null, with a problem, if it is faulty. */
  read(node: N, given: Given, reader: Reader): Block | Block[] | null;
}

/** What a directive was given. */
export interface Given {
  /** Its id; empty if it has none. */
  id: string;
  /** The words in its brackets. */
  label: readonly MdastNode[];
  attributes: Readonly<Record<string, string>>;
  /** What it holds. */
  body: readonly MdastNode[];
}
