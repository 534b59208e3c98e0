import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatProblems, type Problem } from "../../src/diagnostics/problem.ts";
import { todo } from "../../src/publication/read/corrections.ts";
import { acceptData } from "../../src/cli/commands/data-accept.ts";
import { accept } from "../../src/cli/commands/numbers-accept.ts";

const districts = 40;
const offices = ["census", "registry", "institute", "society", "bureau", "council", "observers", "survey"];
/** Words for the names of articles, by position, so that no name contains a word twice. */
const names = [
  ["alder", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine", "rowan", "willow"],
  ["bay", "brook", "cliff", "dale", "fen", "field", "ford", "hill", "marsh", "moor", "pond", "vale"],
  ["barn", "bridge", "chapel", "cross", "farm", "gate", "house", "inn", "lodge", "mill", "quay", "tower"],
] as const;

/** The six figures of an article: the words for their id and title, and what they draw. */
const figures = {
  districts: {
    title: "The districts differ in what they hold",
    draws: "type: bars\nwhere: { measure: held, place: [{places 8}] }\norder: value",
  },
  places: {
    title: "Some places hold far more than others",
    draws: "type: dots\nwhere: { measure: seen, place: [{places 12}] }\norder: value",
  },
  growth: { title: "The count rose from month to month", draws: "type: steps\nwhere: { measure: month }\norder: date" },
  claims: { title: "Those who count do not agree", draws: "type: intervals\nwhere: { measure: claimed }" },
  each: {
    title: "Each mark is one item that was moved",
    draws: "type: unit-chart\nwhere: { measure: moved }\norder: value\noptions: { each: 1 }",
  },
  part: {
    title: "Few of them have ever been looked at",
    draws:
      "type: proportion\nrows: [looked]\nlabels: { everywhere: Looked at }\noptions: { whole: { row: whole, label: All of them }, each: 100 }",
  },
};

/** The id of article `n`, and of its dataset and its source; without digits, which texts would have to bind. */
function nameOf(n: number): string {
  return names.map((words, place) => words[Math.floor(n / words.length ** place) % words.length]).join("-");
}

/** The path of article `n`. */
export function articlePath(n: number): string {
  return `content/articles/${nameOf(n)}/en.md`;
}

/**
 * Writes a synthetic publication with `articles` articles into an empty folder: each has its own dataset, source,
 * numbers and six figures (bars, dots, steps, intervals, a unit chart, a proportion). Deterministic; no two articles
 * share any.
 */
export function writePublication(folder: string, articles: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
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
      ...Array.from({ length: districts }, (_, i) => `district-${i},${title(i)},grouping,,census,Whatever lies in it,`),
      "",
    ].join("\n"),
  );
  write(
    "data/origins.csv",
    ["id,name,type,interest", ...offices.map((office) => `${office},The ${capital(office)},government,`), ""].join(
      "\n",
    ),
  );
  mkdirSync(join(folder, "public"), { recursive: true });
  for (let n = 0; n < articles; n++) for (const [path, text] of Object.entries(filesOf(n))) write(path, text);
  const problems: Problem[] = [];
  for (const [path, text] of Object.entries(accept(folder, problems)?.files ?? {})) write(path, text);
  for (const [path, text] of Object.entries(acceptData(folder, problems)?.files ?? {}))
    write(path, text.replace(`date: ${todo}`, "date: 2020-02-28"));
  if (problems.length > 0) throw new Error(`The made-up publication has faults: \n${formatProblems(problems)}`);
}

/** The files of one article: text by path. */
function filesOf(n: number): Record<string, string> {
  const id = nameOf(n);
  const rows = rowsOf(n);
  const value = (row: string) => rows.find((cells) => cells[0] === row)![6]!;
  const placesOf = (count: number) => Array.from({ length: count }, (_, i) => placeOf(n, i)).join(", ");
  const told = ["whole", "looked", "held-0", "seen-0", "month-9"];
  const number = (row: string) => `:n{#${id}-${row}}`;
  const drawn = Object.entries(figures).map(([name, { title, draws }]) => [
    `content/figures/${id}-${name}.yaml`,
    [
      draws.replace(/\{places (\d+)\}/, (_, count: string) => placesOf(Number(count))),
      `dataset: ${id}`,
      "columns: { label: " + (name === "claims" ? "origin" : "place") + ", value: items, date: window }",
      `title: ${title}`,
      `subtitle: Items of the kind ${spoken(id)}, in a year that never was (invented)`,
      `description: One drawing of ${number("whole")} items, of which ${number("looked")} were looked at. The values stand in the table.`,
      "note: Items that were counted again were taken out.",
      "",
    ].join("\n"),
  ]);
  return {
    ...Object.fromEntries(drawn),
    [`data/${id}/dataset.yaml`]: descriptor(id),
    [`data/${id}/raw/rows.csv`]: [columns.join(","), ...rows.map((cells) => cells.join(",")), ""].join("\n"),
    [`data/sources/${id}.yaml`]: source(id, [
      `Of ${value("whole")} items, ${value("looked")} were looked at.`,
      `There were ${value("held-0")}, then ${value("seen-0")}, then ${value("month-9")}.`,
    ]),
    [`content/numbers/${id}.yaml`]: told
      .map((row) => `${id}-${row}: { cell: { dataset: ${id}, row: ${row} } }\n`)
      .join(""),
    [articlePath(n)]: article(id, number),
  };
}

const columns = [
  "row",
  "measure",
  "place",
  "start",
  "end",
  "as_of",
  "number",
  "low",
  "high",
  "kind",
  "origin",
  "source",
  "quote",
  "use",
  "note",
];

/** The rows of one dataset, cell by cell. */
function rowsOf(n: number): string[][] {
  const random = dice(n + 1);
  const id = nameOf(n);
  const row = (
    name: string,
    measure: string,
    place: string,
    day: string,
    number: number,
    kind = "exact",
    origin = 0,
    note = "",
  ): string[] => {
    const bounds = kind === "between" ? ["", String(number), String(number * 2)] : [String(number), "", ""];
    return [
      name,
      measure,
      place,
      "",
      "",
      day,
      ...bounds,
      kind,
      offices[origin]!,
      id,
      `${id}--${name === "whole" || name === "looked" ? 1 : 2}`,
      note ? "note" : "ok",
      note,
    ];
  };
  const kinds = ["exact", "at-least", "about", "exact", "at-most", "more-than", "exact", "between"];
  const many = (count: number, make: (i: number) => string[]) => Array.from({ length: count }, (_, i) => make(i));
  const year = 2000 + (n % 20);
  let sum = 10 + random(20);
  return [
    ...many(8, (i) =>
      row(`held-${i}`, "held", placeOf(n, i), `${year}-12-31`, 20 + random(900), i === 0 ? "exact" : kinds[random(8)]),
    ),
    ...many(12, (i) =>
      row(
        `seen-${i}`,
        "seen",
        placeOf(n, i),
        `${year}-06-30`,
        2 + random(500),
        i === 0 ? "exact" : kinds[random(8)],
        1,
        i === 3 ? "Seen from afar" : "",
      ),
    ),
    ...many(10, (i) =>
      row(
        `month-${i}`,
        "month",
        placeOf(n, 0),
        `${year}-${String(i + 1).padStart(2, "0")}-28`,
        (sum += 1 + random(60)),
        i === 4 ? "at-least" : "exact",
        2,
      ),
    ),
    ...many(5, (i) => row(`claim-${i}`, "claimed", "everywhere", `${year}-12-31`, 200 + random(900), kinds[i], i)),
    ...many(4, (i) => row(`moved-${i}`, "moved", placeOf(n, i), `${year}-12-31`, 5 + random(90), "exact", 3)),
    row("whole", "all", "everywhere", `${year}-12-31`, 9000 + random(9000), "about"),
    row("looked", "looked", "everywhere", `${year}-12-31`, 300 + random(900)),
  ];
}

function placeOf(n: number, i: number): string {
  return `district-${(n * 7 + i) % districts}`;
}

/** A seeded generator of whole numbers from 0 up to a limit. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % limit;
  };
}

function spoken(id: string): string {
  return id.replaceAll("-", " ");
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function title(i: number): string {
  const [trees] = names;
  return `${capital(trees[i % trees.length]!)} ${["Hill", "Vale", "Ford", "Field"][Math.floor(i / trees.length)]}`;
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
  return `title: Items of the kind ${spoken(id)}
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
publisher: The ${capital(spoken(id))} Gazette
publisherType: government
title: What was counted in ${spoken(id)}
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

const filler =
  "Nobody has asked who does the counting, and those who do it have other work. The books are kept by hand, in ink, and are read again every year by somebody who was not there. What stands in them is what was seen from the road, and what was told at the door.";

function article(id: string, number: (row: string) => string): string {
  const slots = Object.keys(figures).map(
    (name) =>
      `## On ${name}\n\n${filler} It gave ${number("held-0")} in one district, and ${number("seen-0")} in one place.\n\n::figure{#${id}-${name}}\n\n${filler} ${filler}`,
  );
  return `---
title: ${number("whole")} items of the kind ${spoken(id)}
dek: What is known of them, and what is not. All of it is invented.
summary: A made-up article about made-up items, with figures, to be measured.
published: 2020-01-31
updated: 2020-02-28
byline: Nobody
figure: ${id}-districts
facts:
  - ${number("looked")} items were :cite[looked at]{#${id}--1}.
---

There are ${number("whole")} items. By October ${number("month-9")} :cite[had been seen]{#${id}--2}. ${filler}

${slots.join("\n\n")}
`;
}
