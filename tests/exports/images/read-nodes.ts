import { Parser } from "htmlparser2";
import type { Node } from "../../../src/charts/svg/tree.ts";

/** The root element of a drawing. Throws where there is not exactly one. */
export function readNodes(markup: string): Node {
  const root: Draft = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: Draft = { name, attributes, children: [] };
        open.at(-1)!.children.push(node);
        open.push(node);
      },
      // A text comes in pieces, one for each character that is written as an entity.
      ontext(text) {
        const { children } = open.at(-1)!;
        const last = children.at(-1);
        if (typeof last === "string") children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(markup);
  const [first, ...rest] = root.children.filter((child) => typeof child !== "string");
  if (!first || rest.length > 0) throw new Error(`a drawing is one element, found ${rest.length + (first ? 1 : 0)}`);
  return first;
}

interface Draft extends Node {
  children: (Node | string)[];
}

/** All text in an element. */
export function textOf(node: Node): string {
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
