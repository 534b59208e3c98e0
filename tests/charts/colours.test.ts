import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const colours = new Map([...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g)].map(([, name, light, dark]) => [name!, [light!, dark!]]));

/** Relative luminance of a colour, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

test.for([
  ["ink", "paper", 7], ["ink-soft", "paper", 4.5], ["accent", "paper", 4.5],
  ["accent", "paper", 3], ["mark", "paper", 3], ["missing", "paper", 3],
  ["accent", "accent-soft", 3], ["mark", "mark-soft", 2.5], ["accent", "mark", 1.8],
] as const)("%s on %s keeps %s:1 in both themes", ([front, back, floor]) => {
  for (const theme of [0, 1]) expect(contrast(colours.get(front)![theme]!, colours.get(back)![theme]!)).toBeGreaterThanOrEqual(floor);
});

test("charts take their colours from tokens alone", () => {
  const charts = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");
  expect(charts).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch|light-dark/);
  for (const [, name] of charts.matchAll(/var\(--([a-z-]+)/g)) expect(["sans", "tone", "tone-soft", ...colours.keys()]).toContain(name);
});
