import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { formatProblem, show, type Problem } from "../../../src/diagnostics/problem.ts";
import { readContent } from "../../../src/publication/read/publication.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";
import { atEnd, atPoint, front, inYaml, type Place } from "../places.ts";
import { bound } from "./bound.ts";
import { definitions } from "./definitions.ts";
import { right } from "./right.ts";
import { unbound } from "./unbound.ts";
import { unsoundDefinitions } from "./unsound.ts";

const base = openFolder(fileURLToPath(new URL("../../..", import.meta.url)));
const read = (file: string) => new TextDecoder().decode(base.bytes(file));
const article = "content/articles/the-1500/en.md";
const unsoundFile = "content/numbers/unsound-claims.yaml";

const unsound = Object.entries(unsoundDefinitions).flatMap(([kind, list]) =>
  list.map((claim) => ({ ...claim, kind, id: `${kind.replaceAll(" ", "-")}-${list.indexOf(claim) + 1}` })),
);

/** What the check says of the publication with these sentences, each a paragraph of its own, and with the claims. */
function check(
  sentences: readonly string[],
  files: Record<string, string> = {},
): { says(i: number): string[]; all: string[] } {
  const problems: Problem[] = [];
  const text = read(article);
  const first = text.split("\n").length + 1;
  const added = {
    [article]: `${text}\n${sentences.join("\n\n")}\n`,
    "content/numbers/claims-of-tests.yaml": definitions,
  };
  readContent(memoryFolder({ ...added, ...files }, base), problems);
  const all = problems.map(formatProblem);
  return { all, says: (i) => all.filter((message) => message.startsWith(`${article}:${first + 2 * i}:`)) };
}

/** A wrong claim: its sentence, what is wrong, and what the message has to contain. */
const wrong = [
  ...Object.entries(unbound).flatMap(([kind, list]) =>
    list.map(([sentence, words]) => ({ sentence, error: `${kind} without a claim`, says: show(words) })),
  ),
  ...Object.entries(bound).flatMap(([kind, list]) =>
    list.map(([sentence, claim]) => ({ sentence, error: kind, says: claim })),
  ),
];

test("at least 200 wrong claims are found at their places, and none is missed", () => {
  const yaml = unsound.map(({ id, definition }) => `${id}: ${definition}\n`).join("");
  const { all, says } = check(
    wrong.map(({ sentence }) => sentence),
    { [unsoundFile]: yaml },
  );
  const missed = [
    ...wrong.flatMap(({ sentence, error, says: part }, i) =>
      says(i).some((message) => message.includes(part)) ? [] : `${error}: ${sentence} → ${says(i).join(" ")}`,
    ),
    ...unsound.flatMap(({ id, sentence, says: part }, i) => {
      const messages = all.filter((message) => message.startsWith(`${unsoundFile}:${i + 1}:`));
      return messages.some((message) => message.includes(part)) ? [] : `${id}: ${sentence} → ${messages.join(" ")}`;
    }),
  ];
  const count = wrong.length + unsound.length;
  console.log(`Wrong claims: found ${count - missed.length}, missed ${missed.length}.`);
  expect(missed).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(200);
});

test("at least 200 right or harmless sentences with the same words pass, and none is refused", () => {
  const sentences = Object.values(right).flat();
  const { says } = check(sentences);
  const refused = sentences.flatMap((sentence, i) =>
    says(i).length === 0 ? [] : `${sentence} → ${says(i).join(" ")}`,
  );
  console.log(`Right or harmless sentences: passed ${sentences.length - refused.length}, refused ${refused.length}.`);
  expect(refused).toEqual([]);
  expect(sentences.length).toBeGreaterThanOrEqual(200);
  expect(new Set(sentences).size, "no sentence stands twice").toBe(sentences.length);
});

const figure = "content/figures/moscow-by-country.yaml";
const page = "content/pages/about.md";

/** Every place in which claims are checked. */
const places: readonly Place[] = [
  front(article, "title"),
  front(article, "dek"),
  front(article, "summary"),
  front(article, "facts", 0),
  front(page, "title"),
  front(page, "summary"),
  atEnd(page),
  inYaml(figure, "title"),
  inYaml(figure, "subtitle"),
  inYaml(figure, "description"),
  inYaml(figure, "note"),
  atPoint("content/figures/moscow-by-region.yaml", "africa-istories"),
  inYaml("content/figures/moscow-by-region.yaml", "options", "states", 0, "text"),
  inYaml("content/figures/who-counts-whom.yaml", "views", 0, "note"),
];

/** The publication with these words in every place. */
function everywhere(words: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { file, put } of places) files[file] = put(files[file] ?? read(file), words);
  return files;
}

test("claims are found in every place, and pass in every place where they are bound", () => {
  const problems = (words: string) => check([], everywhere(words)).all;
  const wrong = problems("In these records one place sent fewer people than the other").filter((message) =>
    message.includes('"fewer" without'),
  );
  expect(wrong).toHaveLength(places.length);
  const right = "In these records one place sent :n[more]{#nepal-over-tajikistan} people than the other";
  expect(problems(right).filter((message) => message.includes("more"))).toEqual([]);
});
