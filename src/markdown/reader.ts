import type { MdastNode } from "satteri";
import type { Location } from "../diagnostics/problem.ts";
import type { TextKind } from "../proofreading/rule.ts";
import type { Block, Inline } from "./document.ts";

/** What the reading of a block needs: where it is, and the reading of what is in it. */
export interface Reader {
  /** The types of the blocks around it, from the outermost to the innermost. */
  inside: readonly Block["type"][];
  at(node: MdastNode): Location;
  /** A node as it was typed. */
  source(node: MdastNode): string;
  /** Reports a fault; `name` is the directive that has it, or empty. */
  fault(node: MdastNode, name: string, found: string, expected: string, action: string): void;
  /** Proofreads and reads a line of text: our own words, or those of a source. */
  line(nodes: readonly MdastNode[], kind?: TextKind): Inline[];
  /** Reads the blocks within a block of this type. */
  blocks(nodes: readonly MdastNode[], within: Block["type"]): Block[];
  /** A unique id of a heading, made of its text as it was typed. */
  headingId(heading: string): string;
  /** Notes a heading of this level; returns whether one of level 2 or above came before it. */
  enterSection(): boolean;
}
