/** What is cited: a version of a dataset. */
export interface Cited {
  /** Letters, digits and hyphens. */
  id: string;
  title: string;
  publisher: string;
  version: string;
  /** Day of the version, YYYY-MM-DD. */
  date: string;
  /** Full address of the page. */
  address: string;
  licence: string;
  language: string;
}

/** In a text: (Publisher, 2026). */
export function inText({ publisher, date }: Cited): string {
  return `(${publisher}, ${date.slice(0, 4)})`;
}

/** In a list of references, in one line of plain text; `dataset` and `version` are the words for these. */
export function inFull(
  { publisher, date, title, version, address }: Cited,
  words: { dataset: string; version: string },
): string {
  return `${publisher} (${date.slice(0, 4)}): ${title}. ${words.version} ${version}, ${date} [${words.dataset}]. ${address}`;
}

/** As BibTeX, for biblatex (`@dataset`); special characters are escaped. */
export function toBibtex({ id, title, publisher, version, date, address, licence, language }: Cited): string {
  const fields = {
    title: `{${tex(title)}}`,
    author: `{${tex(publisher)}}`,
    publisher: tex(publisher),
    year: date.slice(0, 4),
    date,
    version,
    url: address,
    note: tex(licence),
    langid: language,
  };
  return `@dataset{${id}-${version},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join("")}}\n`;
}

/** As RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): lines end with CR LF, as its readers expect. */
export function toRis({ title, publisher, version, date, address, language }: Cited): string {
  const lines = [
    ["TY", "DATA"],
    ["TI", title],
    ["AU", publisher],
    ["PB", publisher],
    ["PY", date.slice(0, 4)],
    ["DA", date.replaceAll("-", "/")],
    ["ET", version],
    ["UR", address],
    ["LA", language],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** As CSL-JSON, for reference managers: a list of one item. */
export function toCsl({ id, title, publisher, version, date, address, language }: Cited): string {
  const item = {
    id: `${id}-${version}`,
    type: "dataset",
    title,
    author: [{ literal: publisher }],
    publisher,
    version,
    issued: { "date-parts": [date.split("-").map(Number)] },
    URL: address,
    language,
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}

/**
 * As the meta elements of a page, by their names: those of Highwire Press and of Dublin Core that Zotero reads
 * ("Embedded Metadata", https://github.com/zotero/translators), and its own name of the type. Without that one, which
 * comes before all others there, the page would be taken for a web page, because its `og:type` says so.
 */
export function toMeta({
  title,
  publisher,
  date,
  address,
  licence,
  language,
}: Cited): Readonly<Record<string, string>> {
  return {
    citation_title: title,
    citation_author: publisher,
    citation_publisher: publisher,
    citation_publication_date: date.replaceAll("-", "/"),
    citation_public_url: address,
    citation_language: language,
    "DC.type": "Dataset",
    "DC.rights": licence,
    "z:itemType": "dataset",
  };
}

/** A text as TeX reads it. */
function tex(text: string): string {
  const special: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replaceAll(/[\\~^]|[&%$#_{}]/g, (character) => special[character] ?? `\\${character}`);
}
