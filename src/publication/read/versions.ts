import { z } from "zod";
import type { Dataset } from "../../datasets/dataset.ts";
import { keyFields } from "../../datasets/row-key.ts";
import type { Registers } from "../../datasets/registers.ts";
import { toCsv } from "../../exports/tables/csv.ts";
import {
  differenceOf,
  levelOf,
  nextVersion,
  type Difference,
  type DatasetSnapshot,
} from "../../exports/tables/difference.ts";
import { datasetTable } from "../../exports/tables/table.ts";
import { isDate } from "../../model/date.ts";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { asWritten } from "../../diagnostics/texts.ts";
import { readYaml, type Checked } from "../../diagnostics/yaml.ts";
import type { Typography } from "../../i18n/typography.ts";
import { todo } from "./corrections.ts";

const entrySchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0"),
  /** The date of publication. */
  date: z.string(),
  /** What is new and why, for readers. */
  why: z.string(),
  /** Name, type and unit of each column of the download. */
  fields: z.array(z.string()).min(1),
});
/** One entry of `data/<dataset>/versions.yaml`, newest first. */
export type VersionEntry = z.output<typeof entrySchema>;
const fileSchema = z.array(entrySchema).min(1);

/** The kinds of an entry's texts. */
const entryTexts = { "**": "code", "*.why": "words" } as const;

/** A published version of a dataset. */
export interface Version extends VersionEntry {
  /** The published CSV. */
  csv: string;
  /** The changes since the previous version; null for the first. */
  difference: Difference | null;
}

/** The paths of a dataset's versions and of their entries. */
export const versionPath = {
  csv: (dataset: string, version: string) => `data/${dataset}/published/${version}.csv`,
  entries: (dataset: string) => `data/${dataset}/versions.yaml`,
};

const snapshots = new WeakMap<Dataset, DatasetSnapshot>();

/** The dataset as it would be published now, cached. */
export function snapshotOf(dataset: Dataset, registers: Registers): DatasetSnapshot {
  const snapshot = snapshots.get(dataset) ?? takeSnapshot(dataset, registers);
  snapshots.set(dataset, snapshot);
  return snapshot;
}

function takeSnapshot(dataset: Dataset, registers: Registers): DatasetSnapshot {
  const table = datasetTable(dataset, registers);
  return {
    csv: toCsv(table),
    fields: table.fields.map(({ name, type, unit }) => [name, type, unit].filter(Boolean).join(" ")),
    key: keyFields(dataset),
  };
}

/**
 * Reads the published versions of a dataset, newest first; empty if none was published. With a `language`, their text
 * is proofread and typeset. Adds a problem for each fault, and returns null if there is any.
 */
export function readVersions(
  folder: Folder,
  dataset: Dataset,
  key: readonly string[],
  problems: Problem[],
  language?: Typography,
): Version[] | null {
  const before = problems.length;
  const path = versionPath.entries(dataset.id);
  if (!folder.list(`data/${dataset.id}`).includes(path)) return [];
  const text = readText(folder, path, problems);
  const checked =
    text === null
      ? null
      : readYaml(path, text, fileSchema, language ? { language, kinds: entryTexts, draft: todo } : asWritten, problems);
  const known = checked?.value.map(({ version }) => versionPath.csv(dataset.id, version));
  for (const stray of known ? folder.list(`data/${dataset.id}/published`) : []) {
    if (!known!.includes(stray))
      problems.push({
        path: stray,
        line: 1,
        column: 1,
        field: "",
        found: "a published table that is not used",
        expected: `a file of a version that ${path} names`,
        action: "Name its version there, or remove it.",
      });
  }
  const entries = checked?.value.map((entry, i) => readVersion(folder, dataset.id, checked, entry, i, problems));
  if (!entries || problems.length > before) return null;
  const snapshots = entries.map((entry): DatasetSnapshot => ({ csv: entry.csv, fields: entry.fields, key }));
  return entries.map((entry, i) => ({
    ...entry,
    difference: i + 1 < entries.length ? differenceOf(snapshots[i + 1]!, snapshots[i]!) : null,
  }));
}

function readVersion(
  folder: Folder,
  id: string,
  { at }: Checked<VersionEntry[]>,
  entry: VersionEntry,
  i: number,
  problems: Problem[],
): VersionEntry & { csv: string } {
  const fault = (key: string, found: string, expected: string, action: string) =>
    problems.push({ ...at([i, key]), field: `${i}.${key}`, found, expected, action });
  if (entry.why.trim() === todo || entry.why.trim().length < 10)
    fault(
      "why",
      entry.why.trim() === todo ? "a draft" : show(entry.why),
      "what is new and why, for readers",
      "Write a sentence.",
    );
  if (!isDate(entry.date))
    fault(
      "date",
      show(entry.date),
      "the date of publication, as YYYY-MM-DD",
      "Add the date on which readers can first download it.",
    );
  const path = versionPath.csv(id, entry.version);
  if (folder.list(`data/${id}/published`).includes(path))
    return { ...entry, csv: readText(folder, path, problems) ?? "" };
  fault("version", `no file ${path}`, "the table of every published version", "Restore it as it was published.");
  return { ...entry, csv: "" };
}

/**
 * Checks that the data are those of the newest version, and that each version has the number that its changes require.
 * Adds a problem for each fault.
 */
export function checkVersions(
  dataset: Dataset,
  versions: readonly Version[],
  now: DatasetSnapshot,
  problems: Problem[],
): void {
  const path = versionPath.entries(dataset.id);
  const [newest] = versions;
  const action = "Run npm run data:accept, and say in the new entry what changed and why.";
  const place = { path: newest ? path : `data/${dataset.id}/dataset.yaml`, line: 1, column: 1, field: "version" };
  if (!newest)
    return void problems.push({
      ...place,
      found: "data without a published version",
      expected: "a published version",
      action,
    });
  if (newest.csv !== now.csv || newest.fields.join("\n") !== now.fields.join("\n")) {
    const change = differenceOf({ csv: newest.csv, fields: newest.fields, key: now.key }, now);
    const level = levelOf(change);
    if (level)
      problems.push({
        ...place,
        found: `data that differ from version ${newest.version}: ${describe(change)}`,
        expected: `version ${nextVersion(newest.version, level)}`,
        action,
      });
    else problems.push(rewritten(dataset.id, newest, now));
  }
  versions.forEach(({ version, difference }, i) => {
    const before = versions[i + 1];
    const wanted = before && difference ? nextVersion(before.version, levelOf(difference) ?? "patch") : null;
    if (wanted && wanted !== version)
      problems.push({
        ...place,
        found: `version ${version} after ${before!.version}`,
        expected: `version ${wanted}, because of ${describe(difference!)}`,
        action: "Rename the version and its file.",
      });
  });
}

/** The problem of a published table that has the same cells as the data but different bytes. */
function rewritten(id: string, { version, csv }: Version, now: DatasetSnapshot): Problem {
  const path = versionPath.csv(id, version);
  const [was, is] = [csv.split("\n"), now.csv.split("\n")];
  const line = was.findIndex((text, i) => text !== is[i]);
  return {
    path,
    line: Math.max(line, 0) + 1,
    column: 1,
    field: "",
    found: "the same data, but in a different form (quotation marks, spaces or the end of the file)",
    expected: `version ${version}, byte for byte`,
    action: `Restore the file, for example with git checkout -- ${path}. The data need no new version.`,
  };
}

/** Summarises a difference on one line: how many rows and columns, and the first cells. */
export function describe({ columns, rows, cells }: Difference): string {
  const some = (items: readonly string[]) =>
    `${items.slice(0, 3).join(", ")}${items.length > 3 ? ` and ${items.length - 3} more` : ""}`;
  const parts = [
    columns.added.length > 0 && `new columns ${some(columns.added)}`,
    columns.removed.length > 0 && `removed columns ${some(columns.removed)}`,
    columns.changed && "columns of a different type, unit or order",
    rows.added.length > 0 && `new rows ${some(rows.added)}`,
    rows.removed.length > 0 && `removed rows ${some(rows.removed)}`,
    cells.length > 0 &&
      `changed cells ${some(cells.map(({ row, column, from, to }) => `${column} of ${row} (${show(from)} → ${show(to)})`))}`,
    rows.moved && "rows in a different order",
  ];
  return parts.filter(Boolean).join("; ") || "no change of the data";
}
