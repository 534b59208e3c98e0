import { short } from "./path.ts";
import { escape } from "../../escape.ts";

/** An element of a drawing, or of a piece of HTML. */
export interface Node {
  name: string;
  /** In the order in which they are written. */
  attributes: Readonly<Record<string, string>>;
  children: readonly Child[];
}

/** An element, or text as people read it, without escapes. */
export type Child = Node | string;

/** Attributes as they are given to `element`: null and an empty text leave one out, and numbers are shortened. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with its children; empty texts among them are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Node {
  const given: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key]!;
    if (value !== null && value !== "") given[key] = typeof value === "number" ? short(value) : value;
  }
  return { name, attributes: given, children: children.filter((child) => child !== "") };
}

/** The elements among the children of a node. */
export function elementsIn(node: Node): Node[] {
  return node.children.filter((child) => typeof child !== "string");
}

/** Whether an element of this name stands in a tree. */
export function hasElement(node: Node, name: string): boolean {
  return node.name === name || elementsIn(node).some((child) => hasElement(child, name));
}

/** The classes of an element. */
export function classesOf({ attributes }: Node): string[] {
  return attributes["class"]?.split(" ") ?? [];
}

/** The classes of all elements of a tree. */
export function classesIn(node: Node): Set<string> {
  const classes = new Set<string>();
  const add = (element: Node) => {
    for (const name of classesOf(element)) classes.add(name);
    for (const child of element.children) if (typeof child !== "string") add(child);
  };
  add(node);
  return classes;
}

/** A tree in which each element has the attributes that `change` makes of its own. */
export function mapAttributes(node: Node, change: (attributes: Node["attributes"]) => Node["attributes"]): Node {
  return {
    name: node.name,
    attributes: change(node.attributes),
    children: node.children.map((child) => (typeof child === "string" ? child : mapAttributes(child, change))),
  };
}

/** Elements of SVG that are written as `<g/>` where they are empty; to HTML, `<p/>` is a paragraph that does not end. */
const selfClosing = new Set(
  "svg g defs path rect circle line text tspan pattern clipPath linearGradient stop".split(" "),
);

/** Elements and text as they are written in files and pages, as SVG and as HTML. */
export function serialize(...nodes: readonly Child[]): string {
  return written(nodes);
}

function written(nodes: readonly Child[]): string {
  let text = "";
  for (const node of nodes) {
    if (typeof node === "string") {
      text += escape(node);
      continue;
    }
    const { name, attributes, children } = node;
    text += `<${name}`;
    for (const key in attributes) text += ` ${key}="${escape(attributes[key]!)}"`;
    if (children.length === 0 && selfClosing.has(name)) text += "/>";
    else text += `>${name === "style" ? styleSheet(children) : written(children)}</${name}>`;
  }
  return text;
}

/** What stands in a `<style>` of HTML, where nothing is escaped. */
function styleSheet(children: readonly Child[]): string {
  const css = children.join("");
  if (css.includes("</")) throw new Error("a style sheet in a page cannot hold the characters </");
  return css;
}
