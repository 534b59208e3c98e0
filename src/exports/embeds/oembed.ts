import { escape } from "../../escape.ts";
import type { Embed } from "./embed.ts";
import { wideFrom } from "./fits.ts";

/** A picture that services show before an embed or instead of it. */
export interface Thumbnail {
  /** Absolute URL. */
  address: string;
  width: number;
  height: number;
}

/**
 * The oEmbed response (https://oembed.com), for services that show a page within another. `title` is the page's title.
 * A static file cannot know the available width, so the height is sufficient at every width. A quotation precedes the
 * frame: WordPress keeps both without their markup, and shows the quotation if the frame does not respond.
 */
export function oembedOf(
  title: string,
  embed: Embed,
  site: string,
  thumbnail: Thumbnail | null,
): Record<string, unknown> {
  const { address, said, source, page, publication, most: height } = embed;
  const quotation = `<blockquote><p><strong>${escape(embed.title)}</strong> ${escape(said)}</p> <p>${escape(source)} <a href="${page}">${escape(publication)}</a></p></blockquote>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: publication,
    author_url: site,
    provider_name: publication,
    provider_url: site,
    cache_age: 86_400,
    html: `${quotation}<iframe src="${address}" title="${escape(embed.title)}" width="100%" height="${height}" frameborder="0"></iframe>`,
    width: wideFrom,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.address,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
