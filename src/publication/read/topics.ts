import { z } from "zod";
import type { Dataset } from "../../datasets/dataset.ts";
import { valueColumnOf, type Row } from "../../datasets/table.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import type { Checked } from "../../diagnostics/yaml.ts";

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `topics` in `content/site.yaml`: what the values of the datasets are about, in the order in which readers see them. */
export const topicsSchema = z.array(
  z.strictObject({
    id: z.string().regex(id, "lowercase letters, digits and single hyphens"),
    title: z.string().trim().min(3).max(60),
    /** What belongs to it, and how its values may not be read. */
    summary: z.string().trim().min(10).max(240),
    /** Datasets, each whole or with the measures named: keys of the categories of its first category column. */
    of: z.array(z.strictObject({ dataset: z.string(), measures: z.array(z.string()).min(1).optional() })).min(1),
  }),
);
export type Topics = z.output<typeof topicsSchema>;

/** A topic as pages show it. */
export interface Topic {
  id: string;
  title: string;
  /** Empty for a topic that is a dataset. */
  summary: string;
}

/**
 * The topics of a publication, and the one to which a row belongs: the first that names its dataset, and its measure
 * where it names measures. A publication that defines no topics has one for each dataset with values.
 */
export interface TopicsOf {
  topics: readonly Topic[];
  /** Null for the rows of a dataset without values. */
  topicOf(dataset: Dataset, row: Row): Topic | null;
}

export function topicsOf({ topics }: { topics: Topics }, datasets: ReadonlyMap<string, Dataset>): TopicsOf {
  const withValues = [...datasets.values()].filter(({ columns }) => valueColumnOf(columns));
  if (topics.length === 0) {
    const own = new Map(withValues.map(({ id, descriptor: { title } }) => [id, { id, title, summary: "" }]));
    return { topics: [...own.values()], topicOf: ({ id }) => own.get(id) ?? null };
  }
  return {
    topics: topics.map(({ id, title, summary }) => ({ id, title, summary })),
    topicOf: (dataset, row) => topics.find(({ of }) => of.some((part) => isIn(part, dataset, row))) ?? null,
  };
}

function isIn({ dataset: name, measures }: Topics[number]["of"][number], dataset: Dataset, row: Row): boolean {
  return name === dataset.id && (measures === undefined || measures.includes(measureKey(dataset, row)));
}

/** The key of a row's measure; empty if its dataset has none. */
function measureKey({ columns }: Dataset, { cells }: Row): string {
  const column = columns.find(({ type }) => type === "category");
  return column ? String(cells[column.name] ?? "") : "";
}

/** The ids of the topics of a publication with these datasets, or of the datasets that take their place. */
export function topicIds({ topics }: { topics: Topics }, datasets: readonly string[]): readonly string[] {
  return topics.length > 0 ? topics.map(({ id }) => id) : datasets;
}

/**
 * Checks that the topics name known datasets and measures, and that every row with a value belongs to one. `ids` are
 * those of all datasets, including those that have faults.
 */
export function checkTopics(
  { value: { topics }, at }: Checked<{ topics: Topics }>,
  datasets: ReadonlyMap<string, Dataset>,
  ids: readonly string[],
  problems: Problem[],
): void {
  if (topics.length === 0) return;
  const before = problems.length;
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
  topics.forEach(({ id, of }, i) => {
    if (topics.findIndex((other) => other.id === id) < i)
      fault(["topics", i, "id"], `${show(id)} again`, "an id of its own", "Rename or join the topics.");
    of.forEach(({ dataset: name, measures = [] }, j) => {
      const dataset = datasets.get(name);
      if (!dataset) {
        const keys = ["topics", i, "of", j, "dataset"];
        if (!ids.includes(name)) fault(keys, show(name), "the name of a dataset", suggest(name, ids, "data/"));
        return;
      }
      const known = Object.keys(dataset.columns.find(({ type }) => type === "category")?.categories ?? {});
      measures.forEach((measure, k) => {
        if (known.includes(measure)) return;
        const expected = `a measure of ${name}`;
        fault(["topics", i, "of", j, "measures", k], show(measure), expected, suggest(measure, known, `data/${name}/`));
      });
    });
  });
  // A name with a fault leaves values without a topic, which would be reported as well.
  if (problems.length > before) return;
  const { topicOf } = topicsOf({ topics }, datasets);
  for (const dataset of datasets.values()) {
    if (!valueColumnOf(dataset.columns)) continue;
    const left = dataset.rows.find((row) => !topicOf(dataset, row));
    if (!left) continue;
    const measure = measureKey(dataset, left);
    fault(
      ["topics"],
      `no topic for ${[`dataset ${dataset.id}`, measure && `measure ${measure}`].filter(Boolean).join(", ")}`,
      "a topic for every value",
      "Add it to a topic.",
    );
  }
}
