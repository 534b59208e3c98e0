import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectTheme } from "../../src/publication/read/theme/theme.ts";
import { allColours } from "../../src/theme/colours.ts";

test("charts use only colours of the theme", () => {
  const charts = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");
  expect(charts).not.toMatch(/#[0-9a-f]{3,8}\b|\brgb|hsl|oklch|light-dark/);
  const names = allColours(projectTheme().colours).map(([name]) => name);
  for (const [, name] of charts.matchAll(/var\(--([a-z-]+\d?)/g))
    expect(["sans", "tone", "tone-soft", ...names]).toContain(name);
});
