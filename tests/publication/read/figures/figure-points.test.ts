import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Point } from "../../../../src/charts/model.ts";
import { openFolder } from "../../../../src/diagnostics/folder.ts";
import { formatProblem } from "../../../../src/diagnostics/problem.ts";
import { readPublication } from "../../../../src/publication/read/publication.ts";
import { memoryFolder } from "../../../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL("../..", import.meta.url)));
const file = "content/figures/how-many-keepers.yaml";
const text = new TextDecoder().decode(second.bytes(file));

/** The figure with other lines in place of its type and its columns. */
function read(...lines: string[]): { points: readonly Point[]; problems: string[] } {
  const changed = text.replace(/^(?:type|columns): .*\n/gm, "") + lines.map((line) => `${line}\n`).join("");
  const { publication, problems } = readPublication(memoryFolder({ [file]: changed }, second));
  const figure = publication?.figures.get("how-many-keepers");
  const points = figure && "points" in figure.chart ? figure.chart.points : [];
  return { points, problems: problems.map(formatProblem) };
}

const society = "labels: { bell-society: The society }";

test.each([
  ["labels", "intervals", "{ label: origin, value: value, date: window }", "label"],
  ["groups", "flow", "{ label: place, group: origin }", "group"],
  ["panels", "bars", "{ label: place, value: value, date: window, panel: origin }", "panel"],
] as const)("`labels` replaces the names of %s", (_, type, columns, part) => {
  const { points, problems } = read(`type: ${type}`, `columns: ${columns}`, society);
  expect(problems).toEqual([]);
  expect(points.map((point) => point[part])).toContain("The society");
});

test("options call a group by the words that replace its name", () => {
  const flow = ["type: flow", "columns: { label: place, group: origin }", society];
  const { points, problems } = read(...flow, "options: { highlight: [The society] }");
  expect(problems).toEqual([]);
  expect(points.map(({ group }) => group)).toContain("The society");
  expect(read(...flow, "options: { highlight: [Bell Society] }").problems[0]).toContain('found "Bell Society"');
});

test("words for a cell that no row has are a fault", () => {
  const { problems } = read(
    "type: flow",
    "columns: { label: place, group: origin }",
    "labels: { bell-socety: The society }",
  );
  expect(problems).toEqual([
    expect.stringContaining(
      'labels.bell-socety: found "bell-socety"; expected a label, group or panel of a selected row. Did you mean "bell-society"?',
    ),
  ]);
});
