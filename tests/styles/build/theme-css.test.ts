import { expect, test } from "vitest";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";
import { fallbacksOf, firstFonts, fontFacesOf, tokensOf } from "../../../src/styles/build/theme-css.ts";
import { sheetsOf } from "../../../src/styles/build/sheets.ts";
import type { Theme } from "../../../src/theme/theme.ts";

const theme = projectTheme();
const other: Theme = {
  ...theme,
  digest: "other",
  colours: { ...theme.colours, accent: { light: "#8a1f2b", dark: "#f0988f" } },
  fonts: { ...theme.fonts, sans: { ...theme.fonts.sans, family: "Bell Sans" } },
  sizes: { ...theme.sizes, small: "1rem" },
};

test("a theme becomes custom properties: colours for both schemes, fonts with fallbacks, sizes", () => {
  const css = tokensOf(other);
  expect(css).toContain("--accent: light-dark(#8a1f2b, #f0988f);");
  expect(css).toMatch(/--class-6: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);/);
  expect(css).toMatch(/--sans: "Bell Sans", ".* Fallback", ".* Fallback 2", Arial, sans-serif;/);
  expect(css).toContain("--small: 1rem;");
});

test("each file of a font is asked for by the characters that it has, under a name with its digest", () => {
  const faces = fontFacesOf(other).match(/@font-face \{[^}]*\}/g)!;
  expect(faces).toHaveLength(6);
  for (const face of faces) expect(face).toMatch(/url\("\.\.\/fonts\/(?:sans|serif)[a-z-]*\.[0-9a-f]{8}\.woff2"\)/);
  expect(firstFonts(other)).toEqual([
    expect.stringMatching(/^\/fonts\/serif\.[0-9a-f]{8}\.woff2$/),
    expect.stringMatching(/^\/fonts\/sans\.[0-9a-f]{8}\.woff2$/),
  ]);
  expect(fallbacksOf(other)).toMatch(/local\("Arial"\)[^}]*size-adjust: [\d.]+%/);
});

test("sheets are made for each theme, and have another name where anything of it differs", () => {
  const [one, two] = [sheetsOf(theme), sheetsOf(other)];
  expect(one.site.name).not.toBe(two.site.name);
  expect(two.site.css).toContain("#8a1f2b");
  expect(one.site.css).not.toContain("#8a1f2b");
  for (const embeds of [two.framed, two.unscoped]) expect(embeds).not.toContain('url("../fonts');
});
