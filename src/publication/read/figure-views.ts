import type { Figure } from "../model.ts";

/** What readers of a figure choose between, in the order of its file; the figure alone where there is no choice. */
export function choicesOf(figure: Figure): readonly Figure[] {
  return figure.views.length > 0 ? figure.views : [figure];
}

/** The same, with this figure first: it is the one that readers see, and its headings lead the page. */
export function startingWith(figure: Figure): readonly Figure[] {
  return [figure, ...choicesOf(figure).filter((other) => other !== figure)];
}

/** Each figure once: of the views of one figure, only the first that comes. */
export function once(figures: Iterable<Figure>): Figure[] {
  const all = [...figures];
  return all.filter((figure, i) => !all.slice(0, i).some((earlier) => choicesOf(figure).includes(earlier)));
}

/** The words by which readers choose a figure among its views; empty where there is no choice. */
export function viewName({ file }: Figure): string {
  return file.type === "claim-trail" ? "" : (file.view ?? "");
}

/** The title of a figure, with the name of the view where an earlier view has the same. */
export function fullTitle(figure: Figure): string {
  return tell(figure, ({ file }) => file.title);
}

/** The same for its subtitle. */
export function fullSubtitle(figure: Figure): string {
  return tell(figure, ({ file }) => file.subtitle);
}

function tell(figure: Figure, wordsOf: (figure: Figure) => string): string {
  const views = choicesOf(figure);
  const earlier = views.slice(0, views.indexOf(figure)).some((view) => wordsOf(view) === wordsOf(figure));
  return earlier ? `${wordsOf(figure)} (${viewName(figure)})` : wordsOf(figure);
}
