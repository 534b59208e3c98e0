import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { estimateIn } from "../../../src/datasets/cell.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import { rowKey } from "../../../src/datasets/row-key.ts";
import type { Row } from "../../../src/datasets/table.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { formatProblem, type Location, type Problem } from "../../../src/diagnostics/problem.ts";
import { closeYamlCache, openYamlCache } from "../../../src/diagnostics/yaml-cache.ts";
import { checkBindings } from "../../../src/markdown/bindings.ts";
import type { Inline } from "../../../src/markdown/document.ts";
import { estimate, type Estimate } from "../../../src/model/estimate.ts";
import type { Claim } from "../../../src/numbers/claims/model.ts";
import { numberIds } from "../../../src/numbers/definitions/definition.ts";
import { readNumbers, type Defined } from "../../../src/numbers/number.ts";
import { readContent } from "../../../src/publication/read/publication.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";
import { definitions } from "./definitions.ts";
import { right } from "./right.ts";

const real = openFolder(fileURLToPath(new URL("../../..", import.meta.url)));
const article = "content/articles/the-1500/en.md";
const read = (path: string) => new TextDecoder().decode(real.bytes(path));
const bound = Object.values(right)
  .flat()
  .filter((sentence) => /:n\[[^\]]*\]\{#/.test(sentence));
const added = {
  [article]: `${read(article)}\n${bound.join("\n\n")}\n`,
  "content/numbers/claims-of-tests.yaml": definitions,
};
const faults: Problem[] = [];
const content = readContent(memoryFolder(added, real), faults)!;
const { locale, datasets, registers } = content;

// Definitions are read from memory, and texts are those that were parsed above: a change is of the data alone.
const topics = memoryFolder({
  ...Object.fromEntries(real.list("content/numbers").map((path) => [path, read(path)])),
  "content/numbers/claims-of-tests.yaml": definitions,
});
openYamlCache({});
const ids = numberIds(topics);
readNumbers(topics, datasets, registers, locale, []);
const parses = closeYamlCache()!;
const lines = [...content.articles, ...content.pages.values(), ...content.figures.values()].flatMap(
  (text) => text.lines,
);
const mentions = Map.groupBy(
  content.mentions.filter(({ number }) => content.claims.has(number)),
  ({ number }) => number,
);
const placeOf = ({ path, line, column }: Location) => `${path}:${line}:${column}`;

/** A change of the value in the cell of a row. */
interface Change {
  dataset: Dataset;
  row: Row;
  value: Estimate;
}

const columnOf = ({ columns }: Dataset) => columns.find(({ type }) => type === "estimate")!.name;

/** The numbers and claims after a change. */
function definedWith({ dataset, row, value }: Change, problems: Problem[]): Defined {
  const changed = { ...row, cells: { ...row.cells, [columnOf(dataset)]: value } };
  const rows = dataset.rows.map((other) => (other === row ? changed : other));
  openYamlCache(parses);
  const defined = readNumbers(
    topics,
    new Map([...datasets, [dataset.id, { ...dataset, rows }]]),
    registers,
    locale,
    problems,
  );
  closeYamlCache();
  return defined;
}

/** The places of the sentences that the check finds at fault for a claim. */
function failingFor(id: string, { numbers, claims }: Defined): Set<string> {
  const problems: Problem[] = [];
  for (const line of lines.filter(({ runs }) => binds(runs, id)))
    checkBindings(line.runs, line, { numbers, claims, ids, registers, locale }, problems);
  return new Set(problems.filter(({ found }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(found)).map(placeOf));
}

function binds(runs: readonly Inline[], id: string): boolean {
  return runs.some((run) => (run.type === "number" && run.id === id) || ("children" in run && binds(run.children, id)));
}

/** Changes of one cell that may turn a claim around, or leave it open: nobody, very many, and about as many. */
function* changesOf(claim: Claim): Generator<Change> {
  for (const { dataset, row } of claim.rows) {
    const { value } = estimateIn(row.cells[columnOf(dataset)])!;
    for (const changed of [estimate("exact", 0), estimate("exact", 1e9), estimate("about", value)])
      yield { dataset, row, value: changed };
  }
}

test("every claim that a changed cell turns around fails at its definition and at every sentence that says it", () => {
  expect(faults.map(formatProblem)).toEqual([]);
  const passed: string[] = [];
  let [turned, sentences] = [0, 0];
  for (const claim of content.claims.values()) {
    const places = (mentions.get(claim.id) ?? []).map(({ at }) => placeOf(at));
    if (places.length === 0) continue;
    for (const change of changesOf(claim)) {
      const problems: Problem[] = [];
      const defined = definedWith(change, problems);
      const now = defined.claims.get(claim.id);
      if (!now || now.verdict === "proven") continue;
      const { dataset, row, value } = change;
      const label = `${claim.id} with ${value.kind} ${value.value} in ${dataset.id}/${rowKey(dataset, row)}`;
      const failing = failingFor(claim.id, defined);
      turned++;
      sentences += places.length;
      if (!problems.some(({ field }) => field.startsWith(`${claim.id}.`))) passed.push(`${label}: its definition`);
      passed.push(...places.filter((place) => !failing.has(place)).map((place) => `${label}: ${place}`));
    }
  }
  console.log(`Claims: turned around ${turned}, in ${sentences} sentences; ${passed.length} passed.`);
  expect(passed).toEqual([]);
  expect(turned).toBeGreaterThanOrEqual(100);
});
