import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colourOf, contrast } from "./styles.ts";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/--([a-z-]+\d?): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g)].map(([, name, light, dark]) => [
    name!,
    [light!, dark!],
  ]),
);

test.for([
  ["ink", "paper", 7],
  ["ink-soft", "paper", 4.5],
  ["accent", "paper", 4.5],
  ["accent", "paper", 3],
  ["mark", "paper", 3],
  ["missing", "paper", 3],
  ["accent", "accent-soft", 3],
  ["mark", "mark-soft", 3],
  ["accent", "mark", 1.8],
] as const)("%s on %s keeps %s:1 in both themes", ([front, back, floor]) => {
  for (const theme of [0, 1])
    expect(
      contrast(colourOf(colours.get(front)![theme]!), colourOf(colours.get(back)![theme]!)),
    ).toBeGreaterThanOrEqual(floor);
});

test("charts take their colours from tokens alone", () => {
  const charts = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");
  expect(charts).not.toMatch(/#[0-9a-f]{3,8}\b|\brgb|hsl|oklch|light-dark/);
  for (const [, name] of charts.matchAll(/var\(--([a-z-]+\d?)/g))
    expect(["sans", "tone", "tone-soft", ...colours.keys()]).toContain(name);
});
