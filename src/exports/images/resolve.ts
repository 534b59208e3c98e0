import { element, escape, short } from "../../charts/svg/svg.ts";
import type { Weight } from "../../charts/svg/text.ts";
import { dotByDot, isDotted } from "./dots.ts";
import { grid, type Letters } from "./letters.ts";
import { notInherited, presentationAttributes } from "../../styles/build/presentation.ts";
import type { Look, Styled } from "./looks.ts";
import { readNodes } from "./nodes.ts";
import { classesOf, type Node, type Path } from "./selectors.ts";

/** Elements that an image may hold, with their own attributes besides those of looks. */
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

/** What an element has from those that it stands in. */
interface Inherited {
  path: Path;
  custom: Styled["custom"];
  attributes: Readonly<Record<string, string>>;
}

/** What is gathered on the way: definitions, by their markup, and text that was written since the last shape. */
interface Gathered {
  definitions: Map<string, string>;
  /** Path data by the attributes that it is drawn with; halos lie under all fills. */
  halos: Map<string, string>;
  fills: Map<string, string>;
  /** Text that has no outlines. */
  words: string[];
}

/**
 * A drawing whose looks come from style sheets as one that needs none: every look an attribute, every letter an outline
 * (text in scripts that the fonts lack stays text), no links, no scripts, nothing to point at. Throws on elements and
 * attributes that it does not know.
 */
export function resolve(markup: string, look: Look, letters: Letters): string {
  const root = readNodes(markup);
  const { custom, attributes } = look.of([root], new Map());
  const gathered: Gathered = { definitions: new Map(), halos: new Map(), fills: new Map(), words: [] };
  const body = childrenOf(root, { path: [root], custom, attributes }, look, letters, gathered);
  const definitions =
    gathered.definitions.size > 0 ? element("defs", {}, [...gathered.definitions.values()].join("")) : "";
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...given(root), ...shown(attributes, {}) },
    definitions + body,
  );
}

function childrenOf(node: Node, inherited: Inherited, look: Look, letters: Letters, gathered: Gathered): string {
  let body = "";
  for (const child of node.children) {
    if (typeof child === "string") {
      if (child.trim() !== "") throw new Error(`the text ${JSON.stringify(child)} stands outside of <text>`);
    } else if (child.name === "text") write(child, inherited, look, letters, gathered);
    else body += (isSeen(child) ? flush(gathered) : "") + draw(child, inherited, look, letters, gathered);
  }
  return body + flush(gathered);
}

/** Whether an element is part of the picture: not what answers when it is pointed at, nor words about a mark. */
function isSeen(node: Node): boolean {
  return (
    !classesOf(node).includes("hit") &&
    !["title", "desc", "defs", "pattern", "clipPath", "linearGradient"].includes(node.name)
  );
}

function draw(node: Node, inherited: Inherited, look: Look, letters: Letters, gathered: Gathered): string {
  if (classesOf(node).includes("hit") || node.name === "title" || node.name === "desc") return "";
  const name = { svg: "g", a: "g" }[node.name] ?? node.name;
  if (name !== "defs" && !(name in shapes))
    throw new Error(`<${node.name}> has no place in an image; see src/exports/images/resolve.ts`);
  const inner = styled(node, inherited, look);
  const children = childrenOf(node, inner, look, letters, gathered);
  const attributes = { ...given(node), ...shown(inner.attributes, inherited.attributes) };
  switch (name) {
    case "defs":
      return "";
    case "pattern":
    case "clipPath":
    case "linearGradient": {
      const id = node.attributes["id"] ?? "";
      const markup = element(name, { id, ...given(node) }, children);
      if ((gathered.definitions.get(id) ?? markup) !== markup)
        throw new Error(`two different definitions have the id ${id}`);
      gathered.definitions.set(id, markup);
      return "";
    }
    case "g": {
      const { viewBox, width, height, ...rest } = attributes;
      return children === "" || Object.keys(rest).length === 0 ? children : element("g", rest, children);
    }
    default:
      if (name !== "stop" && !paints(inner.attributes))
        throw new Error(
          `<${name} class="${node.attributes["class"] ?? ""}"> would not be seen: the style sheets give it no colour`,
        );
      return isUnderlaid(inner.attributes)
        ? underlaid(name, withDots(attributes), inherited.attributes)
        : element(name, withDots(attributes), children);
  }
}

/** Whether the stroke of a shape lies under its fill. */
function isUnderlaid({ fill = "none", stroke = "none", "paint-order": order }: Inherited["attributes"]): boolean {
  return order === "stroke" && fill !== "none" && stroke !== "none";
}

/** Such a shape as two, because some programs know no `paint-order`: its stroke, and over it its fill. */
function underlaid(
  name: string,
  attributes: Record<string, string>,
  { stroke: outer = "none" }: Inherited["attributes"],
): string {
  const filled = Object.fromEntries(Object.entries(attributes).filter(([key]) => !key.startsWith("stroke")));
  return (
    element(name, { ...attributes, fill: "none" }) +
    element(name, { ...filled, ...(outer !== "none" && { stroke: "none" }) })
  );
}

function paints({ fill = "none", stroke = "none" }: Inherited["attributes"]): boolean {
  return fill !== "none" || stroke !== "none";
}

function withDots(attributes: Record<string, string>): Record<string, string> {
  const { "stroke-dasharray": dashes, d, ...rest } = attributes;
  return d !== undefined && dashes !== undefined && isDotted(dashes) ? { d: dotByDot(d, dashes), ...rest } : attributes;
}

/** What an element looks like and hands down: its own attributes, over them what the style sheets say. */
function styled(node: Node, { path, custom, attributes }: Inherited, look: Look): Inherited {
  const inner = [...path, node];
  const said = look.of(inner, custom);
  const inheritable = Object.entries(attributes).filter(([name]) => !notInherited.has(name));
  const presented = Object.entries(node.attributes).filter(([name]) => presentationAttributes.has(name));
  return {
    path: inner,
    custom: said.custom,
    attributes: { ...Object.fromEntries([...inheritable, ...presented]), ...said.attributes },
  };
}

/** The attributes of an element that are no look. Throws on those that it cannot have. */
function given({ name, attributes }: Node): Record<string, string> {
  const known = Object.entries(attributes).filter(([key]) => {
    if (shapes[name]?.includes(key)) return true;
    if (silent.test(key) || presentationAttributes.has(key) || name === "defs") return false;
    throw new Error(`the attribute ${key} of <${name}> has no place in an image; see src/exports/images/resolve.ts`);
  });
  return Object.fromEntries(known);
}

/** The attributes that make an element look as it does, those aside that it inherits. */
function shown(attributes: Inherited["attributes"], inherited: Inherited["attributes"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => !ofText.has(name) && (notInherited.has(name) || inherited[name] !== value),
    ),
  );
}

/** A stretch of text in one look. */
interface Run {
  text: string;
  weight: Weight;
  size: number;
  attributes: Inherited["attributes"];
}

/** Writes a `<text>`, which is one line: its runs follow each other, and its anchor holds for all of them. */
function write(node: Node, inherited: Inherited, look: Look, letters: Letters, gathered: Gathered): void {
  const { attributes, ...rest } = styled(node, inherited, look);
  const runs = trimmed(runsOf(node, { ...rest, attributes }, look));
  if (runs.length === 0) return;
  const [x, y] = [Number(node.attributes["x"] ?? 0), Number(node.attributes["y"] ?? 0)];
  const outlines = runs.map(({ text, size, weight }) => letters.outline(text, size, weight));
  if (!outlines.every((outline) => outline !== null)) return void gathered.words.push(asText(runs, x, y, attributes));
  const length = outlines.reduce((sum, { width }) => sum + width, 0);
  let pen = x - length * ({ middle: 0.5, end: 1 }[attributes["text-anchor"] ?? ""] ?? 0);
  outlines.forEach((outline, i) => {
    const { fill = "", stroke, ...look } = runs[i]!.attributes;
    const data = outline.at(pen, y);
    const add = (to: Map<string, string>, key: Record<string, string>) =>
      to.set(JSON.stringify(key), (to.get(JSON.stringify(key)) ?? "") + data);
    if (stroke)
      add(gathered.halos, {
        fill: "none",
        stroke,
        "stroke-width": String(Number(look["stroke-width"] ?? 1) * grid),
        "stroke-linejoin": look["stroke-linejoin"] ?? "",
      });
    add(gathered.fills, { fill });
    pen += outline.width;
  });
}

/** The runs of a text, in their order. A stroke is under the letters of a value and nowhere else. */
function runsOf(node: Node, inherited: Inherited, look: Look): Run[] {
  return node.children.flatMap((child): Run[] => {
    const { attributes } = inherited;
    if (typeof child === "string") {
      if (attributes["stroke"] && attributes["paint-order"] !== "stroke")
        throw new Error("a stroke over letters has no place in an image");
      return [
        {
          text: child,
          weight: Number(attributes["font-weight"]) >= 600 ? "strong" : "regular",
          size: Number(attributes["font-size"]),
          attributes,
        },
      ];
    }
    if (child.name === "title") return [];
    if (child.name !== "tspan" && child.name !== "a")
      throw new Error(`<${child.name}> in a text has no place in an image`);
    if (["x", "y", "dx", "dy"].some((name) => name in child.attributes))
      throw new Error(`a <${child.name}> that is moved has no place in an image`);
    return runsOf(child, styled(child, inherited, look), look);
  });
}

/** Runs without blanks at both ends of the line, and with single ones inside, as SVG shows them. */
function trimmed(runs: readonly Run[]): Run[] {
  let blank = true;
  const single = runs.map((run) => {
    const text = run.text.replaceAll(/[ \n\t]+/g, " ").replace(blank ? /^ / : /^$/, "");
    if (text !== "") blank = text.endsWith(" ");
    return { ...run, text };
  });
  const filled = single.filter(({ text }) => text !== "");
  return filled
    .map((run, i) => (i === filled.length - 1 ? { ...run, text: run.text.replace(/ $/, "") } : run))
    .filter(({ text }) => text !== "");
}

/**
 * A line that has no outlines, in whatever font the reader has. Some programs know no `paint-order`, so its halo is a
 * line of its own.
 */
function asText(
  runs: readonly Run[],
  x: number,
  y: number,
  { "text-anchor": anchor = "" }: Inherited["attributes"],
): string {
  const line = (paint: (run: Run) => Record<string, string>) => {
    // Some programs drop blanks at the ends of a run; those that do not break stay.
    const spans = runs.map((run) =>
      element(
        "tspan",
        { ...paint(run), "font-weight": run.weight === "strong" ? "600" : "" },
        escape(run.text.replaceAll(/^ | $/g, "\u00a0")),
      ),
    );
    return element(
      "text",
      { x, y, "font-family": "sans-serif", "font-size": runs[0]!.size, "text-anchor": anchor },
      spans.join(""),
    );
  };
  const { stroke, "stroke-width": width = "1", "stroke-linejoin": join = "" } = runs[0]!.attributes;
  const halo = stroke ? line(() => ({ fill: "none", stroke, "stroke-width": width, "stroke-linejoin": join })) : "";
  return halo + line(({ attributes }) => ({ fill: attributes["fill"] ?? "" }));
}

/** The text gathered so far, one path for each colour. */
function flush(gathered: Gathered): string {
  const { halos, fills, words } = gathered;
  // The data are long, and need no escaping.
  const paths = [...halos, ...fills]
    .filter(([, d]) => d !== "")
    .map(([key, d]) => `${element("path", JSON.parse(key) as Record<string, string>).slice(0, -2)} d="${d}"/>`);
  const markup =
    (paths.length > 0 ? element("g", { transform: `scale(${short(1 / grid)})` }, paths.join("")) : "") + words.join("");
  halos.clear();
  fills.clear();
  words.length = 0;
  return markup;
}
