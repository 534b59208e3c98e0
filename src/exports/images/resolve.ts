import { classesOf, element, serialize, type Node } from "../../charts/svg/tree.ts";
import { cascade, type Cascaded } from "./cascade.ts";
import { dotByDot, isDotted } from "./dots.ts";
import type { Letters } from "./letters.ts";
import { OutlinedText } from "./outlined-text.ts";
import type { TextWriter } from "./text-runs.ts";
import { notInherited, presentationAttributes } from "../../styles/build/presentation.ts";
import type { StyleResolver } from "./resolved-styles.ts";

/** Elements allowed in an image, with the attributes they may have besides styles. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  svg: ["viewBox", "width", "height"],
  // A layer is a group with an id.
  g: ["transform", "data-layer"],
  path: ["d", "transform"],
  rect: ["x", "y", "width", "height", "rx", "ry", "transform"],
  circle: ["cx", "cy", "r", "transform"],
  line: ["x1", "y1", "x2", "y2"],
  pattern: ["id", "x", "y", "width", "height", "patternUnits", "patternTransform"],
  clipPath: ["id", "clipPathUnits"],
};

/** Attributes for scripts and assistive technology, which draw nothing. */
const silent = /^(class|role|tabindex|href|id|(data|aria)-.*)$/;

/** Attributes that only text needs; after conversion to outlines they are dropped. */
const ofText = new Set(["font-size", "font-weight", "text-anchor", "paint-order"]);

/** Inputs of the conversion, and what it collects. */
interface Context {
  resolver: StyleResolver;
  text: TextWriter;
  /** By id. */
  definitions: Map<string, Node>;
}

/**
 * Converts a drawing that depends on style sheets to one that looks the same without them: styles become attributes,
 * and letters outlines (text in scripts that the fonts lack remains text); links, scripts and hit areas are removed.
 * Throws on unknown elements and attributes.
 */
export function resolve(root: Node, resolver: StyleResolver, letters: Letters): Node {
  return resolveWith(root, resolver, new OutlinedText(resolver, letters));
}

/** The same, with another way to write text. */
export function resolveWith(root: Node, resolver: StyleResolver, text: TextWriter): Node {
  const styles = resolver.of(root);
  const context: Context = { resolver, text, definitions: new Map() };
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

/** Whether an element is part of the picture, as opposed to a hit area or the title of a mark. */
function isSeen(node: Node): boolean {
  return !classesOf(node).includes("hit-area") && !["title", "desc", "defs", "pattern", "clipPath"].includes(node.name);
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
    case "clipPath": {
      const id = node.attributes["id"] ?? "";
      const definition = element(name, { id, ...given(node) }, ...children);
      const known = context.definitions.get(id);
      if (known && serialize(known) !== serialize(definition))
        throw new Error(`two different definitions have the id ${id}`);
      context.definitions.set(id, definition);
      return [];
    }
    case "g": {
      const { viewBox, width, height, "data-layer": layer, ...rest } = attributes;
      if (layer !== undefined) return children.length === 0 ? [] : [element("g", { id: layer, ...rest }, ...children)];
      return children.length === 0 || Object.keys(rest).length === 0 ? children : [element("g", rest, ...children)];
    }
    default:
      if (!paints(inner.attributes))
        throw new Error(
          `<${name} class="${node.attributes["class"] ?? ""}"> would not be seen: the style sheets give it no colour`,
        );
      return isUnderlaid(inner.attributes)
        ? underlaid(name, withDots(attributes), outer.attributes)
        : [element(name, withDots(attributes), ...children)];
  }
}

/** Whether the stroke of a shape is drawn below its fill. */
function isUnderlaid({ fill = "none", stroke = "none", "paint-order": order }: Cascaded["attributes"]): boolean {
  return order === "stroke" && fill !== "none" && stroke !== "none";
}

/** Splits such a shape into its stroke and, over it, its fill, because some programs do not support `paint-order`. */
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

/** The attributes of an element other than styles. Throws on attributes it must not have. */
function given({ name, attributes }: Node): Record<string, string> {
  const known = Object.entries(attributes).filter(([key]) => {
    if (shapes[name]?.includes(key)) return true;
    if (silent.test(key) || presentationAttributes.has(key) || name === "defs") return false;
    throw new Error(`the attribute ${key} of <${name}> has no place in an image; see src/exports/images/resolve.ts`);
  });
  return Object.fromEntries(known);
}

/** The attributes that determine the appearance of an element, except inherited ones. */
function shown(attributes: Cascaded["attributes"], inherited: Cascaded["attributes"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => !ofText.has(name) && (notInherited.has(name) || inherited[name] !== value),
    ),
  );
}
