import { keyOf, type Cited, type CitedAuthor } from "./cited.ts";

/** The citation as BibTeX for biblatex (`@dataset`, `@online`), with special characters escaped. */
export function toBibtex(cited: Cited): string {
  const { type, title, authors, publisher, site, version, date, address, licence, language } = cited;
  const fields = {
    title: `{${tex(title)}}`,
    author: authors.map(authorInTex).join(" and "),
    ...(type === "dataset" ? { publisher: tex(publisher) } : { organization: tex(site) }),
    year: date.slice(0, 4),
    date,
    version,
    url: address,
    note: tex(licence),
    langid: language,
  };
  return `@${type === "dataset" ? "dataset" : "online"}{${keyOf(cited)},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join("")}}\n`;
}

/** A name that is not that of a person stands in braces, or it would be taken apart. */
function authorInTex(author: CitedAuthor): string {
  return "literal" in author ? `{${tex(author.literal)}}` : `${tex(author.family)}, ${tex(author.given)}`;
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
