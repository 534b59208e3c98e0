import { formatEstimateOf, formatWindow } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { typeset } from "../../i18n/typography.ts";
import { rowKey } from "../../datasets/row-key.ts";
import type { Place } from "../../model/place.ts";
import type { Publication } from "../model.ts";
import { dossierOf } from "../places/dossier.ts";
import type { Statement } from "../places/statements.ts";
import { unknownText } from "../places/unknown-text.ts";
import { joined, type PageContent, type Section } from "./page-content.ts";
import { valuesShown } from "./values-shown.ts";

/** The content of a place's page: its values by topic, what is not known, and quotes. */
export function placeContent(place: Place, publication: Publication): PageContent {
  const { locale, relations } = publication;
  const { places: words } = locale;
  const { topics, unknown, quoted } = dossierOf(place, publication);
  const about: Section = { heading: "", text: [place.name, place.note, place.includes].filter((text) => text !== "") };
  const values = topics.map(({ topic, measures, record }): Section => ({
    heading: topic.title,
    text: [...measures.flatMap(({ statements }) => statements), ...record].flatMap((statement) =>
      statementLines(statement, locale),
    ),
  }));
  const numbers = (relations.rowsOfPlace.get(place.id) ?? []).flatMap(({ dataset, rows }) =>
    rows.flatMap((row) => relations.numbersOfRow.get(`${dataset.id}/${rowKey(dataset, row)}`) ?? []),
  );
  return {
    title: place.name,
    sections: [
      about,
      ...values,
      { heading: words.unknown, text: unknownText(unknown, locale) },
      { heading: words.quotes, text: quoted.flatMap(({ quote }) => quote?.translation ?? quote?.text ?? []) },
    ].filter(({ text }) => text.length > 0),
    numbers: valuesShown(numbers, publication),
    figures: {},
  };
}

function statementLines(
  { measure, estimate, unit, styles, counted, window, origin, notes }: Statement,
  locale: Locale,
): string[] {
  return [
    joined(
      measure,
      formatEstimateOf(estimate, unit, locale, styles.full),
      counted !== measure && typeset(counted, locale.typography),
      window && formatWindow(window, locale, "short"),
      origin ? origin.name : locale.places.notNamed,
    ),
    ...notes.map((note) => typeset(note, locale.typography)),
  ];
}
