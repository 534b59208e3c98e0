/** A version of a dataset as cited. */
export interface Cited {
  /** Letters, digits and hyphens. */
  id: string;
  title: string;
  publisher: string;
  version: string;
  /** Day of the version, YYYY-MM-DD. */
  date: string;
  /** Full URL of the page. */
  address: string;
  licence: string;
  language: string;
}

/** The citation in running text: (Publisher, 2026). */
export function inText({ publisher, date }: Cited): string {
  return `(${publisher}, ${date.slice(0, 4)})`;
}

/** The entry in a list of references, as one line of plain text; `dataset` and `version` are the translated terms. */
export function inFull(
  { publisher, date, title, version, address }: Cited,
  words: { dataset: string; version: string },
): string {
  return `${publisher} (${date.slice(0, 4)}): ${title}. ${words.version} ${version}, ${date} [${words.dataset}]. ${address}`;
}

/** The citation as BibTeX for biblatex (`@dataset`), with special characters escaped. */
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

/**
 * The citation as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), with CR LF line endings as its readers expect.
 */
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

/** The citation as CSL-JSON for reference managers: a list with one item. */
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
 * The citation as meta elements of a page, by name: the Highwire Press and Dublin Core elements that Zotero reads
 * ("Embedded Metadata", https://github.com/zotero/translators), and Zotero's own item type. The latter takes precedence
 * over all others; without it, the page would be treated as a web page because of its `og:type`.
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

/** Escapes text for TeX. */
function tex(text: string): string {
  const special: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replaceAll(/[\\~^]|[&%$#_{}]/g, (character) => special[character] ?? `\\${character}`);
}
