import { isTrail } from "../../charts/claim-trail.ts";
import { element, elementsIn, type Node } from "../../charts/svg/tree.ts";
import type { Scheme } from "../../theme/colours.ts";
import { drawingLayers, layerOf } from "./layers.ts";
import { LiveText } from "./live-text.ts";
import type { ImageRenderer, Picture } from "./picture.ts";
import { resolveWith } from "./resolve.ts";
import { canvasOf, compose, withAlternative } from "./standalone.ts";

/**
 * Creates a figure as an SVG for people who edit it: the same image as `standalone`, with live text in named fonts, and
 * in layers, each a group with its name as id: background, title, map, axis, marks, labels, legend, notes. Where the
 * fonts are not installed, its letters look different.
 */
export function editable(picture: Picture, scheme: Scheme, { styles, typeface, family }: ImageRenderer): Node {
  const { paper, title, drawing, legend, notes, height } = compose(picture, typeface);
  const layers: [name: string, content: readonly Node[]][] = [
    ["background", [paper]],
    ["title", title],
    ...drawingLayers.map((name): [string, Node[]] => [name, [layerOf(drawing, name)]]),
    ["legend", legend],
    ["notes", notes],
  ];
  const groups = layers.map(([name, content]) => element("g", { "data-layer": name }, ...content));
  const { chart } = picture;
  const onAreas = !isTrail(chart) && chart.type === "map" && chart.options.show !== "circles";
  const image = resolveWith(canvasOf(height, groups), styles[scheme], new LiveText(styles[scheme], typeface, onAreas));
  const root = { ...image.attributes, "xmlns:inkscape": inkscape, "font-family": family };
  return withAlternative({ ...image, attributes: root, children: elementsIn(image).map(asLayer) }, picture);
}

/** The namespace in which Inkscape marks its layers; other programs use the ids of groups. */
const inkscape = "http://www.inkscape.org/namespaces/inkscape";

function asLayer(node: Node): Node {
  const { id, ...rest } = node.attributes;
  if (id === undefined) return node;
  const attributes = { id, "inkscape:groupmode": "layer", "inkscape:label": id, ...rest };
  return { ...node, attributes };
}
