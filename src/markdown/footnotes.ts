import type { MdastNode } from "satteri";
import { show } from "../diagnostics/problem.ts";
import type { Block } from "./document.ts";

type Definition = Extract<MdastNode, { type: "footnoteDefinition" }>;
type Reference = Extract<MdastNode, { type: "footnoteReference" }>;
type Fault = (node: MdastNode, name: string, found: string, expected: string, action: string) => void;

/** The footnotes of a text, numbered in the order in which it refers to them. */
export interface Footnotes {
  /** The number of the note that is referred to, and whether nothing did before. */
  refer(node: Reference): { number: number; first: boolean };
  /** Whether a block is a footnote, which stands at the end of the text and not where it was typed. */
  holds(node: MdastNode): boolean;
  /** The block of all notes, read after everything that refers to them; null if there are none. */
  end(read: (note: Definition) => Block[]): Block | null;
}

/** Finds the footnotes in the blocks of a text. Adds a problem for each that is empty or comes again. */
export function footnotesIn(blocks: readonly MdastNode[], fault: Fault): Footnotes {
  const definitions = new Map<string, Definition>();
  for (const node of blocks) {
    if (node.type !== "footnoteDefinition") continue;
    const label = `[^${node.label ?? node.identifier}]`;
    if (definitions.has(node.identifier))
      fault(node, "", `the footnote ${show(label)} again`, "one text for each footnote", "Rename or remove one.");
    else if (node.children.length === 0)
      fault(node, "", `the footnote ${show(label)} without a text`, `${label}: and its text`, "Write it.");
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  const order: string[] = [];
  return {
    refer({ identifier }) {
      const before = order.indexOf(identifier);
      return before >= 0 ? { number: before + 1, first: false } : { number: order.push(identifier), first: true };
    },
    holds: (node) => node.type === "footnoteDefinition" && definitions.get(node.identifier) !== undefined,
    end(read) {
      const notes: Block[] = [];
      // A note may refer to a further one.
      for (let i = 0; i < order.length; i++) {
        const definition = definitions.get(order[i]!);
        if (definition) notes.push({ type: "note", number: i + 1, children: read(definition) });
      }
      for (const [identifier, node] of definitions) {
        const label = `[^${node.label ?? identifier}]`;
        if (!order.includes(identifier))
          fault(
            node,
            "",
            `the footnote ${show(label)}, which nothing refers to`,
            `${label} in the text`,
            "Add it, or remove the footnote.",
          );
      }
      return notes.length === 0 ? null : { type: "notes", children: notes };
    },
  };
}

/** The id of a footnote. No heading has it, because the id of a heading has no dot. */
export function noteId(number: number): string {
  return `note.${number}`;
}

/** The id of the first reference to a footnote. */
export function referenceId(number: number): string {
  return `note.${number}.from`;
}
