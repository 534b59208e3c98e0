import { z } from "zod";
import { conditionSchema } from "../../datasets/condition.ts";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { show, type Location, type Problem } from "../../diagnostics/problem.ts";
import type { Reading } from "../../diagnostics/texts.ts";
import { readYaml, type Checked } from "../../diagnostics/yaml.ts";
import type { Typography } from "../../i18n/typography.ts";

const pair = z.tuple([z.string(), z.string()]);
const several = z.array(z.string()).min(2);

/** What each operation works on: rows of a dataset, or other numbers by their ids. */
const operations = {
  /** One cell. `row` is the row's key; `column` may be left out where the dataset has one estimate. */
  cell: z.strictObject({ dataset: z.string(), row: z.string(), column: z.string().optional() }),
  /** The one row with the last window among those that `where` selects. */
  latest: z.strictObject({ dataset: z.string(), where: conditionSchema.default({}), column: z.string().optional() }),
  /** How many rows `where` selects, or how many different values they have in the column `distinct`. */
  count: z.strictObject({ dataset: z.string(), where: conditionSchema.default({}), distinct: z.string().optional() }),
  sum: several,
  /** The first minus the second. */
  difference: pair,
  /** The second, which is later, minus the first. Their windows differ: that is its point. */
  change: pair,
  /** The first as a part of the second, from 0 to 1. */
  share: pair,
  /** How many times the second goes into the first. */
  ratio: pair,
  minimum: several,
  maximum: several,
  /** The position of `of` among `among`, which holds it; 1 is the largest. */
  rank: z.strictObject({ of: z.string(), among: several }),
};

/** The ways in which a number comes about. */
export type Operation = keyof typeof operations;

/** Names of the operations, as documents and messages list them. */
export const operationNames = Object.keys(operations) as Operation[];

const keys = {
  /** What the number is, in words; made from measure and place where it is left out. */
  title: z.string().min(3).max(160).optional(),
  /** Why it may be computed although units, windows or populations differ. Readers see it. */
  comparable: z.string().min(20).optional(),
  /** Of what it is a number, where the data give no unit or several. */
  unit: z.string().min(1).optional(),
  ...(Object.fromEntries(operationNames.map((name) => [name, operations[name].optional()])) as {
    [Name in Operation]: z.ZodOptional<(typeof operations)[Name]>;
  }),
};
const definitionSchema = z.object(keys);
/** Unknown keys pass, and are named with the nearest known one, as the reader of YAML could not do. */
const looseSchema = definitionSchema.loose();

/** One entry of `content/numbers/<topic>.yaml`, which is a map of ids to definitions. */
export type Definition = z.output<typeof definitionSchema>;

/** A definition that is well formed, and where it stands. */
export interface Entry {
  id: string;
  definition: Definition;
  operation: Operation;
  /** Where the value at these keys below the id stands. */
  at(keys: readonly PropertyKey[]): Location;
  /** Adds a problem with the value at these keys below the id. */
  fault(keys: readonly PropertyKey[], found: string, expected: string, action: string): void;
}

/** What is words in a definition; all else names rows, columns and other numbers. */
const texts = { "**": "code", "*.title": "words", "*.comparable": "words", "*.unit": "words" } as const;

const topics = /^content\/numbers\/[a-z0-9-]+\.yaml$/;
const ids = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The ids of all numbers, those with a fault of their own included, so that who refers to one of these is not at fault
 * as well.
 */
export function numberIds(folder: Folder): Set<string> {
  const files = folder
    .list("content/numbers")
    .filter((path) => topics.test(path))
    .map((path) => new TextDecoder().decode(folder.bytes(path)));
  return new Set(files.flatMap((text) => [...text.matchAll(/^["']?([\w-]+)["']?[ \t]*:/gm)].map(([, id]) => id!)));
}

/**
 * Reads `content/numbers/*.yaml`: all definitions that are well formed, by id, in their order. Adds a problem for each
 * fault.
 */
export function readDefinitions(folder: Folder, language: Typography, problems: Problem[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const path of folder.list("content/numbers").filter((file) => topics.test(file))) {
    const text = readText(folder, path, problems);
    if (text === null) continue;
    const reading: Reading = { language, kinds: texts };
    const file =
      readYaml(path, text, z.record(z.string(), looseSchema), reading, problems) ?? readSound(path, text, reading);
    for (const [id, definition] of Object.entries(file?.value ?? {})) {
      if (definition === null) continue;
      const at: Entry["at"] = (keys) => file!.at([id, ...keys]);
      const fault: Entry["fault"] = (keys, found, expected, action) =>
        problems.push({ ...at(keys), field: [id, ...keys].map(String).join("."), found, expected, action });
      const first = entries.get(id)?.at([]);
      if (!ids.test(id)) fault([], show(id), "an id of small letters, digits and single hyphens", "Rename the number.");
      if (first)
        fault([], `${show(id)} again`, `ids that differ (${first.path}:${first.line} has it)`, "Rename one of them.");
      const operation = checkKeys(definition, fault);
      if (!first && operation) entries.set(id, { id, definition, operation, at, fault });
    }
  }
  return entries;
}

/** The one operation of a definition; null, with problems, where it has none, several, or unknown keys. */
function checkKeys(definition: Definition, fault: Entry["fault"]): Operation | null {
  const unknown = Object.keys(definition).filter((key) => !(key in keys));
  const [operation, ...others] = operationNames.filter((name) => definition[name] !== undefined);
  for (const key of unknown) {
    const near = nearest(key, Object.keys(keys));
    fault(
      [key],
      `the unknown key ${show(key)}`,
      "only the keys of the format",
      near ? `Did you mean "${near}"?` : "Remove it, or correct its spelling.",
    );
  }
  if (!operation && unknown.length === 0)
    fault([], "no operation", `one of ${operationNames.join(", ")}`, "Say where the number comes from.");
  for (const other of others)
    fault(
      [other],
      `${other} besides ${operation}`,
      "one operation",
      "Keep one of them, and give each number its own id.",
    );
  return unknown.length === 0 && others.length === 0 ? (operation ?? null) : null;
}

/**
 * The well-formed definitions of a file that has others, whose faults are named already; null in the place of those.
 */
function readSound(path: string, text: string, reading: Reading): Checked<Record<string, Definition | null>> | null {
  return readYaml(path, text, z.record(z.string(), looseSchema.nullable().catch(null)), reading, []);
}
