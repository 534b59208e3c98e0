import { labelIds } from "../../charts/draw.ts";
import type { Graphic } from "../../charts/model.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import type { Size } from "../../theme/measures.ts";
import { hatchByLines } from "./hatch.ts";

/** What a step of a story shows. */
export interface Scene {
  /** Id of the figure, or of one of its views. */
  id: string;
  drawings: Record<Size, Graphic>;
  /** Text alternative of the drawing in this state. */
  description: string;
}

/**
 * The drawings of a story, one element for each of its scenes, which stands in an element of class `state-2` for the
 * second state. A figure is drawn in the first of its scenes; the others show the same drawing, which takes its tones
 * from the properties that it inherits: see styles/build/states.ts.
 */
export function scenesOf(scenes: readonly Scene[]): Node[] {
  return scenes.map(({ id, drawings, description }, i) => {
    const isFirst = scenes.findIndex((scene) => scene.id === id) === i;
    const svgs = (["narrow", "wide"] as const).map((size) =>
      isFirst ? original(id, size, drawings[size], description) : copy(id, size, drawings[size], description),
    );
    return element("div", { class: "scene drawings", hidden: "hidden" }, ...svgs);
  });
}

/**
 * Room as high as the highest scene, for style sheets that keep scenes in view above the words.
 */
export function roomFor(scenes: readonly Scene[]): Node {
  const svgs = (["narrow", "wide"] as const).map((size) => {
    const { svg, width, height } = highest(scenes.map(({ drawings }) => drawings[size]));
    return element("svg", {
      class: `chart ${size}`,
      display: svg.attributes["display"] ?? null,
      viewBox: `0 0 ${width} ${height}`,
    });
  });
  return element("div", { class: "room drawings", hidden: "hidden", "aria-hidden": "true" }, ...svgs);
}

function highest(graphics: readonly Graphic[]): Graphic {
  return graphics.reduce((most, graphic) => (graphic.height > most.height ? graphic : most));
}

/** The drawing itself, in a group by which others show it. Patterns would keep the tones of this scene. */
function original(id: string, size: Size, { svg }: Graphic, description: string): Node {
  const { name, attributes, children } = hatchByLines(svg);
  const { "aria-labelledby": _, ...own } = attributes;
  const group = element("g", { id: groupId(id, size), class: `chart ${size}` }, ...children);
  return element(name, { ...own, "aria-label": description }, group);
}

function copy(id: string, size: Size, { svg, width, height }: Graphic, description: string): Node {
  const { class: classes = "", display = null, "font-family": family = null } = svg.attributes;
  return element(
    "svg",
    {
      class: classes,
      display,
      "font-family": family,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": description,
    },
    element("use", { href: `#${groupId(id, size)}` }),
  );
}

function groupId(id: string, size: Size): string {
  return `${labelIds(id).title}-${size.charAt(0)}`;
}
