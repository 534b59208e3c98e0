import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblems, type Problem } from "../../src/diagnostics/problem.ts";
import { todo } from "../../src/publication/read/corrections.ts";
import { acceptData } from "../../src/cli/commands/data-accept.ts";
import { accept } from "../../src/cli/commands/numbers-accept.ts";
import { articleOf, changedWord, figureNames, figures, type FigureName } from "./article.ts";
import { columns, csvOf, rowsOf } from "./dataset.ts";
import { writerInto } from "./files.ts";
import { capital, districtName, districts, nameOf, officeName, offices, placeOf, spaced } from "./names.ts";

/** What each figure of an article draws, as YAML. */
const draws: Record<FigureName, string> = {
  districts: "type: bars\nwhere: { measure: held, place: [{places 8}] }\norder: value",
  places: "type: dots\nwhere: { measure: seen, place: [{places 12}] }\norder: value",
  growth: "type: steps\nwhere: { measure: month }\norder: date",
  claims: "type: intervals\nwhere: { measure: claimed }",
  each: "type: unit-chart\nwhere: { measure: moved }\norder: value\noptions: { each: 1 }",
  part: "type: proportion\nrows: [looked]\nlabels: { everywhere: Looked at }\noptions: { whole: { row: whole, label: All of them }, each: 100 }",
};

/** The path of article `n`. */
function articlePath(n: number): string {
  return `content/articles/${nameOf(n)}/en.md`;
}

/**
 * Writes a synthetic publication with `articles` articles into an empty folder: each has its own dataset, source,
 * numbers and six figures (bars, dots, steps, intervals, a unit chart, a proportion). Deterministic; no two articles
 * share any.
 */
export function writePublication(folder: string, articles: number): void {
  const write = writerInto(folder);
  write("content/site.yaml", site);
  write(
    "content/pages/about.md",
    "---\ntitle: About these articles\nsummary: They are made up, to see how long a publication of this size takes.\n---\n\nEverything here is **invented**.\n",
  );
  write(
    "data/places.csv",
    [
      "id,name,level,iso3,defined_by,includes,note",
      "everywhere,Everywhere,world,,,Every district,",
      ...Array.from(
        { length: districts },
        (_, i) => `district-${i},${districtName(i)},grouping,,census,Whatever lies in it,`,
      ),
      "",
    ].join("\n"),
  );
  write(
    "data/origins.csv",
    ["id,name,type,interest", ...offices.map((office) => `${office},${officeName(office)},government,`), ""].join("\n"),
  );
  mkdirSync(join(folder, "public"), { recursive: true });
  for (let n = 0; n < articles; n++) for (const [path, text] of Object.entries(filesOf(n))) write(path, text);
  const problems: Problem[] = [];
  for (const [path, text] of Object.entries(accept(folder, problems)?.files ?? {})) write(path, text);
  acceptVersions(folder, "2020-02-28", problems);
  refuse(problems);
}

/** Changes one word in the middle one of the `articles` articles of a publication. */
export function changeWord(folder: string, articles: number): void {
  edit(join(folder, articlePath(Math.floor(articles / 2))), (text) => text.replace(...changedWord));
}

/**
 * Changes one cell in the raw file of the middle one of the `articles` articles of a publication, a cell that is drawn
 * but bound to no text, and accepts the next version of its dataset.
 */
export function changeCell(folder: string, articles: number): void {
  edit(join(folder, rawPath(nameOf(Math.floor(articles / 2)))), (text) =>
    text.replace(/(?<=^moved-0,.*?-31,)\d+/m, (value) => String(Number(value) + 1)),
  );
  const problems: Problem[] = [];
  acceptVersions(folder, "2020-03-31", problems);
  refuse(problems);
}

/** Edits a text file. Throws if nothing changes. */
function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${path} has nothing to change.`);
  writeFileSync(path, changed);
}

/** Accepts a version of every changed dataset, and completes the draft entries. */
function acceptVersions(folder: string, day: string, problems: Problem[]): void {
  const write = writerInto(folder);
  for (const [path, text] of Object.entries(acceptData(folder, problems)?.files ?? {}))
    write(path, text.replace(`date: ${todo}`, `date: ${day}`).replace(`why: ${todo}`, "why: It was counted again."));
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`The made-up publication has faults: \n${formatProblems(problems)}`);
}

function rawPath(id: string): string {
  return `data/${id}/raw/rows.csv`;
}

/** The files of one article: text by path. */
function filesOf(n: number): Record<string, string> {
  const id = nameOf(n);
  const rows = rowsOf(n);
  const value = (row: string) => rows.find((cells) => cells[0] === row)![6]!;
  const placesOf = (count: number) => Array.from({ length: count }, (_, i) => placeOf(n, i)).join(", ");
  const told = ["whole", "looked", "held-0", "seen-0", "month-9"];
  const number = (row: string) => `:n{#${id}-${row}}`;
  const drawn = figureNames.map((name) => [
    `content/figures/${id}-${name}.yaml`,
    [
      draws[name].replace(/\{places (\d+)\}/, (_, count: string) => placesOf(Number(count))),
      `dataset: ${id}`,
      "columns: { label: " + (name === "claims" ? "origin" : "place") + ", value: items, date: window }",
      `title: ${figures[name]}`,
      `subtitle: Items of the kind ${spaced(id)}, in a year that never was (invented)`,
      `description: One drawing of ${number("whole")} items, of which ${number("looked")} were looked at. The values stand in the table.`,
      "note: Items that were counted again were taken out.",
      "",
    ].join("\n"),
  ]);
  return {
    ...Object.fromEntries(drawn),
    [`data/${id}/dataset.yaml`]: descriptor(id),
    [rawPath(id)]: csvOf(columns, rows),
    [`data/sources/${id}.yaml`]: source(id, [
      `Of ${value("whole")} items, ${value("looked")} were looked at.`,
      `There were ${value("held-0")}, then ${value("seen-0")}, then ${value("month-9")}.`,
    ]),
    [`content/numbers/${id}.yaml`]: told
      .map((row) => `${id}-${row}: { cell: { dataset: ${id}, row: ${row} } }\n`)
      .join(""),
    [articlePath(n)]: article(n, number),
  };
}

const site = `title: A Made-up Publication
tagline: Many articles about nothing, to see how long they take
description: A made-up publication. Every number, name and source in it is invented; it exists to be measured.
address: https://made-up.example/
language: en
locales: [en]
publisher: { name: Nobody }
licence: { text: CC-BY-4.0, data: CC0-1.0 }
front: { lead: ${nameOf(0)}, figures: [${nameOf(0)}-growth] }
`;

function descriptor(id: string): string {
  return `title: Items of the kind ${spaced(id)}
description: Items by district, by place, by month and by who counted them. Made up, and good for nothing but measuring.
covers: One year, twelve districts
limits: Nothing follows from these numbers.
licence: CC0-1.0
attribution: Nobody.
raw:
  file: raw/rows.csv
  columns: [${columns.join(", ")}]
recipe: []
columns:
  - { name: id, type: identifier, from: row, title: Row }
  - { name: measure, type: category, from: measure, title: Measure, categories: { held: Items held, seen: Items seen, month: Items by month, claimed: Items claimed, moved: Items moved, all: All items, looked: Items looked at } }
  - { name: place, type: place, from: place, title: Place }
  - { name: window, type: window, from: { start: start, end: end, asOf: as_of }, title: When }
  - { name: items, type: estimate, from: { value: number, low: low, high: high, kind: kind }, unit: items, title: Items }
  - { name: origin, type: origin, from: origin, title: Origin }
  - { name: source, type: source, from: source, title: Source }
  - { name: quote, type: quote, from: quote, title: Quote }
  - { name: use, type: use, from: use, title: Use in charts }
  - { name: note, type: note, from: note, title: Note }
key: [id]
`;
}

function source(id: string, quotes: string[]): string {
  return `id: ${id}
publisher: The ${capital(spaced(id))} Gazette
publisherType: government
title: What was counted in ${spaced(id)}
titleBasis: page
url: https://gazette.example/${id}
link: true
published: 2020-01-31
dateBasis: page
language: en
seen: true
seenVia: null
role: primary
relays: []
caveats: ""
quotes:
${quotes.map((text, i) => `  - { id: ${id}--${i + 1}, text: "${text}", translation: null, locator: page one }`).join("\n")}
`;
}

function article(n: number, number: (row: string) => string): string {
  const id = nameOf(n);
  const { title, dek, summary, fact, body } = articleOf(n, {
    number,
    cited: (words, quote) => `:cite[${words}]{#${id}--${quote}}`,
    figure: (name) => `::figure{#${id}-${name}}`,
  });
  return `---
title: ${title}
dek: ${dek}
summary: ${summary}
published: 2020-01-31
updated: 2020-02-28
byline: Nobody
figure: ${id}-districts
facts:
  - ${fact}
---

${body}`;
}
