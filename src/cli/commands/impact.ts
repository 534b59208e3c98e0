import { resolve } from "node:path";
import { rowKey } from "../../datasets/row-key.ts";
import { openFolder } from "../../diagnostics/folder.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show } from "../../diagnostics/problem.ts";
import { impactOf, type Impact, type Target } from "../../publication/relations/impact.ts";
import { readPublication } from "../../publication/read/publication.ts";
import type { Publication } from "../../publication/model.ts";
import { report } from "./check.ts";
import { defineCommand, jsonOption, publicationOption } from "../command.ts";
import { main } from "../main.ts";
import { say } from "../output.ts";
import { project } from "../project.ts";

const operands = "source <source> | dataset <dataset> | row <dataset>/<row> | number <number> | claim <claim>";
const usage = `npm run impact -- ${operands}`;

/** The target that a kind and an id name. Throws, with the nearest name, if there is none. */
export function targetOf(
  kind: string,
  name: string,
  { registers, datasets, numbers, claims }: Pick<Publication, "registers" | "datasets" | "numbers" | "claims">,
): Target {
  const among = (id: string, valid: Iterable<string>, what: string, place: string) => {
    const ids = [...valid];
    if (!ids.includes(id)) throw new Error(`There is no ${what} ${show(id)}. ${suggest(id, ids, place)}`);
  };
  switch (kind) {
    case "source":
      among(name, registers.sources.keys(), kind, "data/sources/");
      return { kind, id: name };
    case "dataset":
      among(name, datasets.keys(), kind, "data/");
      return { kind, id: name };
    case "number":
      among(name, numbers.keys(), kind, "content/numbers/");
      return { kind, id: name };
    case "claim":
      among(name, claims.keys(), kind, "content/numbers/");
      return { kind, id: name };
    case "row": {
      const [id, ...rest] = name.split("/") as [string, ...string[]];
      among(id, datasets.keys(), "dataset", "data/");
      const dataset = datasets.get(id)!;
      among(
        rest.join("/"),
        dataset.rows.map((row) => rowKey(dataset, row)),
        `row of ${show(id)}`,
        `/data/${id}.csv`,
      );
      return { kind, dataset: id, row: rest.join("/") };
    }
    default:
      throw new Error(`${kind ? `Nothing can be retracted as ${show(kind)}` : "What would be retracted?"}\n${usage}`);
  }
}

/** Formats an impact for people: each group with its count; empty groups have only that. */
export function impactText({
  target,
  repeatedBy,
  rows,
  numbers,
  claims,
  sentences,
  figures,
  downloads,
  embeds,
  cards,
}: Impact): string {
  const name = target.kind === "row" ? `${target.dataset}/${target.row}` : target.id;
  const groups: [string, string, string[]][] = [
    ["row", "rows", rows],
    ["number", "numbers", numbers.map(({ id, title, effect }) => `${id} ${effect}: ${title}`)],
    ["claim", "claims", claims.map(({ id, title, effect }) => `${id} ${effect}: ${title}`)],
    [
      "sentence",
      "sentences",
      sentences.map(
        ({ at, words, restsOn, effect }) =>
          `${at} ${effect}: ${show(words.trim() || "written by the engine")} (${restsOn})`,
      ),
    ],
    [
      "figure",
      "figures",
      figures.map(
        ({ id, title, effect, shownAt }) =>
          `${id} ${effect}: ${title}${shownAt.length > 0 ? ` (${shownAt.join(", ")})` : ""}`,
      ),
    ],
    ["download", "downloads", downloads],
    ["embed", "embeds", embeds],
    ["card", "cards", cards],
    ...(target.kind === "source"
      ? [["source that repeats it", "sources that repeat it", repeatedBy] satisfies [string, string, string[]]]
      : []),
  ];
  const blocks = groups.map(([one, many, lines]) =>
    [`${lines.length} ${lines.length === 1 ? one : many}`, ...lines.map((line) => `  ${line}`)].join("\n"),
  );
  return [`If the ${target.kind} ${show(name)} were retracted:`, ...blocks].join("\n");
}

export const command = defineCommand({
  name: "impact",
  does: "Lists everything that depends on a source, a dataset, a row, a number or a claim, and would change or fall without it.",
  operands,
  options: { json: jsonOption, publication: publicationOption },
  run: async ({ json = false, publication: folder = project }, [kind = "", name = "", ...rest]) => {
    const { publication, problems } = readPublication(openFolder(resolve(folder)));
    if (!publication) {
      report(problems, json);
      return 1;
    }
    if (rest.length > 0) throw new Error(`Too many words: ${rest.join(" ")}\n${usage}`);
    const impact = impactOf(targetOf(kind, name, publication), publication);
    say(json ? JSON.stringify(impact) : impactText(impact));
    return 0;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
