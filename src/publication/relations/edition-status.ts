import { sameAmount } from "../../model/currency.ts";
import { toCsv } from "../../exports/tables/csv.ts";
import { figureTable } from "../../exports/tables/figure.ts";
import { formatDate } from "../../i18n/format.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Correction } from "../read/corrections.ts";
import { figureRows } from "./figure-rows.ts";
import { frozenPath, type Edition } from "../read/editions.ts";
import { idsOf } from "../read/figure.ts";
import type { Publication } from "../model.ts";
import { valueOf } from "../views/number-text.ts";

/** What a frozen embed tells its readers of what happened since; `text` is empty where nothing did. */
export interface Status {
  edition: string;
  text: string;
  /** Words and full address of what to read in its place. */
  words: string;
  address: string;
}

/** Names of what an edition has frozen, as embeds have them. */
export function frozenNames({ figures, numbers }: Edition): string[] {
  return [...Object.keys(figures), ...Object.keys(numbers).map(address.numberCard)];
}

/**
 * What became of an embed since its edition: that it was corrected or updated, that its data changed, that a newer
 * edition has it otherwise.
 */
export function statusOf(name: string, edition: Edition, publication: Publication): Status {
  const number = /^number\/(.*)/.exec(name)?.[1];
  const { text, page } =
    number === undefined ? figureStatus(name, edition, publication) : numberStatus(number, edition, publication);
  return {
    edition: edition.edition,
    text,
    words: publication.locale.embeds.asItIsNow,
    address: absolute(publication.site.address, page),
  };
}

function figureStatus(id: string, edition: Edition, publication: Publication): { text: string; page: string } {
  const { locale, relations, registers } = publication;
  // A figure that is gone without a trace ends the build; see checkFrozen.
  const figure = idsOf(publication.figures).get(id)!;
  const page = address.figure(figure.id);
  const corrected = [...relations.usage].flatMap(([number, { figures }]) =>
    figures.includes(figure) ? (relations.changesOf.get(number) ?? []) : [],
  );
  const correction = correctionText(corrected, edition, publication);
  if (correction) return { text: correction, page };
  if (figure.id !== id) return { text: locale.embeds.replaced, page };
  const now = toCsv(figureTable(figureRows(figure, publication), registers));
  return { text: now === edition.drawn.get(id) ? "" : newer(id, edition, publication), page };
}

function numberStatus(id: string, edition: Edition, publication: Publication): { text: string; page: string } {
  const { locale, numbers, relations } = publication;
  const number = numbers.get(id);
  const correction = correctionText(relations.changesOf.get(id) ?? [], edition, publication);
  const page = number ? address.number(id) : address.corrections();
  if (correction) return { text: correction, page };
  const same = number !== undefined && sameAmount(valueOf(number, locale), edition.numbers[id] ?? "");
  return { text: same ? "" : newer(address.numberCard(id), edition, publication), page };
}

/** The newest correction after an edition, in words; empty where there is none. */
function correctionText(corrections: readonly Correction[], { edition }: Edition, { locale }: Publication): string {
  const [newest] = corrections.filter(({ since }) => since > edition).toSorted((a, b) => (a.since < b.since ? 1 : -1));
  if (!newest) return "";
  const { kind, since, from, to, why } = newest;
  return (kind === "correction" ? locale.embeds.correctedOn : locale.embeds.updatedOn)(
    formatDate(since, locale),
    from,
    to,
    why,
  );
}

/** That there is a newer edition, where one has other bytes; else that the data are not what they were. */
function newer(name: string, edition: Edition, { editions, locale }: Publication): string {
  const fileIn = (other: Edition) => other.files[`${frozenPath.embed(name, other.edition)}index.html`];
  const later = editions.find(
    (other) => other.edition > edition.edition && fileIn(other) && fileIn(other) !== fileIn(edition),
  );
  return later ? locale.embeds.newerEdition(formatDate(later.edition, locale)) : locale.embeds.newerData;
}
