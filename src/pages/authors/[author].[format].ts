import type { APIRoute, GetStaticPaths } from "astro";
import { authorFeed } from "../../publication/feeds/article-feed.ts";
import type { FeedFormat } from "../../publication/feeds/feed.ts";
import { feedResponse } from "../../publication/feeds/formats.ts";
import type { Author } from "../../publication/read/authors.ts";
import { currentPublication, keyed } from "../../publication/tracking/current.ts";

export const getStaticPaths = (() =>
  keyed(
    [...currentPublication().authors.values()].flatMap((author) =>
      (["atom", "rss", "json"] as const).map((format) => ({
        params: { author: author.id, format },
        props: { author, format },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ author: Author; format: FeedFormat }> = ({
  props: { author, format },
  locals: { publication },
}) => feedResponse(authorFeed(author, publication), format);
