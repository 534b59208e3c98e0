import type { DataFile } from "../../src/exports/tables/data-file.ts";
import { fileAt, fileNames } from "../../src/publication/files/files.ts";
import type { Publication } from "../../src/publication/model.ts";

/** All files below `/data/`, in the order of their addresses. */
export async function dataFiles(publication: Publication): Promise<ReadonlyMap<string, DataFile>> {
  const files = await Promise.all(
    fileNames(publication).map(async ({ path, dataset }) => [path, await fileAt(path, dataset, publication)] as const),
  );
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
