import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { datasetsByUse } from "../../../src/publication/views/lists/datasets-by-use.ts";

const publication = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url)))).publication!;

test("the most used dataset comes first: by the figures that draw it and the numbers that rest on it", () => {
  const order = datasetsByUse(publication).map(({ id }) => id);
  expect(order).toEqual(["bell-keepers", "harbour-bells", "bell-rumour"]);
  const without = {
    ...publication,
    numbers: new Map(),
    relations: { ...publication.relations, figuresByDataset: new Map() },
  };
  expect(datasetsByUse(without).map(({ id }) => id)).toEqual([...publication.datasets.keys()]);
});
