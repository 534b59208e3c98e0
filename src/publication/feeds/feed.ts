/** A feed, independent of its format. URLs are absolute, dates are `YYYY-MM-DD`. */
export interface Feed {
  title: string;
  description: string;
  /** The page that the feed belongs to. */
  page: string;
  /** The URL of the feed itself in a format. */
  self: (format: FeedFormat) => string;
  language: string;
  author: { name: string; url: string };
  updated: string;
  entries: readonly Entry[];
}

/** One entry of a feed. */
export interface Entry {
  /** A tag URI (RFC 4151), which stays the same when the page moves within its host. */
  id: string;
  title: string;
  url: string;
  published: string;
  updated: string;
  /** Its content: text, or HTML with absolute URLs. */
  content: { type: "text" | "html"; value: string };
  /** Who wrote it, if not the author of the feed. */
  author?: string;
  /** A category for programs, and its label for readers. */
  category?: { term: string; label: string };
  summary?: string;
  image?: string;
}

/** `rss` is for articles alone: programs that read nothing else follow articles. */
export type FeedFormat = "atom" | "rss" | "json";

/** The id of an entry: a tag URI of the host, a date and a name. */
export function entryId(siteAddress: string, day: string, what: string): string {
  return `tag:${new URL(siteAddress).hostname},${day}:${what}`;
}

/** The instant at which a day begins in UTC, as RFC 3339 has it. */
export function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
