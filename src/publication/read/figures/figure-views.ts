import type { Figure } from "../../model.ts";

/**
 * The views between which readers of a figure choose, in the order of its file; the figure alone if there is no choice.
 */
export function choicesOf(figure: Figure): readonly Figure[] {
  return figure.views.length > 0 ? figure.views : [figure];
}

/** The same, with this figure first: it is the one shown, and its heading is that of the page. */
export function startingWith(figure: Figure): readonly Figure[] {
  return [figure, ...choicesOf(figure).filter((other) => other !== figure)];
}

/** Removes duplicates: of the views of one figure, only the first is kept. */
export function once(figures: Iterable<Figure>): Figure[] {
  const earlier = new Set<Figure>();
  return [...figures].filter((figure) => {
    const isFirst = !choicesOf(figure).some((view) => earlier.has(view));
    earlier.add(figure);
    return isFirst;
  });
}

/** The label by which readers choose a view; empty if there is no choice. */
export function viewName({ file }: Figure): string {
  return file.type === "claim-trail" ? "" : (file.view ?? "");
}

/** The title of a figure, followed by the name of the view if an earlier view has the same title. */
export function fullTitle(figure: Figure): string {
  return tell(figure, ({ file }) => file.title);
}

/** The subtitle of a figure, likewise. */
export function fullSubtitle(figure: Figure): string {
  return tell(figure, ({ file }) => file.subtitle);
}

function tell(figure: Figure, wordsOf: (figure: Figure) => string): string {
  const views = choicesOf(figure);
  const earlier = views.slice(0, views.indexOf(figure)).some((view) => wordsOf(view) === wordsOf(figure));
  return earlier ? `${wordsOf(figure)} (${viewName(figure)})` : wordsOf(figure);
}
