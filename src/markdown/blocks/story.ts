import { show } from "../../diagnostics/problem.ts";
import type { Block, BlockOf } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { ContainerDirective, Directive, Kind, LeafDirective } from "./kind.ts";

/** The fewest and the most steps of a story: fewer need no story, and more nobody scrolls through. */
const numberOf = { fewest: 2, most: 8 };

/** What the words of a step may be. */
const wordy: readonly Block["type"][] = ["paragraph", "list", "quotation"];

/** Steps of text beside a figure that stays in view; each step shows a state or a view of it. The page fills it in. */
export const readStory: Directive<ContainerDirective> = {
  form: ":::story{#figure}",
  id: "the figure",
  read(node, { id, body }, reader) {
    const fault = (found: string, expected: string, action: string): null => {
      reader.fault(node, ":::story", found, expected, action);
      return null;
    };
    if (reader.inside.length > 0)
      return fault(`a story inside of a ${reader.inside.at(-1)!}`, "a story between paragraphs", "Move it out.");
    const blocks = reader.blocks(body, "story");
    if (blocks[0]?.type !== "step")
      return fault(
        "words before the first step",
        "::step{#state} on the line after :::story{#figure}",
        "Add it, with the id of a state or a view of the figure.",
      );
    const children = stepsOf(blocks, node, reader);
    if (children.length < numberOf.fewest || children.length > numberOf.most)
      return fault(
        `${children.length} step${children.length === 1 ? "" : "s"}`,
        `${numberOf.fewest} to ${numberOf.most} steps`,
        "Join some, or use ::figure{#id} between paragraphs.",
      );
    return { type: "story", figure: id, children, at: reader.at(node) };
  },
};

/** The beginning of a step, which reaches to the next one. */
export const readStep: Directive<LeafDirective> = {
  form: "::step{#state}",
  id: "a state or a view of the figure",
  within: "story",
  read: (node, { id }, reader) => ({ type: "step", shows: id, children: [], at: reader.at(node) }),
};

/** The words of a step; what it shows is drawn by whoever writes the story. */
export const step: Kind<"step"> = {
  html: ({ children }, { blocks }) => blocks(children),
  markdown: ({ children }, { blocks }) => blocks(children),
};

/** Puts the blocks after each beginning of a step into it. */
function stepsOf(blocks: readonly Block[], node: ContainerDirective, reader: Reader): BlockOf<"step">[] {
  const steps: BlockOf<"step">[] = [];
  const fault = ({ at }: BlockOf<"step">, found: string, expected: string, action: string) => {
    const start = node.children.find((child) => reader.at(child).line === at.line) ?? node;
    reader.fault(start, "::step", found, expected, action);
  };
  for (const block of blocks) {
    const last = steps.at(-1);
    if (block.type === "step") steps.push({ ...block });
    else if (last && wordy.includes(block.type)) last.children = [...last.children, block];
    else if (last)
      fault(
        last,
        `a ${block.type} in the step ${show(last.shows)}`,
        "paragraphs, lists and quotations",
        "Move it out of the story.",
      );
  }
  for (const step of steps)
    if (step.children.length === 0)
      fault(
        step,
        `no words in the step ${show(step.shows)}`,
        "at least one paragraph",
        "Write it, or remove the step.",
      );
  return steps;
}
