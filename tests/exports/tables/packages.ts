import { fileURLToPath } from "node:url";
import { packageOf, usedIn, type Package } from "../../../src/exports/tables/package.ts";
import type { DownloadTable } from "../../../src/exports/tables/table.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readContent } from "../../../src/publication/read/publication.ts";
import { hostile } from "./hostile.ts";

function packagesOf(folder: string): Package[] {
  const { datasets, registers } = readContent(openFolder(fileURLToPath(new URL(folder, import.meta.url))), [])!;
  return [...datasets.values()].map((dataset) => packageOf(dataset, usedIn(dataset, registers), []));
}

/** What clients are given to read: cells that are hard to carry, and every dataset of both publications. */
export const packages: readonly Package[] = [
  {
    id: "hostile",
    title: "Hostile",
    data: hostile,
    log: { ...hostile, id: "log" },
    registers: [],
    about: [["title", "Hostile"]],
  },
  ...packagesOf("../../.."),
  ...packagesOf("../../publication"),
];

/** The header and the cells as texts, as a reader of CSV without types has them. */
export function textsOf({ fields, rows }: DownloadTable): string[][] {
  return [fields.map(({ name }) => name), ...rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))))];
}

/** Cells of a CSV without the apostrophe that keeps a text from being a formula. */
export function plain(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "")));
}
