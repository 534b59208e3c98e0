import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { lockPath, lockText } from "../../numbers/lock.ts";
import { openFolder, readText } from "../../diagnostics/folder.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { changesSince, match, readLock } from "../../publication/read/changes.ts";
import {
  correctionsPath,
  readEntries,
  todo,
  withEntries,
  type CorrectionEntry,
} from "../../publication/read/corrections.ts";
import { readContent } from "../../publication/read/publication.ts";
import { publishedNumbers } from "../../publication/relations/published.ts";
import { report } from "./check.ts";
import { isFolder, pathWithin } from "../files.ts";
import { defineCommand } from "../command.ts";
import { main } from "../main.ts";
import { say } from "../output.ts";
import { project } from "../project.ts";

/** The files that an acceptance writes, by path, and a description of each change. */
export interface Acceptance {
  files: Record<string, string>;
  summary: string[];
}

/**
 * Updates the lock to the numbers and claims as they are now, and drafts an entry for each change that has none; returns only the
 * files that differ. Returns null, with problems, if anything but the record of changes is wrong. `folder` is absolute.
 */
export function accept(folder: string, problems: Problem[]): Acceptance | null {
  const files = openFolder(folder);
  const content = readContent(files, problems);
  const entries = readEntries(files, problems);
  const lock = readLock(files, problems)?.value ?? { numbers: {}, changes: [] };
  if (!content || !entries || problems.length > 0) return null;
  const numbers = publishedNumbers(content);
  const { changes, outdated } = changesSince(lock, numbers, content.locale.words.withdrawn);
  const drafts = match(entries.value, changes).unexplained.map(({ number, from, to }): CorrectionEntry => {
    return {
      number,
      kind: "correction",
      what: (content.numbers.get(number) ?? content.claims.get(number))?.title ?? number,
      from,
      to,
      why: todo,
      since: todo,
    };
  });
  const read = (path: string) => (files.list(path).includes(path) ? (readText(files, path, []) ?? "") : "");
  const texts = {
    ...(drafts.length > 0 && { [correctionsPath]: withEntries(read(correctionsPath), drafts) }),
    [lockPath]: lockText({ numbers, changes }),
  };
  const news = changes.slice(lock.changes.length).map(({ number, from, to }) => `${number}: ${from} → ${to}`);
  return {
    files: Object.fromEntries(Object.entries(texts).filter(([path, text]) => read(path) !== text)),
    summary: [
      ...news,
      ...(outdated.length > 0
        ? [
            `New, or used elsewhere: ${outdated.slice(0, 5).join(", ")}${outdated.length > 5 ? ` and ${outdated.length - 5} more` : ""}.`,
          ]
        : []),
    ],
  };
}

/** Writes files in the order given, each atomically: a reader sees either the old text or the new one. */
export function writeWhole(folder: string, files: Record<string, string>): void {
  const drafts = Object.entries(files).map(([path, text]) => {
    const target = pathWithin(folder, path);
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}`);
    return { target, draft, text };
  });
  try {
    for (const { target, draft, text } of drafts) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(draft, text);
    }
    for (const { target, draft } of drafts) renameSync(draft, target);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

export const command = defineCommand({
  name: "numbers:accept",
  does: "Writes numbers.lock.json, and a draft in content/corrections.yaml for each published number that changed.",
  operands: "[folder]",
  run: async (_, [named = project]) => {
    const folder = resolve(named);
    if (!isFolder(folder))
      throw new Error(`There is no folder ${folder}. Name the folder that holds content/ and data/.`);
    const problems: Problem[] = [];
    const acceptance = accept(folder, problems);
    if (!acceptance) {
      report(problems, false);
      say("Nothing was accepted. Fix this, then run the command again.");
      return 1;
    }
    const { files, summary } = acceptance;
    writeWhole(folder, files);
    say(
      [...summary, ...Object.keys(files).map((path) => `Wrote ${path}.`)].join("\n") ||
        "Nothing to accept: the numbers are unchanged.",
    );
    if (correctionsPath in files)
      say(`Say in ${correctionsPath} why each number changed, and since when; npm run check then passes.`);
    return 0;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
