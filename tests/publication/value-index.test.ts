import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { meaningParts, meaningTitle, meaningValue, valueParts } from "../../src/publication/views/lists/value-list.ts";

const read = (folder: string) =>
  readPublication(openFolder(fileURLToPath(new URL(folder, import.meta.url))), false).publication!;
const own = read("../..");
const second = read(".");

/** What a value stands for: title, value and who counted. */
const meanings = (text: string, publication = own, unit = "people") =>
  publication.relations.valueIndex
    .find((value) => value.text === text && value.unit === unit)!
    .meanings.map((meaning) => meaningTitle(meaning, publication.locale));

test("523 is two things, and 71 four", () => {
  expect(meanings("523").toSorted()).toEqual([
    "Foreign citizens killed in the Russian forces and named from open sources by July 2025",
    "People from former Soviet republics in the Moscow records, as iStories groups them",
  ]);
  expect(meanings("71").toSorted()).toEqual([
    "Citizens of Belarus in the Moscow records",
    "Citizens of Uzbekistan in the Moscow records",
    "In hospital: Sri Lanka",
    "People from the Middle East in the Moscow records, as iStories groups them",
  ]);
});

test("what several sources repeat is one thing, with all of them; other values of the same count are named", () => {
  const value = own.relations.valueIndex.find(({ id }) => id === "people-523")!;
  const repeated = value.meanings.find(({ numbers }) => numbers[0]?.id === "moscow-former-soviet")!;
  expect(repeated.sources.length).toBeGreaterThan(3);
  expect(new Set(repeated.sources).size).toBe(repeated.sources.length);
  const named = value.meanings.find(({ numbers }) => numbers[0]?.id === "dead-named-total")!;
  expect(named.disputed.map(({ estimate }) => [estimate.kind, estimate.value])).toEqual([["more-than", 500]]);
});

test("a value names those that it becomes if it is rounded, and they name it", () => {
  const of = (id: string) => own.relations.valueIndex.find((value) => value.id === id)!;
  expect(of("people-1542").roundsTo).toEqual(["people-1500"]);
  expect(of("people-1500").roundedFrom).toEqual(["people-1542"]);
});

test("the page of a number can say what else has its value", () => {
  const others = (id: string) => (own.relations.sameValues.get(id) ?? []).map(({ numbers }) => numbers[0]?.id ?? null);
  expect(others("dead-named-total")).toEqual(["moscow-former-soviet"]);
  expect(others("moscow-nepal")).not.toContain("moscow-nepal");
});

describe.each([
  ["Foreign Ranks", own],
  ["the second publication", second],
])("%s", (_, publication) => {
  const { locale, relations, numbers } = publication;
  const index = relations.valueIndex;

  test("every number is in the index, under its value", () => {
    const indexed = new Set(index.flatMap((value) => value.meanings.flatMap((meaning) => meaning.numbers)));
    expect([...numbers.values()].filter((number) => !indexed.has(number)).map(({ id }) => id)).toEqual([]);
  });

  test("people come first if there are any; within a unit values ascend; ids are unique", () => {
    const units = [...new Set(index.map(({ unit }) => unit))];
    if (units.includes("people")) expect(units[0]).toBe("people");
    for (const unit of units) {
      const values = index.filter((value) => value.unit === unit).map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
    expect(new Set(index.map(({ id }) => id)).size).toBe(index.length);
    expect(
      valueParts(publication)
        .flat()
        .flatMap(({ entries }) => entries),
    ).toEqual(index);
  });

  test.each(["topic", "place", "origin", "year"] as const)("the list by %s has every thing, in groups", (list) => {
    const parts = meaningParts(list, publication);
    const listed = new Set(parts.flat().flatMap(({ entries }) => entries.map(({ meaning }) => meaning)));
    expect(listed).toEqual(new Set(index.flatMap((value) => value.meanings)));
    for (const { title, entries } of parts.flat()) {
      expect(title).not.toBe("");
      for (const { meaning } of entries) {
        expect(meaningTitle(meaning, locale)).not.toBe("");
        expect(meaningValue(meaning, locale)).not.toBe("");
      }
    }
  });
});
