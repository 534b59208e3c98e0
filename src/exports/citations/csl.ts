import { keyOf, type Cited } from "./cited.ts";

/** The citation as CSL-JSON for reference managers (https://citationstyles.org): a list with one item. */
export function toCsl(cited: Cited): string {
  const { type, title, authors, publisher, site, version, date, address, language } = cited;
  const item = {
    id: keyOf(cited),
    type: type === "dataset" ? "dataset" : "webpage",
    title,
    author: authors,
    ...(type === "article" && { "container-title": site }),
    publisher,
    version,
    issued: { "date-parts": [date.split("-").map(Number)] },
    URL: address,
    language,
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}
