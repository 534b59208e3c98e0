import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { figureGroups, figuresByType } from "../../../src/publication/views/lists/figure-list.ts";

const publication = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url)))).publication!;
const ids = (figures: readonly { id: string }[]) => figures.map(({ id }) => id);

test("figures stand under the topic of the first value that they draw, those without one last", () => {
  const groups = figureGroups(publication);
  expect(groups.map(({ id }) => id)).toEqual(["bell-keepers", "harbour-bells", "other"]);
  expect(groups.at(-1)!.title).toBe("Other topics");
  for (const { id, entries } of groups.slice(0, 2)) for (const { dataset } of entries) expect(dataset.id).toBe(id);
});

test("every figure is listed once, whatever its views, and under its type", () => {
  const listed = figureGroups(publication).flatMap(({ entries }) => ids(entries));
  expect(new Set(listed).size).toBe(listed.length);
  const typed = figuresByType(publication);
  expect(typed.flatMap(([, figures]) => ids(figures)).sort()).toEqual(listed.sort());
  expect(typed.map(([type]) => type)).toEqual(typed.map(([type]) => type).toSorted());
  for (const [type] of typed) expect(publication.locale.finding.chartTypes).toHaveProperty(type);
});
