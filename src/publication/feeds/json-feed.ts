import { instant, type Feed } from "./feed.ts";

/** A feed as JSON Feed (version 1.1), with the same entries and ids. */
export function jsonFeed({ title, description, page, self, language, author, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self("json"),
    description,
    language,
    authors: [author],
    items: entries.map(({ id, url, title, content, author, summary, image, published, updated, category }) => ({
      id,
      url,
      title,
      [content.type === "html" ? "content_html" : "content_text"]: content.value,
      summary,
      image,
      date_published: instant(published),
      date_modified: instant(updated),
      authors: author && [{ name: author }],
      tags: category && [category.term],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
