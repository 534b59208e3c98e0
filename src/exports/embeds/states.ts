import { labelIds } from "../../charts/draw.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import type { Chart } from "../../charts/model.ts";
import type { State } from "../../charts/options.ts";
import { statesIn } from "../../charts/states.ts";
import { element, type Node } from "../../charts/svg/tree.ts";

/** The states of a figure, between which readers choose. */
export interface States {
  /** Label of the choice. */
  label: string;
  states: readonly State[];
}

/** What readers choose between: the states of a figure; null if it has one. */
export function statesOf(chart: Chart | ClaimTrail): States | null {
  const states = statesIn(chart);
  return states.length > 0 ? { label: chart.locale.words.states, states } : null;
}

/**
 * The drawings of a figure in `<div class="drawings">`; if it has states, with radio buttons and a sentence for each
 * before them. styles/build/states.ts shows the sentence of the chosen state and changes the tones of the marks, without a script;
 * without style sheets all sentences are shown, and the drawing is that of the first.
 */
export function drawingsWithStates(id: string, drawings: Node, states: States | null): Node {
  if (!states) return drawings;
  const group = `${labelIds(id).title}-state`;
  const inputs = states.states.map((_, i) =>
    element("input", {
      type: "radio",
      name: group,
      id: `${group}-${i + 1}`,
      value: i + 1,
      ...(i === 0 && { checked: "checked" }),
    }),
  );
  const labels = states.states.flatMap(({ name }, i) => [element("label", { for: `${group}-${i + 1}` }, name), " "]);
  const sentences = states.states.map(({ text }) => element("p", {}, text));
  return element(
    "div",
    { class: "states", role: "group", "aria-label": states.label },
    ...inputs,
    element("p", { class: "choice" }, ...labels),
    element("div", { class: "sentences", "aria-live": "polite" }, ...sentences),
    drawings,
  );
}
