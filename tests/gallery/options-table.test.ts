import { expect, test } from "vitest";
import { optionsTable } from "../../src/gallery/options-table.ts";
import { chartNames, chartTypes } from "../../src/charts/registry.ts";

const asked = (type: Parameters<typeof optionsTable>[0], of: "columns" | "options") =>
  optionsTable(type)[of].map(({ name, needed }) => (needed ? `${name}!` : name));

test("a type lists the columns that it takes, and those that it requires", () => {
  expect(asked("steps", "columns")).toEqual(["label!", "value!", "date!", "group", "panel"]);
  expect(asked("proportion", "options")).toContain("whole!");
  expect(asked("claim-trail", "columns")).toEqual([
    "source!",
    "upstream!",
    "date!",
    "element!",
    "before!",
    "after!",
    "change!",
    "weight!",
  ]);
});

test("every option is explained", () => {
  for (const type of [...chartNames, "claim-trail" as const]) {
    if (type !== "claim-trail" && !chartTypes.some(({ name }) => name === type)) continue;
    const { columns, options } = optionsTable(type);
    for (const { name, words } of [...columns, ...options]) expect(words, `${type} ${name}`).toMatch(/^[A-Z].*\.$/);
  }
});
