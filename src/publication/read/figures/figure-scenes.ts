import type { BlockOf } from "../../../markdown/document.ts";
import { statesIn } from "../../../charts/states.ts";
import type { Figure } from "../../model.ts";
import { hasExtra, type WithExtras } from "../../extras.ts";
import { address, stateImageName } from "../../urls/addresses.ts";
import { choicesOf } from "./figure-views.ts";

/** What a step of a story shows: a view of a figure in one of its states, counted from 0. */
export interface FigureScene {
  figure: Figure;
  state: number;
}

/** What the steps of a story can show of a figure, by the names that they use: its states, and its views. */
export function scenesByName(figure: Figure): Map<string, FigureScene> {
  const views = choicesOf(figure).map((view): [string, FigureScene] => {
    const own = view.id.startsWith(`${figure.id}-`) ? view.id.slice(figure.id.length + 1) : view.id;
    return [own, { figure: view, state: 0 }];
  });
  const states = statesIn(figure.chart).flatMap(({ id }, state): [string, FigureScene][] =>
    id === undefined ? [] : [[id, { figure, state }]],
  );
  return new Map([...(views.length > 1 ? views : []), ...states]);
}

/** The steps of a story with what each shows. The check has reported steps that show nothing. */
export function scenesOfStory(
  { children }: BlockOf<"story">,
  figure: Figure,
): { step: BlockOf<"step">; scene: FigureScene }[] {
  const names = scenesByName(figure);
  return children.flatMap((step) => (step.type === "step" ? { step, scene: names.get(step.shows)! } : []));
}

/** The states of a figure that have images of their own: those that stories can name, except the first. */
export function statesWithImages({ chart }: Figure, site: WithExtras): { id: string; state: number }[] {
  return statesIn(chart).flatMap(({ id }, state) =>
    state > 0 && id !== undefined && hasExtra(site, "state-images") ? { id, state } : [],
  );
}

/** The path of the image of a scene; null if its state has none. */
export function sceneImage({ figure, state }: FigureScene, site: WithExtras): string | null {
  if (state === 0) return address.figureImage(figure.id, "light", "png");
  const own = statesWithImages(figure, site).find((each) => each.state === state);
  return own ? address.figureImage(stateImageName(figure.id, own.id), "light", "png") : null;
}

/** Text alternative of a scene: what its state says, or the description of a figure that has one state. */
export function sceneDescription({ figure, state }: FigureScene): string {
  return statesIn(figure.chart)[state]?.text ?? figure.file.description;
}
