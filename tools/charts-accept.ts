import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contactSheet } from "../src/gallery/contact-sheet.ts";
import { entries } from "../src/gallery/entries.ts";
import { changesBetween, snapshotsOf, type SnapshotDiff } from "../src/gallery/snapshots.ts";
import { suggest } from "../src/diagnostics/nearest.ts";
import { isFolder } from "../src/cli/files.ts";
import { defineCommand } from "../src/cli/command.ts";
import { main } from "../src/cli/main.ts";
import { say } from "../src/cli/output.ts";
import { projectTheme } from "../src/publication/read/theme/theme.ts";
import { measured } from "../src/styles/build/measured.ts";
import { fontFacesOf, tokensOf } from "../src/styles/build/theme-css.ts";
import type { FontFile } from "../src/theme/theme.ts";
import { project } from "../src/cli/project.ts";

/** The folder of the catalogue's snapshots; changed drawings are written beside them. */
export const snapshots = join(project, "tests/charts/snapshots");
export const sheetPath = join(project, "tests/charts/contact-sheet.html");

/** The name of a changed drawing until it is accepted or fixed. */
const pending = /-changed\.svg$/;

/** The drawings that differ from their snapshots. */
export function changesIn(folder: string, drawn: ReadonlyMap<string, string> = snapshotsOf(entries)): SnapshotDiff[] {
  const files = isFolder(folder) ? readdirSync(folder).filter((file) => !pending.test(file)) : [];
  return changesBetween(new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")])), drawn);
}

/**
 * Writes each changed drawing beside its snapshot, and the contact sheet with all of them. Without changes, removes
 * what was written before.
 */
export function present(
  folder: string,
  sheet: string,
  changes: readonly SnapshotDiff[],
  drawn: ReadonlyMap<string, string> = snapshotsOf(entries),
): void {
  for (const file of readdirSync(folder)) if (pending.test(file)) rmSync(join(folder, file));
  for (const { file, after } of changes)
    if (after !== null) writeFileSync(join(folder, file.replace(".svg", "-changed.svg")), after);
  if (changes.length > 0) writeFileSync(sheet, contactSheet(drawn, changes, chartStyles()));
  else rmSync(sheet, { force: true });
}

/** Replaces snapshots with the changed drawings. */
export function keep(folder: string, changes: readonly SnapshotDiff[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, after } of changes) {
    rmSync(join(folder, file.replace(".svg", "-changed.svg")), { force: true });
    if (after === null) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), after);
  }
}

/** The style sheet of charts on a page, with their font embedded. */
function chartStyles(): string {
  const theme = projectTheme();
  const sheet = (name: string) => readFileSync(join(project, "src/styles", `${name}.css`), "utf8");
  const embedded = (file: FontFile) => `data:font/woff2;base64,${Buffer.from(file.bytes()).toString("base64")}`;
  const faces = fontFacesOf(theme, ["sans"], embedded);
  return [tokensOf(theme), faces, ...["schemes", "base", "charts"].map((name) => measured(sheet(name)))].join("\n");
}

/**
 * The changes of the named cases; the name of a chart type includes all of its cases. Throws if there is no such name.
 */
function chosen(changes: readonly SnapshotDiff[], names: readonly string[]): SnapshotDiff[] {
  const cases = new Map(
    entries.flatMap((entry) => Object.keys(entry.cases).map((name) => [name, entry.type as string])),
  );
  const kept = changes.map(({ file }) => nameOf(file));
  for (const name of names) {
    if (!cases.has(name) && !kept.includes(name))
      throw new Error(`There is no case "${name}". ${suggest(name, cases.keys(), "src/gallery/")}`);
  }
  return changes.filter(
    ({ file }) => names.length === 0 || names.includes(nameOf(file)) || names.includes(cases.get(nameOf(file)) ?? ""),
  );
}

function nameOf(file: string): string {
  return file.replace(/-(narrow|wide)\.svg$/, "");
}

export const command = defineCommand({
  name: "charts:accept",
  does: "Keeps the drawings of the catalogue as they now are, all or those of the named cases and chart types.",
  operands: "[case …]",
  run: async (_, names) => {
    const all = changesIn(snapshots);
    const accepted = chosen(all, names);
    if (accepted.length === 0) {
      say(
        all.length === 0
          ? "Nothing to accept: all drawings are as they are kept."
          : `Nothing to accept there: others differ (${all.length}).`,
      );
      return 0;
    }
    mkdirSync(dirname(sheetPath), { recursive: true });
    present(snapshots, sheetPath, all);
    keep(snapshots, accepted);
    const what = ({ before, after }: SnapshotDiff) => (before === null ? "new" : after === null ? "gone" : "changed");
    say(accepted.map((change) => `${change.file}: ${what(change)}`).join("\n"));
    say(`Old beside new: ${sheetPath}`);
    return 0;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
