import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { readContent } from "../../src/publication/read/publication.ts";
import { memoryFolder } from "../diagnostics/memory.ts";
import { ballots } from "./ballots.ts";
import { definitions, quotes, stale, type Edit } from "./facts.ts";
import { anywhere, places, type Place } from "./places.ts";
import { sentences } from "./texts.ts";

const base = memoryFolder(ballots, openFolder(fileURLToPath(new URL("../publication", import.meta.url))));
const read = (file: string) => new TextDecoder().decode(base.bytes(file));

/** What the check says of the second publication with some files in other words. */
function check(files: Record<string, string>): string[] {
  const problems: Problem[] = [];
  readContent(memoryFolder(files, base), problems);
  return problems.map(formatProblem);
}

function edited(edits: readonly Edit[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { file, from, to } of edits) {
    const text = files[file] ?? read(file);
    expect(text, "the error no longer fits the file").toContain(from);
    files[file] = text.replace(from, () => to);
  }
  return files;
}

const put = ({ file, put }: Place, words: string) => ({ [file]: put(read(file), words) });
const inText = places["the text of an article"];

/**
 * One deliberate error: the files that it changes, where the check has to find it, and words that must stand in what it
 * says.
 */
interface Deliberate {
  error: string;
  files: Record<string, string>;
  at: string;
  says: string;
}

const errors: Deliberate[] = [
  ...Object.entries(places).flatMap(([name, place]) =>
    anywhere.wrong.map((words) => ({ error: `${name}: ${words}`, files: put(place, words), at: place.file, says: "" })),
  ),
  ...[...definitions, ...quotes, ...stale].map(({ error, edits, at, says }) => ({
    error,
    files: edited(edits),
    at,
    says,
  })),
];
const wrong = Object.entries(sentences).flatMap(([kind, list]) =>
  list.flatMap((sentence) => sentence.wrong.map((words) => ({ error: `${kind}: ${words}`, words }))),
);

/** The sentences, each a paragraph of its own in one article, that nothing is said of. */
function missedSentences(): string[] {
  const text = read(inText.file);
  const first = text.split("\n").length + 1;
  const messages = check(put(inText, wrong.map(({ words }) => words).join("\n\n")));
  return wrong.flatMap(({ error }, i) =>
    messages.some((message) => message.startsWith(`${inText.file}:${first + 2 * i}:`)) ? [] : error,
  );
}

describe("what is right passes", () => {
  test("as it stands", () => expect(check({})).toEqual([]));
  test("all right sentences together", () => {
    const right = Object.values(sentences).flatMap((list) => list.map((sentence) => sentence.right));
    expect(check(put(inText, right.join("\n\n")))).toEqual([]);
  });
  test.each(Object.entries(places))("words in %s", (_, place) => {
    for (const words of anywhere.right) expect(check(put(place, words))).toEqual([]);
  });
});

test("at least 200 deliberate errors are caught at their places, and none is missed", () => {
  const missed = errors.filter(
    ({ files, at, says }) => !check(files).some((message) => message.startsWith(`${at}:`) && message.includes(says)),
  );
  const names = [...missedSentences(), ...missed.map(({ error }) => error)];
  const all = new Set([...wrong, ...errors].map(({ error }) => error));
  console.log(`Editorial errors: caught ${all.size - names.length}, missed ${names.length}.`);
  expect(names).toEqual([]);
  expect(all.size).toBeGreaterThanOrEqual(200);
  expect(all.size, "no error stands twice").toBe(wrong.length + errors.length);
});
