import { resolve } from "node:path";
import { stringify } from "yaml";
import { differenceOf, levelOf, nextVersion } from "../../exports/tables/difference.ts";
import { openFolder, readText } from "../../diagnostics/folder.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { todo } from "../../publication/read/corrections.ts";
import { readContent } from "../../publication/read/publication.ts";
import { describe, snapshotOf, readVersions, versionPath, type VersionEntry } from "../../publication/read/versions.ts";
import { report } from "./check.ts";
import { isFolder } from "../files.ts";
import { defineCommand } from "../command.ts";
import { main } from "../main.ts";
import { writeWhole } from "./numbers-accept.ts";
import { say } from "../output.ts";
import { project } from "../project.ts";

/** The files that an acceptance writes, by path, and a description of each change. */
export interface DataAcceptance {
  files: Record<string, string>;
  summary: string[];
}

/**
 * Drafts a new version of every dataset that differs from its last published one: its table and its entry. Returns
 * null, with problems, if anything else is wrong. `folder` is absolute.
 */
export function acceptData(folder: string, problems: Problem[]): DataAcceptance | null {
  const publication = openFolder(folder);
  const content = readContent(publication, problems);
  if (!content) return null;
  const files: Record<string, string> = {};
  const summary: string[] = [];
  for (const dataset of content.datasets.values()) {
    const now = snapshotOf(dataset, content.registers);
    // Unfinished drafts are allowed here, because this command writes them.
    const versions = readVersions(publication, dataset, now.key, []) ?? [];
    const [newest] = versions;
    const path = versionPath.entries(dataset.id);
    const text = publication.list(path).includes(path) ? (readText(publication, path, []) ?? "") : "";
    if (!newest && text !== "") {
      summary.push(`${path} has faults or a draft: see npm run check. Nothing was accepted for ${dataset.id}.`);
      continue;
    }
    const difference = newest && differenceOf({ csv: newest.csv, fields: newest.fields, key: now.key }, now);
    const level = difference && levelOf(difference);
    if (newest && !level) continue;
    const version = newest ? nextVersion(newest.version, level!) : "1.0.0";
    const entry: VersionEntry = {
      version,
      date: todo,
      why: newest ? todo : "First published.",
      fields: [...now.fields],
    };
    files[versionPath.csv(dataset.id, version)] = now.csv;
    files[path] = stringify([entry], { lineWidth: 0 }) + text;
    summary.push(`${dataset.id}: version ${version}${difference ? `, ${describe(difference)}` : ""}`);
  }
  return { files, summary };
}

export const command = defineCommand({
  name: "data:accept",
  does: "Writes a new version of every dataset that changed: its table, and a draft of the entry for readers.",
  operands: "[folder]",
  run: async (_, [named = project]) => {
    const folder = resolve(named);
    if (!isFolder(folder))
      throw new Error(`There is no folder ${folder}. Name the folder that holds content/ and data/.`);
    const problems: Problem[] = [];
    const acceptance = acceptData(folder, problems);
    if (!acceptance) {
      report(problems, false);
      say("Nothing was accepted. Fix this, then run the command again.");
      return 1;
    }
    writeWhole(folder, acceptance.files);
    say(acceptance.summary.join("\n") || "Nothing to accept: the data are unchanged.");
    if (Object.keys(acceptance.files).length > 0)
      say(
        "Say in each new entry of versions.yaml what changed and why, and the day of publication; npm run check then passes.",
      );
    return 0;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
