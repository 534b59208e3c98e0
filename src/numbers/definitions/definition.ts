import { z } from "zod";
import { conditionSchema } from "../../datasets/condition.ts";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { show, type Location, type Problem } from "../../diagnostics/problem.ts";
import type { TextOptions } from "../../diagnostics/texts.ts";
import { readYaml, type Checked } from "../../diagnostics/yaml.ts";
import type { Typography } from "../../i18n/typography.ts";
import { claimInputs, claimKinds, type ClaimKind } from "../claims/definition.ts";

const pair = z.tuple([z.string(), z.string()]);
const several = z.array(z.string()).min(2);

/** The input of each operation: rows of a dataset, or other numbers by id. */
const operations = {
  /** One cell. `row` is the key of the row; `column` is optional if the dataset has one estimate. */
  cell: z.strictObject({ dataset: z.string(), row: z.string(), column: z.string().optional() }),
  /** The row with the latest window among those that `where` selects. */
  latest: z.strictObject({ dataset: z.string(), where: conditionSchema.default({}), column: z.string().optional() }),
  /** The number of rows that `where` selects, or of distinct values in the column `distinct`. */
  count: z.strictObject({ dataset: z.string(), where: conditionSchema.default({}), distinct: z.string().optional() }),
  sum: several,
  /** The first minus the second. */
  difference: pair,
  /** The second, which is later, minus the first. Their windows differ, as intended. */
  change: pair,
  /** The first as a share of the second, from 0 to 1. */
  share: pair,
  /** The first divided by the second. */
  ratio: pair,
  minimum: several,
  maximum: several,
  /**
   * The position of `of` among `among`, which includes it; 1 is the largest. `tied` is how many others are exactly as
   * large.
   */
  rank: z.strictObject({ of: z.string(), among: several, tied: z.number().int().min(1).optional() }),
};

/** The operations that define a number. */
export type Operation = keyof typeof operations;

/** Names of the operations, as the documentation and messages list them. */
export const operationNames = Object.keys(operations) as Operation[];

type Inputs = typeof operations & typeof claimInputs;

const keys = {
  /** What the number or the claim is; if absent, made from measure and place. */
  title: z.string().min(3).max(160).optional(),
  /** Why it may be computed although units, windows, populations or origins differ. Readers see it. */
  comparable: z.string().min(20).optional(),
  /** The unit, if the data give none or several. */
  unit: z.string().min(1).optional(),
  ...(Object.fromEntries(
    Object.entries({ ...operations, ...claimInputs }).map(([name, input]) => [name, input.optional()]),
  ) as {
    [Name in keyof Inputs]: z.ZodOptional<Inputs[Name]>;
  }),
};
const definitionSchema = z.object(keys);
/** Unknown keys are reported later, with the nearest known one. */
const looseSchema = definitionSchema.loose();

/** One entry of `content/numbers/<topic>.yaml`, which maps ids to definitions. */
export type Definition = z.output<typeof definitionSchema>;

/** A well-formed definition and its location. */
interface Located {
  id: string;
  definition: Definition;
  /** The location of the value at these keys below the id. */
  at(keys: readonly PropertyKey[]): Location;
  /** Adds a problem at these keys below the id. */
  fault(keys: readonly PropertyKey[], found: string, expected: string, action: string): void;
}

/** The definition of a number. */
export interface Entry extends Located {
  operation: Operation;
}

/** The definition of a claim. */
export interface ClaimEntry extends Located {
  claim: ClaimKind;
}

/** Whatever takes the faults of a definition. */
export type Faults = Pick<Located, "fault">;

/** The kinds of a definition's texts; everything else names rows, columns and other numbers. */
const texts = { "**": "code", "*.title": "words", "*.comparable": "words", "*.unit": "words" } as const;

const topics = /^content\/numbers\/[a-z0-9-]+\.yaml$/;
const ids = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The ids of all numbers and claims, including those with faults, so that references to these are not reported as well. */
export function numberIds(folder: Folder): Set<string> {
  const files = folder
    .list("content/numbers")
    .filter((path) => topics.test(path))
    .map((path) => new TextDecoder().decode(folder.bytes(path)));
  return new Set(files.flatMap((text) => [...text.matchAll(/^["']?([\w-]+)["']?[ \t]*:/gm)].map(([, id]) => id!)));
}

/** Reads `content/numbers/*.yaml`: all well-formed definitions by id, in order. Adds a problem for each fault. */
export function readDefinitions(
  folder: Folder,
  language: Typography,
  problems: Problem[],
): { numbers: Map<string, Entry>; claims: Map<string, ClaimEntry> } {
  const numbers = new Map<string, Entry>();
  const claims = new Map<string, ClaimEntry>();
  for (const path of folder.list("content/numbers").filter((file) => topics.test(file))) {
    const text = readText(folder, path, problems);
    if (text === null) continue;
    const reading: TextOptions = { language, kinds: texts };
    const file =
      readYaml(path, text, z.record(z.string(), looseSchema), reading, problems) ?? readSound(path, text, reading);
    for (const [id, definition] of Object.entries(file?.value ?? {})) {
      if (definition === null) continue;
      const at: Entry["at"] = (keys) => file!.at([id, ...keys]);
      const fault: Entry["fault"] = (keys, found, expected, action) =>
        problems.push({ ...at(keys), field: [id, ...keys].map(String).join("."), found, expected, action });
      const first = (numbers.get(id) ?? claims.get(id))?.at([]);
      if (!ids.test(id)) fault([], show(id), "an id of lowercase letters, digits and single hyphens", "Rename it.");
      if (first)
        fault([], `${show(id)} again`, `unique ids (${first.path}:${first.line} has it)`, "Rename one of them.");
      const kind = checkKeys(definition, fault);
      if (first || !kind) continue;
      if (isClaim(kind)) claims.set(id, { id, definition, claim: kind, at, fault });
      else numbers.set(id, { id, definition, operation: kind, at, fault });
    }
  }
  return { numbers, claims };
}

function isClaim(kind: Operation | ClaimKind): kind is ClaimKind {
  return kind in claimInputs;
}

/** The operation or the claim of a definition; null, with problems, if it has none, several, or unknown keys. */
function checkKeys(definition: Definition, fault: Entry["fault"]): Operation | ClaimKind | null {
  const unknown = Object.keys(definition).filter((key) => !(key in keys));
  const [operation, ...others] = [...operationNames, ...claimKinds].filter((name) => definition[name] !== undefined);
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
    fault(
      [],
      "no operation",
      `one of ${operationNames.join(", ")}, or a claim: ${claimKinds.join(", ")}`,
      "Say where the number comes from, or what is claimed.",
    );
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
 * The well-formed definitions of a file that also has malformed ones, whose faults were reported; null in place of
 * those.
 */
function readSound(
  path: string,
  text: string,
  reading: TextOptions,
): Checked<Record<string, Definition | null>> | null {
  return readYaml(path, text, z.record(z.string(), looseSchema.nullable().catch(null)), reading, []);
}
