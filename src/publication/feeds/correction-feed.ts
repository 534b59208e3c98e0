import { absolute, address } from "../urls/addresses.ts";
import type { Correction } from "../read/corrections.ts";
import { entryId, type Entry, type Feed } from "./feed.ts";
import type { Notice } from "../read/notices.ts";
import type { Publication } from "../model.ts";

/** The input of the corrections feed. */
export type CorrectionFeedInput = Pick<Publication, "site" | "locale" | "articles" | "corrections" | "notices">;

/** A feed of all corrections and notices, newest first. Without any, its date is that of the last updated article. */
export function correctionFeed(matter: CorrectionFeedInput): Feed {
  const { site, locale, articles, corrections, notices } = matter;
  const page = absolute(site.address, address.corrections());
  const entries = [
    ...corrections.map((correction) => correctionEntry(correction, matter)),
    ...notices.map((notice) => noticeEntry(notice, page, matter)),
  ].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return {
    title: `${site.title}: ${locale.words.corrections}`,
    description: locale.words.correctionsText,
    page,
    self: (format) => absolute(site.address, address.correctionsFeed(format)),
    language: locale.code,
    author: { name: site.publisher.name, url: site.address },
    updated:
      entries[0]?.updated ??
      articles
        .map(({ front }) => front.value.updated)
        .toSorted()
        .at(-1)!,
    entries,
  };
}

/** A correction or an update as an entry, with the same id in every feed. */
export function correctionEntry(
  { id, kind, what, from, to, why, since }: Correction,
  { site, locale: { words } }: Pick<Publication, "site" | "locale">,
): Entry {
  return {
    id: entryId(site.address, since, `corrections/${id}`),
    title: `${words[kind]}: ${what}`,
    url: `${absolute(site.address, address.corrections())}#${id}`,
    published: since,
    updated: since,
    content: { type: "text", value: `${words.changedFrom}: ${from}. ${words.changedTo}: ${to}. ${why.trim()}` },
    category: { term: kind, label: words[kind] },
  };
}

function noticeEntry(
  { id, what, why, since, article }: Notice,
  page: string,
  { site, locale: { words } }: CorrectionFeedInput,
): Entry {
  const kind = article === null ? "notice" : "update";
  return {
    id: entryId(site.address, since, `corrections/${id}`),
    title: `${words[kind]}: ${what}`,
    url: `${page}#${id}`,
    published: since,
    updated: since,
    content: { type: "text", value: why },
    category: { term: kind, label: words[kind] },
  };
}
