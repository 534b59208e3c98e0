import { classesOf, element, serialize, type Node } from "../../charts/svg/tree.ts";
import { cascade, type Cascaded } from "./cascade.ts";
import { dotByDot, isDotted } from "./dots.ts";
import type { Letters } from "./letters.ts";
import { OutlinedText } from "./outlined-text.ts";
import { notInherited, presentationAttributes } from "../../styles/build/presentation.ts";
import type { StyleResolver } from "./resolved-styles.ts";

/** Elements that an image may hold, with their own attributes besides those of styles. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  svg: ["viewBox", "width", "height"],
  g: ["transform"],
  path: ["d", "transform"],
  rect: ["x", "y", "width", "height", "rx", "ry", "transform"],
  circle: ["cx", "cy", "r", "transform"],
  line: ["x1", "y1", "x2", "y2"],
  pattern: ["id", "x", "y", "width", "height", "patternUnits", "patternTransform"],
  clipPath: ["id", "clipPathUnits"],
  linearGradient: ["id", "x1", "y1", "x2", "y2"],
  stop: ["offset"],
};

/** What says something to machines and scripts, and draws nothing. */
const silent = /^(class|role|tabindex|href|id|(data|aria)-.*)$/;

/** What only text needs; it is outlines afterwards. */
const ofText = new Set(["font-size", "font-weight", "text-anchor", "paint-order"]);

/** What an image is made with, and what is gathered on the way. */
interface Context {
  resolver: StyleResolver;
  text: OutlinedText;
  /** By their ids. */
  definitions: Map<string, Node>;
}

/**
 * A drawing that style sheets make look as it does as one that needs none: every style an attribute, every letter an
 * outline (text in scripts that the fonts lack stays text), no links, no scripts, nothing to point at. Throws on
 * elements and attributes that it does not know.
 */
export function resolve(root: Node, resolver: StyleResolver, letters: Letters): Node {
  const styles = resolver.of(root);
  const context: Context = { resolver, text: new OutlinedText(resolver, letters), definitions: new Map() };
  const body = childrenOf(root, { styles, attributes: styles.attributes }, context);
  const definitions = context.definitions.size > 0 ? [element("defs", {}, ...context.definitions.values())] : [];
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...given(root), ...shown(styles.attributes, {}) },
    ...definitions,
    ...body,
  );
}

function childrenOf(node: Node, cascaded: Cascaded, context: Context): Node[] {
  const body: Node[] = [];
  for (const child of node.children) {
    if (typeof child === "string") {
      if (child.trim() !== "") throw new Error(`the text ${JSON.stringify(child)} stands outside of <text>`);
    } else if (child.name === "text") context.text.write(child, cascaded);
    else {
      if (isSeen(child)) body.push(...context.text.flush());
      body.push(...draw(child, cascaded, context));
    }
  }
  return [...body, ...context.text.flush()];
}

/** Whether an element is part of the picture: not what answers when it is pointed at, nor words about a mark. */
function isSeen(node: Node): boolean {
  return (
    !classesOf(node).includes("hit-area") &&
    !["title", "desc", "defs", "pattern", "clipPath", "linearGradient"].includes(node.name)
  );
}

function draw(node: Node, outer: Cascaded, context: Context): Node[] {
  if (classesOf(node).includes("hit-area") || node.name === "title" || node.name === "desc") return [];
  const name = { svg: "g", a: "g" }[node.name] ?? node.name;
  if (name !== "defs" && !(name in shapes))
    throw new Error(`<${node.name}> has no place in an image; see src/exports/images/resolve.ts`);
  const inner = cascade(node, outer, context.resolver);
  const children = childrenOf(node, inner, context);
  const attributes = { ...given(node), ...shown(inner.attributes, outer.attributes) };
  switch (name) {
    case "defs":
      return [];
    case "pattern":
    case "clipPath":
    case "linearGradient": {
      const id = node.attributes["id"] ?? "";
      const definition = element(name, { id, ...given(node) }, ...children);
      const known = context.definitions.get(id);
      if (known && serialize(known) !== serialize(definition))
        throw new Error(`two different definitions have the id ${id}`);
      context.definitions.set(id, definition);
      return [];
    }
    case "g": {
      const { viewBox, width, height, ...rest } = attributes;
      return children.length === 0 || Object.keys(rest).length === 0 ? children : [element("g", rest, ...children)];
    }
    default:
      if (name !== "stop" && !paints(inner.attributes))
        throw new Error(
          `<${name} class="${node.attributes["class"] ?? ""}"> would not be seen: the style sheets give it no colour`,
        );
      return isUnderlaid(inner.attributes)
        ? underlaid(name, withDots(attributes), outer.attributes)
        : [element(name, withDots(attributes), ...children)];
  }
}

/** Whether the stroke of a shape lies under its fill. */
function isUnderlaid({ fill = "none", stroke = "none", "paint-order": order }: Cascaded["attributes"]): boolean {
  return order === "stroke" && fill !== "none" && stroke !== "none";
}

/** Such a shape as two, because some programs know no `paint-order`: its stroke, and over it its fill. */
function underlaid(
  name: string,
  attributes: Record<string, string>,
  { stroke: outer = "none" }: Cascaded["attributes"],
): Node[] {
  const filled = Object.fromEntries(Object.entries(attributes).filter(([key]) => !key.startsWith("stroke")));
  return [
    element(name, { ...attributes, fill: "none" }),
    element(name, { ...filled, ...(outer !== "none" && { stroke: "none" }) }),
  ];
}

function paints({ fill = "none", stroke = "none" }: Cascaded["attributes"]): boolean {
  return fill !== "none" || stroke !== "none";
}

function withDots(attributes: Record<string, string>): Record<string, string> {
  const { "stroke-dasharray": dashes, d, ...rest } = attributes;
  return d !== undefined && dashes !== undefined && isDotted(dashes) ? { d: dotByDot(d, dashes), ...rest } : attributes;
}

/** The attributes of an element that are no style. Throws on those that it cannot have. */
function given({ name, attributes }: Node): Record<string, string> {
  const known = Object.entries(attributes).filter(([key]) => {
    if (shapes[name]?.includes(key)) return true;
    if (silent.test(key) || presentationAttributes.has(key) || name === "defs") return false;
    throw new Error(`the attribute ${key} of <${name}> has no place in an image; see src/exports/images/resolve.ts`);
  });
  return Object.fromEntries(known);
}

/** The attributes that make an element look as it does, those aside that it inherits. */
function shown(attributes: Cascaded["attributes"], inherited: Cascaded["attributes"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => !ofText.has(name) && (notInherited.has(name) || inherited[name] !== value),
    ),
  );
}
