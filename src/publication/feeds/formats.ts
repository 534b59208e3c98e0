import { atomFeed } from "./atom.ts";
import type { Feed, FeedFormat } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { rssFeed } from "./rss.ts";

/** A format of feeds: how a feed is written in it, its media type, and its name for readers. */
interface Format {
  write: (feed: Feed) => string;
  mediaType: string;
  name: string;
}

export const feedFormats: Readonly<Record<FeedFormat, Format>> = {
  atom: { write: atomFeed, mediaType: "application/atom+xml", name: "Atom" },
  rss: { write: rssFeed, mediaType: "application/rss+xml", name: "RSS" },
  json: { write: jsonFeed, mediaType: "application/feed+json", name: "JSON Feed" },
};

/** A feed as the response of its URL. */
export function feedResponse(feed: Feed, format: FeedFormat): Response {
  const { write, mediaType } = feedFormats[format];
  return new Response(write(feed), { headers: { "Content-Type": `${mediaType}; charset=utf-8` } });
}
