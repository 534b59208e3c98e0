import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { openYamlCache, closeYamlCache } from "../../src/diagnostics/yaml-cache.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import type { Publication } from "../../src/publication/model.ts";
import { memoryFolder } from "../diagnostics/memory.ts";
import { mutantsOf, withSlips, type Mutant } from "./mutants.ts";

const project = openFolder(fileURLToPath(new URL("../..", import.meta.url)));
const paths = ["content/articles", "content/figures"].flatMap((folder) => project.list(folder));
const files = new Map(paths.map((path) => [path, new TextDecoder().decode(project.bytes(path))]));

openYamlCache({});
const sound = readPublication(project);
const parses = closeYamlCache()!;

function read(mutants: readonly Mutant[]): { publication: Publication | null; problems: Problem[] } {
  openYamlCache(parses);
  try {
    return readPublication(memoryFolder(withSlips(files, mutants), project));
  } finally {
    closeYamlCache();
  }
}

/** What readers see of articles and figures, without where it stands in its files and how it was typed there. */
function seen(publication: Publication): string {
  const { articles, figures } = publication;
  const hidden = new Set(["at", "within", "place", "source", "why", "lines", "path", "formerly", "dataset", "row"]);
  const shown = JSON.stringify(
    [
      articles.map(({ front, facts, blocks }) => [{ ...front.value, facts }, blocks]),
      [...figures].map(([id, { file, chart }]) => [id, file, chart]),
    ],
    (key, value: unknown) => (hidden.has(key) ? undefined : value),
  );
  // Any run of blanks and line ends is one blank on a page.
  return shown.replace(/(?: |\\n)+/g, " ");
}

/** Whether a problem stands where the slip is: in its line, or in the lines of the text that goes on there. */
function isAt({ file, line }: Mutant, problem: Problem): boolean {
  if (problem.path !== file) return false;
  // An indent that is wrong is seen at the next line, which has another.
  if (problem.found === "YAML that cannot be read" && problem.line === line + 1) return true;
  const lines = files.get(file)!.split("\n");
  const goesOn = (one: number) =>
    /^\s*(?:[^\s#:-]|-[^\s-]|:[a-z])/.test(lines[one - 1] ?? "") && !/^\s*[\w-]+:(?:\s|$)/.test(lines[one - 1] ?? "");
  let [first, last] = [line, line];
  while (first > 1 && goesOn(first)) first -= 1;
  while (goesOn(last + 1)) last += 1;
  // A value that is no longer one is told of at its key.
  if (/^\s*\w+:$/.test(lines[first - 2] ?? "")) first -= 1;
  return problem.line >= first && problem.line <= last;
}

/**
 * Slips in sets, of which no two are near each other or in one figure, so that what is told of one is told of that one.
 */
function together(mutants: readonly Mutant[]): Mutant[][] {
  const sets: Mutant[][] = [];
  for (const mutant of mutants) {
    const apart = (other: Mutant) =>
      other.file !== mutant.file ||
      (mutant.file.endsWith(".md") && Math.abs(other.line - mutant.line) > 3 && Math.min(other.line, mutant.line) > 40);
    const set = sets.find((others) => others.every(apart));
    if (set) set.push(mutant);
    else sets.push([mutant]);
  }
  return sets;
}

test("200 slips in the article and the figures are refused where they are, or change nothing that a reader sees", () => {
  expect(sound.problems).toEqual([]);
  const before = seen(sound.publication!);
  const outcomes = { refused: 0, unseen: 0 };
  const missed: string[] = [];
  const mutants = mutantsOf(files, 200, 21);
  const told = new Set(
    together(mutants).flatMap((some) => {
      const { problems } = read(some);
      return some.filter((mutant) => problems.some((problem) => isAt(mutant, problem)));
    }),
  );
  outcomes.refused = told.size;
  // What was not told among others is looked at alone: another slip may have kept its file from being read.
  for (const mutant of mutants.filter((one) => !told.has(one))) {
    const { publication, problems } = read([mutant]);
    if (problems.some((problem) => isAt(mutant, problem))) outcomes.refused += 1;
    else if (publication && seen(publication) === before) outcomes.unseen += 1;
    else
      missed.push(
        `${mutant.file}:${mutant.line} ${mutant.slip}${
          problems.length > 0
            ? ` (told elsewhere: ${problems
                .map((problem) => `${problem.path}:${problem.line} ${problem.found}`)
                .slice(0, 2)
                .join("; ")})`
            : ""
        }`,
      );
  }
  expect(missed).toEqual([]);
  expect(outcomes.refused + outcomes.unseen).toBe(200);
  expect(outcomes.refused).toBeGreaterThanOrEqual(190);
});
