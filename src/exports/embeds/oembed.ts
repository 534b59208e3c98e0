import { escape } from "../../escape.ts";
import type { Embed } from "./embed.ts";
import { wideFrom } from "./height.ts";

/** A picture that services show before, or in place of, an embed. */
export interface Thumbnail {
  /** Full address. */
  address: string;
  width: number;
  height: number;
}

/**
 * What services read that show a page within another, as https://oembed.com has it. `title` is that of the page. As a
 * file cannot answer how wide a page is, the height is enough at every width. A quotation stands before the frame:
 * WordPress keeps both without their markup, and shows the quotation where the frame does not answer.
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
