import type { ValueCard } from "../../exports/images/value-card.ts";
import { formatDate, formatEstimateOf, formatWindow } from "../../i18n/format.ts";
import type { Place } from "../../model/place.ts";
import { drawnPublisher } from "../../model/source.ts";
import { typeset } from "../../i18n/typography.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import type { Publication } from "../model.ts";
import type { SourcedValue } from "../relations/sourced-values.ts";
import { address } from "../urls/addresses.ts";
import { cardNotes } from "./card.ts";
import { valueOf } from "./number-text.ts";
import { creditOf } from "./take-away.ts";

type Input = Pick<Publication, "site" | "locale" | "registers">;

/** The card of a number, which social networks show of its page. */
export function numberImage(number: NamedNumber, publication: Input): ValueCard {
  return {
    title: number.title,
    values: [{ value: valueOf(number, publication.locale), what: "", notes: cardNotes(number, publication) }],
    credit: creditOf(address.number(number.id), null, publication),
  };
}

/** The card of a place with one or two of its values side by side, each with what was counted, when and by whom. */
export function placeImage({ id, name }: Place, values: readonly SourcedValue[], publication: Input): ValueCard {
  const { locale } = publication;
  const { words } = locale;
  return {
    title: name,
    values: values.slice(0, 2).flatMap(({ estimate, unit, styles, counted, window, origin, source }) =>
      estimate === null
        ? []
        : {
            value: formatEstimateOf(estimate, unit, locale, styles.full),
            what: typeset(counted, locale.typography),
            notes: [
              window ? formatWindow(window, locale, "short") : "",
              origin ? `${words.whoCounted}: ${origin.short || origin.name}` : "",
              source
                ? `${words.readIn}: ${[drawnPublisher(source), source.published ? formatDate(source.published, locale, "short") : ""].filter(Boolean).join(", ")}`
                : "",
            ].filter(Boolean),
          },
    ),
    credit: creditOf(address.place(id), null, publication),
  };
}
