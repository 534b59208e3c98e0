import { expect, test } from "vitest";
import { contactSheet } from "../../../src/exports/images/contact-sheet.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";
import { bars } from "../../../src/gallery/bars.ts";
import { renderer, theme } from "./renderer.ts";

const picture = (name: string) => ({ title: `Title of ${name}`, subtitle: "Trees", chart: bars.cases[name]! });

test("a sheet has each figure four times: at both widths, on light and on dark paper", () => {
  const svg = serialize(contactSheet([picture("bars"), picture("bars-kinds")], renderer));
  const { light, dark } = theme.colours.paper;
  const columns = svg.split(/(?=<g transform="translate\(\d+ 0\)"><svg)/).slice(1);
  expect(columns.map((column) => column.includes(`fill="${light}"`))).toEqual([true, false]);
  expect(columns.map((column) => column.includes(`fill="${dark}"`))).toEqual([false, true]);
  for (const column of columns) expect(column.match(/translate\((0|764) [1-9]\d*(\.\d+)?\)/g)).toHaveLength(4);
});

test("patterns of the two schemes have different ids", () => {
  const svg = serialize(contactSheet([picture("bars-kinds")], renderer));
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
});
