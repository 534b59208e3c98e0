import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import type { Problem } from "../../../src/diagnostics/problem.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { checkTopics, topicsOf, type Topics } from "../../../src/publication/read/topics.ts";

const { datasets } = readPublication(
  openFolder(fileURLToPath(new URL("../../publication", import.meta.url))),
).publication!;
const bells = datasets.get("harbour-bells")!;
const others = [...datasets.keys()].filter((id) => id !== bells.id).map((dataset) => ({ dataset }));
const measures = Object.keys(bells.columns.find(({ type }) => type === "category")!.categories!);
const of = (id: string, ...parts: Topics[number]["of"]) => ({ id, title: id, summary: "A topic.", of: parts });

test("without topics, each dataset with values is one", () => {
  const { topics, topicOf } = topicsOf({ topics: [] }, datasets);
  expect(topics.map(({ id }) => id)).toEqual(["bell-keepers", "harbour-bells"]);
  expect(topicOf(bells, bells.rows[0]!)).toMatchObject({ id: "harbour-bells", title: bells.descriptor.title });
  const rumour = datasets.get("bell-rumour")!;
  expect(topicOf(rumour, rumour.rows[0]!)).toBeNull();
});

test("a row belongs to the first topic that names its dataset and its measure", () => {
  const topics = [of("some", { dataset: bells.id, measures: [measures[0]!] }), of("rest", { dataset: bells.id })];
  const { topicOf } = topicsOf({ topics }, datasets);
  for (const row of bells.rows)
    expect(topicOf(bells, row)?.id).toBe(row.cells["measure"] === measures[0] ? "some" : "rest");
});

test("faults are names that do not exist, an id twice, and values without a topic", () => {
  const faultsOf = (topics: Topics) => {
    const problems: Problem[] = [];
    const at = () => ({ path: "content/site.yaml", line: 9, column: 3 });
    checkTopics({ value: { topics }, at, within: at }, datasets, [...datasets.keys()], problems);
    return problems.map(({ field, found }) => `${field}: ${found}`);
  };
  const all = of("all", { dataset: bells.id }, ...others);
  expect(faultsOf([])).toEqual([]);
  expect(faultsOf([all])).toEqual([]);
  expect(faultsOf([all, all])).toEqual(['topics.1.id: "all" again']);
  expect(faultsOf([all, of("more", { dataset: "harbour-bels" })])).toEqual(['topics.1.of.0.dataset: "harbour-bels"']);
  expect(faultsOf([all, of("more", { dataset: bells.id, measures: ["rung"] })])).toEqual([
    'topics.1.of.0.measures.0: "rung"',
  ]);
  expect(faultsOf([of("keepers", ...others)])).toEqual([
    `topics: no topic for dataset harbour-bells, measure ${bells.rows[0]!.cells["measure"] as string}`,
  ]);
});
