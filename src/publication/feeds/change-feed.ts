import { hasExtra, type WithExtras } from "../extras.ts";
import type { Publication } from "../model.ts";
import { absolute, address, changeFeedEndings, type ChangeFeedFormat } from "../urls/addresses.ts";
import type { Alternate } from "../urls/alternate.ts";
import { entryId, type Entry, type Feed } from "./feed.ts";
import { feedFormats } from "./formats.ts";

/** What a feed of changes is about: a number, a dataset, a place. */
export interface Subject {
  /** The path of its page. */
  page: string;
  title: string;
  /** When it was first published, and what it was then, as plain text. */
  first: { day: string; text: string };
  /** Its changes since, in any order. */
  changes: readonly Entry[];
}

/**
 * The feed of the changes of one thing, newest first. The last entry is its first publication, so that a feed without
 * changes has an entry too: some programs refuse an empty feed.
 */
export function changeFeed(
  { page, title, first, changes }: Subject,
  { site, locale }: Pick<Publication, "site" | "locale">,
): Feed {
  const { sharing } = locale;
  const url = absolute(site.address, page);
  const published: Entry = {
    id: entryId(site.address, first.day, `${page.replaceAll(/^\/|\/$/g, "")}/first`),
    title: `${sharing.firstPublished}: ${title}`,
    url,
    published: first.day,
    updated: first.day,
    content: { type: "text", value: first.text },
    category: { term: "first", label: sharing.firstPublished },
  };
  const entries = [...changes.toSorted((a, b) => compare(b.updated, a.updated)), published];
  return {
    title: `${sharing.changesOf(title)} – ${site.title}`,
    description: sharing.changesText,
    page: url,
    self: (format) => absolute(site.address, address.changeFeed(page, format === "json" ? "json" : "atom")),
    language: locale.code,
    author: { name: site.publisher.name, url: site.address },
    updated: entries[0]!.updated,
    entries,
  };
}

const formats = Object.keys(changeFeedEndings) as ChangeFeedFormat[];

/**
 * The static paths of feeds of changes, from those of the pages: one for each format, whose parameter `feed` is the end
 * of the file's name. None if the site has no such feeds.
 */
export function changeFeedPaths<Params extends object, Props extends object>(
  site: WithExtras,
  pages: readonly { params: Params; props: Props }[],
): { params: Params & { feed: string }; props: Props & { format: ChangeFeedFormat } }[] {
  if (!hasExtra(site, "change-feeds")) return [];
  return pages.flatMap(({ params, props }) =>
    formats.map((format) => ({
      params: { ...params, feed: changeFeedEndings[format] },
      props: { ...props, format },
    })),
  );
}

/** The feeds of changes of the thing whose page is at `page`, for links to them; empty if the site has none. */
export function changeFeedsOf(
  page: string,
  title: string,
  { site, locale }: Pick<Publication, "site" | "locale">,
): Alternate[] {
  if (!hasExtra(site, "change-feeds")) return [];
  return formats.map((format) => ({
    address: address.changeFeed(page, format),
    mediaType: feedFormats[format].mediaType,
    title: `${locale.sharing.changesOf(title)} (${feedFormats[format].name})`,
    name: feedFormats[format].name,
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
