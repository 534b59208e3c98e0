import { short } from "./path.ts";
import { escape } from "../../escape.ts";

/** An SVG or HTML element. */
export interface Node {
  name: string;
  /** In the order in which they are serialized. */
  attributes: Readonly<Record<string, string>>;
  children: readonly Child[];
}

/** An element, or unescaped text. */
export type Child = Node | string;

/** Attributes as passed to `element`: null and "" omit the attribute, numbers are shortened. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Creates an element with its children; empty text is omitted. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Node {
  const given: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key]!;
    if (value !== null && value !== "") given[key] = typeof value === "number" ? short(value) : value;
  }
  return { name, attributes: given, children: children.filter((child) => child !== "") };
}

/** The children of a node that are elements. */
export function elementsIn(node: Node): Node[] {
  return node.children.filter((child) => typeof child !== "string");
}

/** Whether a tree contains an element with this name. */
export function hasElement(node: Node, name: string): boolean {
  return node.name === name || elementsIn(node).some((child) => hasElement(child, name));
}

/** The classes of an element. */
export function classesOf({ attributes }: Node): string[] {
  return attributes["class"]?.split(" ") ?? [];
}

/** The classes of all elements in a tree. */
export function classesIn(node: Node): Set<string> {
  const classes = new Set<string>();
  const add = (element: Node) => {
    for (const name of classesOf(element)) classes.add(name);
    for (const child of element.children) if (typeof child !== "string") add(child);
  };
  add(node);
  return classes;
}

/** Returns a copy of a tree in which `change` is applied to the attributes of each element. */
export function mapAttributes(node: Node, change: (attributes: Node["attributes"]) => Node["attributes"]): Node {
  return {
    name: node.name,
    attributes: change(node.attributes),
    children: node.children.map((child) => (typeof child === "string" ? child : mapAttributes(child, change))),
  };
}

/** Elements of SVG that are self-closing if they are empty; in HTML, `<p/>` would open a paragraph. */
const selfClosing = new Set("svg g defs path rect circle line text tspan pattern clipPath use".split(" "));

/** Elements of HTML without an end tag, and attributes without a value. */
const withoutEnd = new Set(["img", "input"]);
const withoutValue = new Set(["checked", "hidden"]);

/** Serializes elements and text, for both SVG and HTML. */
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
    for (const key in attributes) text += withoutValue.has(key) ? ` ${key}` : ` ${key}="${escape(attributes[key]!)}"`;
    if (withoutEnd.has(name)) text += ">";
    else if (children.length === 0 && selfClosing.has(name)) text += "/>";
    else text += `>${name === "style" ? styleSheet(children) : written(children)}</${name}>`;
  }
  return text;
}

/** The content of an HTML `<style>`, in which nothing is escaped. */
function styleSheet(children: readonly Child[]): string {
  const css = children.join("");
  if (css.includes("</")) throw new Error("a style sheet in a page cannot hold the characters </");
  return css;
}
