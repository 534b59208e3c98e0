import { formatEstimate, formatEstimateOf, formatWindow } from "../../i18n/format.ts";
import { typeset } from "../../i18n/typography.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import type { Publication } from "../model.ts";
import { valuesByOrigin, attributionOf, sourcedValueOf } from "../relations/sourced-values.ts";
import { valueOf } from "../views/number-text.ts";
import { mostRows } from "../views/row-table.ts";
import { joined, type PageContent, type Section } from "./page-content.ts";
import { valuesShown } from "./values-shown.ts";

/** The content of a number's page: what it says, where that was read, what it is computed from, and other values. */
export function numberContent(number: NamedNumber, publication: Publication): PageContent {
  const { registers, numbers, locale } = publication;
  const { words } = locale;
  const { title, window, counted, comparable, rows, operands, operation } = number;
  const { sources, origins } = attributionOf(number, registers);
  const labelled = (label: string, text: string) => (text === "" ? [] : [`${label}: ${text}`]);
  const about: Section = {
    heading: "",
    text: [
      title,
      ...labelled(words.comparable, comparable ?? ""),
      ...labelled(words.when, window ? formatWindow(window, locale) : ""),
      ...labelled(words.whatWasCounted, operation === "count" ? "" : typeset(counted, locale.typography)),
      ...labelled(words.whoCounted, origins.map(({ name }) => name).join("; ")),
      ...labelled(words.readIn, sources.map(({ publisher }) => publisher).join("; ")),
    ],
  };
  const read = rows.slice(0, mostRows).map((row) => sourcedValueOf(row, registers));
  const quotes = new Set(read.flatMap(({ quote }) => quote ?? []));
  const whereRead: Section = {
    heading: words.whereRead,
    text: [
      ...[...quotes].flatMap(({ text, translation }) => (translation ? [text, translation] : [text])),
      ...read.map(({ estimate, unit, styles, counted: what, note }) =>
        joined(
          estimate && formatEstimateOf(estimate, unit, locale, styles.full),
          what && typeset(what, locale.typography),
          note && typeset(note, locale.typography),
        ),
      ),
    ],
  };
  const computedFrom: Section = {
    heading: words.computedFrom,
    text: operands.map((id) => joined(valueOf(numbers.get(id)!, locale), numbers.get(id)!.title)),
  };
  const byOrigin = valuesByOrigin(number, registers);
  const otherValues: Section = {
    heading: words.otherValues,
    text: (byOrigin.length < 2 ? [] : byOrigin)
      .slice(0, mostRows)
      .map(({ origin, estimate, values: [value] }) =>
        joined(origin?.name, formatEstimate(estimate, locale, value.styles.full)),
      ),
  };
  return {
    title,
    sections: [about, whereRead, computedFrom, otherValues].filter(({ text }) => text.length > 0),
    numbers: valuesShown([number.id, ...operands], publication),
    figures: {},
  };
}
