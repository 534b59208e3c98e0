import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openFolder } from "../problems/folder.ts";
import { formatProblems, sortProblems, type Problem } from "../problems/problem.ts";
import { readPublication, type Publication } from "../publication/publication.ts";
import { once } from "../publication/views.ts";
import { isFolder } from "./files.ts";
import { main } from "./main.ts";
import { withParses } from "./parses.ts";
import { project, seconds } from "./project.ts";

/**
 * Reads all of a publication and finds everything that is wrong in it; `summary` tells in one line what it holds, when
 * nothing is. `folder` is absolute; with `force` nothing is taken from an earlier check. Throws when there is no such folder.
 */
export function check(folder: string, force = false): { publication: Publication | null; problems: Problem[]; summary: string } {
  if (!isFolder(folder)) throw new Error(`There is no folder ${folder}. Name the folder that holds content/ and data/.`);
  const { publication, problems } = withParses(folder, force, () => readPublication(openFolder(folder)));
  return { publication, problems, summary: publication ? summarise(publication) : "" };
}

function summarise({ articles, figures, datasets, registers }: Publication): string {
  const rows = [...datasets.values()].reduce((sum, dataset) => sum + dataset.rows.length, 0);
  const counts = { article: articles.length, figure: once(figures.values()).length, dataset: datasets.size, row: rows, source: registers.sources.size };
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/** Prints problems for people, or for programs as one line of JSON. */
export function report(problems: Problem[], json: boolean): void {
  if (json) console.log(JSON.stringify({ problems: sortProblems(problems) }));
  else if (problems.length > 0) console.log(formatProblems(problems));
}

/** `npm run check [-- --json] [folder]`: exit status 1 where anything is wrong. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { json: { type: "boolean" } }, allowPositionals: true });
  const start = performance.now();
  const { problems, summary } = check(resolve(positionals[0] ?? project));
  report(problems, values.json ?? false);
  if (problems.length > 0) return 1;
  if (!values.json) console.log(`Nothing wrong: ${summary}. ${seconds(performance.now() - start)}.`);
  return 0;
}

if (import.meta.main) await main(run, process.argv.slice(2));
