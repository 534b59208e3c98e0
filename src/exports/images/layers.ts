import { classesOf, elementsIn, type Node } from "../../charts/svg/tree.ts";

/** The layers of a drawing, from the lowest to the highest. */
export const drawingLayers = ["map", "axis", "marks", "labels"] as const;
export type DrawingLayer = (typeof drawingLayers)[number];

/** The layers of shapes by their classes; all others are marks. */
const layers: Readonly<Record<string, DrawingLayer>> = {
  land: "map",
  disputed: "map",
  border: "map",
  grid: "axis",
  base: "axis",
  lane: "axis",
  rail: "axis",
  leader: "labels",
  badge: "labels",
  reference: "labels",
};

/** Shapes that a drawing has as one path for all marks with the same style; here each mark is a path of its own. */
const single = new Set(["solid", "outline", "tint", "dot", "halo", "hole", "slot", "line", "reach", "point"]);

/** One layer of a drawing: its shapes and texts, in the groups that place them. */
export function layerOf(drawing: Node, layer: DrawingLayer): Node {
  const borders = hasClass(drawing, "area") ? "marks" : "map";
  const scales = hasClass(drawing, "land") ? "labels" : "axis";
  const part = (node: Node): Node[] => {
    if (node.name !== "g" && node.name !== "svg")
      return layerOfShape(node, { borders, scales }) === layer ? shapesOf(node) : [];
    const children = elementsIn(node).flatMap(part);
    return children.length === 0 ? [] : [{ ...node, children }];
  };
  return part(drawing)[0] ?? { ...drawing, children: [] };
}

/** The shapes of a path; others are returned as they are. */
function shapesOf(node: Node): Node[] {
  const [name = ""] = classesOf(node);
  const shapes = node.attributes["d"]?.split(/(?=M)/) ?? [];
  if (node.name !== "path" || !single.has(name) || shapes.length < 2 || classesOf(node).includes("vacant"))
    return [node];
  return shapes.map((d) => ({ ...node, attributes: { ...node.attributes, d } }));
}

function hasClass(node: Node, name: string): boolean {
  return classesOf(node).includes(name) || elementsIn(node).some((child) => hasClass(child, name));
}

/** The layer of a shape or text; borders lie over the areas of a map, and a map has no scales. */
function layerOfShape(node: Node, { borders, scales }: Record<"borders" | "scales", DrawingLayer>): DrawingLayer {
  const classes = classesOf(node);
  if (node.name === "text") return classes.includes("fine") ? scales : "labels";
  if (classes.includes("border")) return borders;
  // Hatching has a pattern, and its class in the id of the pattern.
  const hatch = node.attributes["fill"] ?? node.attributes["id"] ?? "";
  if (hatch.includes("-disputed")) return "map";
  return classes.map((name) => layers[name]).find((found) => found !== undefined) ?? "marks";
}
