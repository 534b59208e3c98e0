import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { themeSchema } from "../../src/publication/read/theme/theme-file.ts";

test("docs/theme.md explains every key of theme.yaml", () => {
  const text = readFileSync(new URL("../../docs/theme.md", import.meta.url), "utf8");
  const table = text.slice(text.indexOf("| key |"), text.indexOf("What is no choice"));
  const { colours, fonts, sizes, widths, masthead } = themeSchema.shape;
  const groups = { colours, fonts, sizes, widths, masthead };
  for (const [group, { shape }] of Object.entries(groups))
    for (const key of Object.keys(shape))
      expect(table, `${group}.${key}`).toMatch(new RegExp(`\\| \`${group}\\.[^|]*\\.?${key}\``));
});
