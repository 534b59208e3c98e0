import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { dossierOf } from "../../../src/publication/places/dossier.ts";
import { placeComparisons, placeFigures } from "../../../src/publication/places/place-charts.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const publication = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url)))).publication!;
const { registers, relations, figures } = publication;
const charts = (id: string) =>
  placeComparisons(id, dossierOf(registers.places.get(id)!, publication).topics, publication);

test("a value stands beside those of other places in the same count, and it alone is highlighted", () => {
  const [first] = charts("PRT");
  expect(first).toMatchObject({ by: "places", loose: false });
  expect(first!.chart.options.highlight).toEqual([first!.statement.key]);
  const labels = first!.chart.points.map(({ label }) => label);
  expect(labels).toContain("Portugal");
  expect(labels.length).toBeGreaterThan(2);
  expect(labels).not.toContain("All coasts");
});

test("without others in the same count it stands beside others of the measure, once", () => {
  for (const id of relations.places) {
    const shown = charts(id);
    expect(shown.length).toBeLessThanOrEqual(2);
    if (shown.some(({ loose }) => loose)) expect(shown).toHaveLength(1);
    expect(new Set(shown.map(({ chart }) => chart.id)).size).toBe(shown.length);
  }
});

test("of the figures that draw a place one has it highlighted, without annotations; the figure stays as it is", () => {
  const before = JSON.stringify([...figures.values()].map(({ chart }) => ("options" in chart ? chart.options : null)));
  const drawn = placeFigures("NOR", relations.usageOfPlace.get("NOR")!.figures);
  const [shown, ...others] = drawn.flatMap(({ chart }) => chart ?? []);
  expect(others).toEqual([]);
  const keys = shown!.points.filter(({ place }) => place === "NOR").map(({ key }) => key);
  expect(shown!.options.highlight).toEqual([...new Set(keys)]);
  expect(shown!.points.every(({ remark }) => remark === null)).toBe(true);
  expect(JSON.stringify([...figures.values()].map(({ chart }) => ("options" in chart ? chart.options : null)))).toBe(
    before,
  );
});
