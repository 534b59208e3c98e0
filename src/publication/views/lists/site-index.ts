import { byLabel } from "../../../i18n/order.ts";
import type { EntryKind } from "../../../i18n/words/search.ts";
import type { Source } from "../../../model/source.ts";
import { hasExtra } from "../../extras.ts";
import type { Publication } from "../../model.ts";
import { fullTitle } from "../../read/figures/figure-views.ts";
import { address } from "../../urls/addresses.ts";
import { shorten } from "../cell-text.ts";
import { claimSummary } from "../claim-text.ts";
import { initialOf, partsOf, type Group, type GroupPart } from "./list-parts.ts";
import { valueOf } from "../number-text.ts";

/** Something that readers can look for. */
export interface SiteEntry {
  kind: EntryKind;
  /** The id of what it is, unique within its kind. */
  id: string;
  title: string;
  /** What tells it apart from others, such as the value of a number; may be empty. */
  note: string;
  /** Its page, from the root of the site. */
  to: string;
}

/** The longest title of a source in the list. */
const longest = 100;

/** The most entries on a page of the list; they have one line each. */
export const mostSiteEntries = 600;

/** Everything that a publication consists of, in the order of the language. */
export function siteEntries(publication: Publication): SiteEntry[] {
  const { articles, figures, numbers, claims, datasets, registers, terms, locale } = publication;
  const entry = (kind: EntryKind, id: string, title: string, to: string, note = ""): SiteEntry => ({
    kind,
    id,
    title,
    note,
    to,
  });
  const compare = byLabel(locale);
  return [
    ...articles.map(({ id, front }) => entry("article", id, front.value.title, address.article(id))),
    ...[...figures.values()].map((figure) => entry("figure", figure.id, fullTitle(figure), address.figure(figure.id))),
    ...[...numbers.values()].map((number) =>
      entry("number", number.id, number.title, address.number(number.id), valueOf(number, locale)),
    ),
    ...[...claims.values()].map((claim) =>
      entry("claim", claim.id, claim.title, address.claim(claim.id), claimSummary(claim, locale)),
    ),
    ...[...datasets.values()].map(({ id, descriptor }) => entry("dataset", id, descriptor.title, address.dataset(id))),
    ...[...registers.sources.values()].map((source) =>
      entry("source", source.id, titleOf(source), address.source(source.id), source.published?.slice(0, 4)),
    ),
    ...[...terms.values()].map(({ id, name }) => entry("term", id, name, address.term(id))),
    ...placeEntries(publication),
    ...pageEntries(publication),
  ].toSorted((a, b) => compare(a.title, b.title) || compare(a.note, b.note) || (a.to < b.to ? -1 : 1));
}

/** The same by initial letter, split into pages; what begins with no letter comes first. */
export function siteParts(publication: Publication): GroupPart<SiteEntry>[][] {
  const groups = Map.groupBy(siteEntries(publication), ({ title }) => initialOf(title, publication.locale));
  const ofLetter = ([letter, entries]: [string, SiteEntry[]]): Group<SiteEntry> => ({
    id: letter === "#" ? "other" : `letter-${letter.toLowerCase()}`,
    title: letter,
    entries,
  });
  const compare = byLabel(publication.locale);
  const sorted = [...groups].toSorted(([a], [b]) => Number(b === "#") - Number(a === "#") || compare(a, b));
  return partsOf(sorted.map(ofLetter), mostSiteEntries);
}

function titleOf({ publisher, title, description }: Source): string {
  const what = title ?? description;
  return what ? `${publisher}: ${shorten(what, longest)}` : publisher;
}

/** The places that values are about. */
function placeEntries({ registers, relations }: Publication): SiteEntry[] {
  return relations.places.map((id) => {
    const { name } = registers.places.get(id)!;
    return { kind: "place", id, title: name, note: "", to: address.place(id) };
  });
}

/** The pages of text, and those that list something. */
function pageEntries({ site, pages, terms, locale }: Publication): SiteEntry[] {
  const { words, embeds, explore, glossary, places, timeline, valueIndex } = locale;
  const lists: [to: string, title: string][] = [
    [address.articles(), words.articles],
    [address.allFigures(), words.figures],
    [address.allData(), words.data],
    [address.allNumbers(), words.numbers],
    [address.places(), places.places],
    [address.timeline(), timeline.title],
    ...(terms.size > 0 ? [[address.glossary(), glossary.title] satisfies [string, string]] : []),
    [address.sources(), words.sources],
    ...(hasExtra(site, "explorer") ? [[address.explore(), explore.title] satisfies [string, string]] : []),
    [address.corrections(), words.corrections],
    [address.editions(), embeds.editions],
    [address.numbersBy("topic"), valueIndex.titles.topic],
    [address.numbersBy("place"), valueIndex.titles.place],
    [address.numbersBy("origin"), valueIndex.titles.origin],
    [address.numbersBy("year"), valueIndex.titles.year],
  ];
  const texts = [...pages.values()].map(({ id, front }): [string, string] => [address.page(id), front.value.title]);
  return [...lists, ...texts].map(([to, title]) => ({ kind: "page", id: to, title, note: "", to }));
}
