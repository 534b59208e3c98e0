import { sameAmount } from "../../model/currency.ts";
import { toCsv } from "../../exports/tables/csv.ts";
import { figureTable } from "../../exports/tables/figure.ts";
import { formatDate } from "../../i18n/format.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Correction } from "../read/corrections.ts";
import { figureRows } from "./figure-rows.ts";
import { frozenPath, type Edition } from "../read/editions.ts";
import { idsOf } from "../read/figures/figure.ts";
import type { Publication } from "../model.ts";
import { valueOf } from "../views/number-text.ts";

/** What has happened since an embed was frozen, for its readers; `text` is empty if nothing has. */
export interface Status {
  edition: string;
  text: string;
  /** The text and the URL of a link to the current version. */
  words: string;
  address: string;
}

/**
 * What has happened to an embed since its edition: it was corrected or updated, its data changed, or a newer edition
 * differs.
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
  // A missing figure fails the check; see checkFrozen.
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

/** Text about the newest correction since an edition; empty if there is none. */
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

/** Says that a newer edition differs, or else that the data have changed. */
function newer(name: string, edition: Edition, { editions, locale }: Publication): string {
  const fileIn = (other: Edition) => other.files[`${frozenPath.embed(name, other.edition)}index.html`];
  const later = editions.find(
    (other) => other.edition > edition.edition && fileIn(other) && fileIn(other) !== fileIn(edition),
  );
  return later ? locale.embeds.newerEdition(formatDate(later.edition, locale)) : locale.embeds.newerData;
}
