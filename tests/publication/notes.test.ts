import { expect, test } from "vitest";
import {
  counterLegend,
  countersInShort,
  countersOf,
  notesOf,
  sourcesInShort,
} from "../../src/publication/views/notes.ts";
import { en } from "../../src/i18n/en.ts";
import { caseOf, descriptor, rightCase, site } from "../cases/case.ts";

const withOrigin = descriptor("kg")
  .replace("  - { name: group, type: text", "  - { name: group, type: origin")
  .replace("title: Group }", "title: Who }");
const row = (i: number, origin: string) => `r${i},Name ${i},${origin},,,,${i},,,exact,office-2024,office-2024--1,`;
const raw = (...origins: string[]) =>
  [
    "id,name,group,start,end,asof,value,low,high,kind,source,quote,note",
    ...origins.map((origin, i) => row(i + 1, origin)),
    "",
  ].join("\n");
const origins = `id,name,type,interest,short
office,Statistics Office (invented),government,,The Office
union,Bell Ringers' Union of the North (invented),activist,party to the dispute,Union
mayor,Mayor of the North (invented),government,party to the dispute,
press,Northern Press Agency (invented),news,,Press
`;
const notes = (...ids: string[]) => {
  const publication = rightCase({
    "content/site.yaml": site(
      "counters: [{ name: A party to the dispute, origins: [union, mayor] }, { name: Press, types: [news] }]\n",
    ),
    "data/origins.csv": origins,
    "data/d/dataset.yaml": withOrigin,
    "data/d/raw/d.csv": raw(...ids),
  });
  return notesOf(publication.figures.get("f")!, publication);
};

test("who counted is told by interest in the matter, those with one first and with the group that they belong to", () => {
  const { origins: groups } = notes("union", "office", "mayor");
  expect(groups).toEqual([
    {
      interest: "party to the dispute",
      counter: { name: "A party to the dispute", position: 0 },
      names: ["Bell Ringers’ Union of the North (invented)", "Mayor of the North (invented)"],
      short: ["Union", "Mayor of the North (invented)"],
    },
    { interest: "", counter: null, names: ["Statistics Office (invented)"], short: ["The Office"] },
  ]);
  expect(countersOf({ origins: groups })).toEqual([
    "Bell Ringers’ Union of the North (invented); Mayor of the North (invented) (party to the dispute)",
    "Statistics Office (invented)",
  ]);
});

test("the line below a figure has the short names with the signs of their groups, and the number of sources", () => {
  const short = notes("office", "union", "press");
  expect(countersInShort(short, en)).toBe("●\u00A0Union, The Office and Press");
  expect(counterLegend(short)).toEqual(["●\u00A0A party to the dispute"]);
  expect(sourcesInShort(short, en)).toBe("1 source");
});

test("names that do not fit the line are counted, never a single one; a long first name is written", () => {
  const line = (...names: string[]) =>
    countersInShort({ origins: [{ interest: "", counter: null, names, short: names }] }, en);
  const long = "Institute for Bells";
  expect(line(long, `${long} 2`, `${long} 3`, `${long} 4`)).toBe(
    "Institute for Bells, Institute for Bells 2 and 2 others",
  );
  expect(line(long, `${long} 2`, `${long} 3`)).toBe("Institute for Bells and 2 others");
  expect(line(long.repeat(4))).toBe(long.repeat(4));
  expect(line(long, long)).toBe(long);
  expect(line()).toBe("");
});

test("short names are optional, and no other column is", () => {
  const problemsWith = (header: string) =>
    caseOf({ "data/origins.csv": `${header}\noffice,Statistics Office (invented),government,,Office\n` }).problems;
  expect(problemsWith("id,name,type,interest,short")).toEqual([]);
  expect(problemsWith("id,name,type,interest,brief")).toEqual([
    expect.stringContaining('data/origins.csv:1:23 header: found the unknown column "brief"') as string,
  ]);
});
