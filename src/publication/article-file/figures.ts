import { serialize, type Node } from "../../charts/svg/tree.ts";
import { blockHtml } from "../../markdown/block-html.ts";
import type { Slot } from "../../markdown/blocks/kind.ts";
import { childrenOf, type BlockOf } from "../../markdown/document.ts";
import type { Addresses } from "../../markdown/html.ts";
import type { Figure, Publication } from "../model.ts";
import { scenesOfStory, type FigureScene } from "../read/figures/figure-scenes.ts";
import { choicesOf } from "../read/figures/figure-views.ts";
import { lookupOf } from "../views/lookup.ts";

/** How a file shows figures. */
export interface FigureWriter {
  /** A figure, or one of its views, with its words, its notes and the way to its data. */
  figure(figure: Figure): Node;
  /** A further state of a figure, which a step of a story shows; its name is unique in the file. */
  scene(scene: FigureScene, name: string): Node;
}

/**
 * The HTML of a figure with all of its views, one after the other, or of a story: the figure, then the words of each
 * step, each before what it shows unless that was shown already.
 */
export function slotHtml(slot: Slot, addresses: Addresses, publication: Publication, writer: FigureWriter): string {
  const figure = publication.figures.get(slot.figure)!;
  if (slot.type === "story") return storyHtml(slot, figure, addresses, publication, writer);
  return choicesOf(figure)
    .map((view) => serialize(writer.figure(view)))
    .join("\n");
}

function storyHtml(
  story: BlockOf<"story">,
  figure: Figure,
  addresses: Addresses,
  publication: Publication,
  writer: FigureWriter,
): string {
  const shown = new Set([figure]);
  const steps = scenesOfStory(story, figure).map(({ step, scene }, i) => {
    const words = blockHtml(childrenOf(step), addresses, lookupOf(publication), () => "");
    if (scene.state > 0) return `${words}\n${serialize(writer.scene(scene, sceneName(scene, i)))}`;
    const isNew = shown.size < shown.add(scene.figure).size;
    return isNew ? `${words}\n${serialize(writer.figure(scene.figure))}` : words;
  });
  return [serialize(writer.figure(figure)), ...steps].join("\n");
}

/** The name of what a step of a story shows, by the position of the step. */
function sceneName({ figure }: FigureScene, step: number): string {
  return `${figure.id}-step-${step + 1}`;
}
