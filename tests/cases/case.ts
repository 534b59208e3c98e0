import { formatProblem, sortProblems } from "../../src/diagnostics/problem.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import type { Publication } from "../../src/publication/model.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const header = "id,name,group,start,end,asof,value,low,high,kind,source,quote,note";

/** Rows of the case's table: a name and a value each, or whole lines of the raw file. */
export function rows(...given: readonly (readonly [name: string, value: string | number] | string)[]): string {
  return [
    header,
    ...given.map((row, i) =>
      typeof row === "string" ? row : `r${i + 1},${row[0]},,,,,${row[1]},,,exact,office-2024,office-2024--1,`,
    ),
    "",
  ].join("\n");
}

/** The first keys of the descriptor: what the case's table says of itself. */
export const introduction = `title: A table of cases
description: A table of values by name and date, as an invented office counts them. Made up for one case.
covers: Some years, some names
limits: Nothing follows from these numbers.
licence: CC0-1.0
attribution: The Case Desk
`;

/** The descriptor of the case's table, whose values are in a unit. */
export function descriptor(
  unit: string,
  more = "",
  value = `{ name: value, type: estimate, from: { value: value, low: low, high: high, kind: kind }, unit: ${unit}, title: Value, required: false }`,
): string {
  return `${introduction}raw:
  file: raw/d.csv
  columns: [${header.replaceAll(",", ", ")}]
recipe: []
columns:
  - { name: id, type: identifier, from: id, title: Row }
  - { name: name, type: text, from: name, title: Name }
  - { name: group, type: text, from: group, title: Group }
  - { name: window, type: window, from: { start: start, end: end, asOf: asof }, title: When, required: false }
  - ${value}
  - { name: source, type: source, from: source, title: Source }
  - { name: quote, type: quote, from: quote, title: Quote }
  - { name: note, type: note, from: note, title: Note }
key: [id]
${more}`;
}

/** A figure of that table. */
export function figure(type: string, more = "", columns = "label: name, value: value"): string {
  return `type: ${type}
dataset: d
columns: { ${columns} }
title: Some of the values are far from others
subtitle: Values by name (invented)
description: The values of an invented table, one mark for each name, as the office counts them.
${more}`;
}

/** The article that shows it. */
export function article(text = ""): string {
  return `---
title: A case
dek: A made-up article that holds one case and nothing else.
summary: A made-up article that holds one case, so that the machine has something to print.
published: 2024-05-07
updated: 2024-06-01
byline: The Case Desk
figure: f
---

${text}

## The case

::figure{#f}
`;
}

/** What the site says of itself. */
export function site(more = ""): string {
  return `title: Case Book
tagline: A made-up publication with one case in it
description: A made-up publication that holds one case, to see what the machine makes of it.
address: https://cases.example/book/
language: en
locales: [en]
publisher: { name: The Case Desk }
licence: { text: CC-BY-4.0, data: CC0-1.0 }
front: { lead: story, figures: [] }
${more}`;
}

/** The source, with the words in which the values were read. */
export function source(quote: string): string {
  return `id: office-2024
publisher: Statistics Office
publisherType: government
title: "Yearly table"
titleBasis: page
url: https://office.example/table
link: true
published: 2024-01-15
dateBasis: page
language: en
seen: true
seenVia: null
role: primary
relays: []
caveats: ""
quotes:
  - id: office-2024--1
    text: "${quote}"
    translation: null
    locator: table 1
`;
}

const base: Readonly<Record<string, string>> = {
  "content/site.yaml": site(),
  "content/pages/about.md":
    "---\ntitle: About\nsummary: This publication is made up, to hold one case.\n---\n\nEverything here is invented.\n",
  "content/articles/story/en.md": article(),
  "content/figures/f.yaml": figure("bars"),
  "data/README.md": "# data/\n",
  "data/origins.csv": "id,name,type,interest\noffice,Statistics Office (invented),government,\n",
  "data/places.csv":
    "id,name,level,iso3,defined_by,includes,note\nworld,World,world,,,,\nFRA,France,country,FRA,,,\nITA,Italy,country,ITA,,,\n",
  "data/sources/office-2024.yaml": source("The yearly table of the office, with all values."),
  "data/d/dataset.yaml": descriptor("kg"),
  "data/d/raw/d.csv": rows(["North", 12], ["South", 30]),
};

/** A small publication with one table, one figure and one article, some files of which are others. */
export function caseOf(files: Readonly<Record<string, string>>): {
  publication: Publication | null;
  problems: string[];
} {
  const { publication, problems } = readPublication(memoryFolder({ ...base, ...files }), false);
  return { publication, problems: sortProblems(problems).map(formatProblem) };
}

/** The same, which must be without a fault. */
export function rightCase(files: Readonly<Record<string, string>>): Publication {
  const { publication, problems } = caseOf(files);
  if (!publication) throw new Error(problems.join("\n"));
  return publication;
}
