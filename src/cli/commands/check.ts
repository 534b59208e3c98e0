import { resolve } from "node:path";
import { openFolder } from "../../diagnostics/folder.ts";
import { formatProblems, sortProblems, type Problem } from "../../diagnostics/problem.ts";
import { readPublication } from "../../publication/read/publication.ts";
import type { Publication } from "../../publication/model.ts";
import { once } from "../../publication/read/figures/figure-views.ts";
import { isFolder } from "../files.ts";
import { defineCommand, jsonOption } from "../command.ts";
import { main } from "../main.ts";
import { say, terminal, type Output } from "../output.ts";
import { withYamlCache } from "../build/yaml-cache-file.ts";
import { project, seconds } from "../project.ts";

/**
 * Reads a whole publication and finds everything that is wrong with it; `summary` says in one line what it contains, if
 * nothing is. `folder` is absolute; with `force` no cache is used. Throws if there is no such folder.
 */
export function check(
  folder: string,
  force = false,
): { publication: Publication | null; problems: Problem[]; summary: string } {
  if (!isFolder(folder))
    throw new Error(`There is no folder ${folder}. Name the folder that holds content/ and data/.`);
  const { publication, problems } = withYamlCache(folder, force, () => readPublication(openFolder(folder)));
  return { publication, problems, summary: publication ? summarise(publication) : "" };
}

function summarise({ articles, figures, datasets, registers }: Publication): string {
  const rows = [...datasets.values()].reduce((sum, dataset) => sum + dataset.rows.length, 0);
  const counts = {
    article: articles.length,
    figure: once(figures.values()).length,
    dataset: datasets.size,
    row: rows,
    source: registers.sources.size,
  };
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/** Prints problems for people, or for programs as one line of JSON. */
export function report(problems: Problem[], json: boolean, { say }: Output = terminal): void {
  if (json) say(JSON.stringify({ problems: sortProblems(problems) }));
  else if (problems.length > 0) say(formatProblems(problems));
}

export const command = defineCommand({
  name: "check",
  does: "Finds everything that is wrong in content/ and data/, of this publication or of the one in a folder.",
  operands: "[folder]",
  options: { json: jsonOption },
  run: async ({ json = false }, [folder = project]) => {
    const start = performance.now();
    const { problems, summary } = check(resolve(folder));
    report(problems, json);
    if (problems.length > 0) return 1;
    if (!json) say(`Nothing wrong: ${summary}. ${seconds(performance.now() - start)}.`);
    return 0;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
