import { summaryOf } from "../../charts/summary.ts";
import { inState } from "../../charts/states.ts";
import { lastDay } from "../../model/window.ts";
import { formatDate, formatSome } from "../../i18n/format.ts";
import type { Card } from "../../exports/images/card.ts";
import type { Credit, Paragraph, Picture } from "../../exports/images/picture.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import type { Article } from "../../markdown/article.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Figure, Publication } from "../model.ts";
import { licenceName } from "../files/licence.ts";
import { countersOf, notesOf } from "./notes.ts";
import { basisOf } from "../relations/provenance.ts";
import { provenanceOf } from "../relations/row-labels.ts";
import { sceneDescription } from "../read/figures/figure-scenes.ts";
import { fullSubtitle, fullTitle } from "../read/figures/figure-views.ts";

/** The data of a figure's images, in its first state or another, counted from 0. */
export function pictureOf(figure: Figure, publication: Publication, state = 0): Picture {
  const { id, file, chart } = figure;
  return {
    title: fullTitle(figure),
    subtitle: fullSubtitle(figure),
    description: `${state === 0 ? file.description : sceneDescription({ figure, state })} ${summaryOf(chart)}`,
    chart: inState(chart, state),
    notes: paragraphsOf(figure, publication),
    credit: creditOf(address.figure(id), dayOf(figure, publication), publication),
  };
}

/** The text of a figure and its provenance, for programs. */
export function wordsOf(figure: Figure, publication: Publication): Record<string, unknown> {
  const { id, file, dataset } = figure;
  const { descriptor } = dataset;
  return {
    name: id,
    type: file.type,
    title: fullTitle(figure),
    subtitle: fullSubtitle(figure),
    description: file.description,
    summary: summaryOf(figure.chart),
    notes: paragraphsOf(figure, publication).map(({ lead, text }) => (lead ? `${lead} ${text}` : text)),
    url: absolute(publication.site.address, address.figure(id)),
    date: dayOf(figure, publication),
    dataset: { name: dataset.id, title: descriptor.title },
    licence: descriptor.licence,
    attribution: descriptor.attribution.trim(),
  };
}

/** The social card of a figure. */
export function figureCard(figure: Figure, publication: Publication): Card {
  const { title, subtitle, chart, credit } = pictureOf(figure, publication);
  return { title, text: subtitle, chart, credit };
}

/** The social card of an article: its own text beside its first figure. */
export function articleCard({ id, front }: Article, publication: Publication): Card {
  const { title, dek, updated, figure } = front.value;
  return {
    title,
    text: dek,
    chart: publication.figures.get(figure)!.chart,
    credit: creditOf(address.article(id), updated, publication),
  };
}

/** The credit line of an image; `day` is `YYYY-MM-DD`, or null. */
export function creditOf(
  page: string,
  day: string | null,
  { site, locale }: Pick<Publication, "site" | "locale">,
): Credit {
  return {
    publication: site.title,
    address: absolute(site.address, page),
    date: day === null ? "" : formatDate(day, locale),
    licence: licenceName(site.licence.text),
  };
}

/**
 * The date of a figure: when the last of the articles that show it was updated; without any, the last date in its data.
 */
export function dayOf(figure: Figure, publication: Publication): string | null {
  const updated = (publication.relations.shownIn.get(figure.id) ?? []).map(
    ({ article }) => article.front.value.updated,
  );
  const dataDays = basisOf(figure, publication).flatMap(({ row, dataset }) => {
    const { window } = provenanceOf(row, dataset, publication.registers);
    return window ? [lastDay(window)] : [];
  });
  return (updated.length > 0 ? updated : dataDays).toSorted().at(-1) ?? null;
}

/** What has cards besides figures, by the first word of their names. */
export interface OtherCards {
  article: ReadonlySet<string>;
  number: ReadonlySet<string>;
  place: ReadonlySet<string>;
}

/**
 * Checks that no two images have the same name: a figure could be named like the dark or the editable image of another,
 * or like the card of an article, a number or a place.
 */
export function checkImageNames(figures: ReadonlyMap<string, Figure>, others: OtherCards, problems: Problem[]): void {
  for (const { id, at } of figures.values()) {
    const [light, outlined] = [id.replace(/-dark$/, ""), id.replace(/-editable$/, "")];
    const other = Object.entries(others).find(
      ([kind, ids]) => id.startsWith(`${kind}-`) && ids.has(id.slice(kind.length + 1)),
    );
    const taken =
      light !== id && figures.has(light)
        ? `the dark image of ${show(light)}`
        : outlined !== id && figures.has(outlined)
          ? `the editable image of ${show(outlined)}`
          : other
            ? `the card of the ${other[0]} ${show(id.slice(other[0].length + 1))}`
            : null;
    if (taken)
      problems.push({
        ...at([]),
        field: "",
        found: `a figure with the name ${show(id)}`,
        expected: `another name, because ${taken} has it`,
        action: "Rename the figure or the view.",
      });
  }
}

function paragraphsOf(figure: Figure, publication: Publication): Paragraph[] {
  const { words } = publication.locale;
  const notes = notesOf(figure, publication);
  const { note, rows, origins, sources } = notes;
  const read = sources.map(({ publisher, date }) => (date ? `${publisher}, ${date}` : publisher));
  return [
    ...(note === null ? [] : [{ lead: "", text: note }]),
    ...rows.map((row) => ({ lead: `${row.labels}:`, text: row.note })),
    ...(origins.length > 0 ? [{ lead: `${words.whoCounted}:`, text: countersOf(notes).join(". ") }] : []),
    ...(read.length > 0 ? [{ lead: `${words.readIn}:`, text: formatSome(read, publication.locale) }] : []),
  ];
}
