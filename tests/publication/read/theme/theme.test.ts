import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../../src/diagnostics/folder.ts";
import { formatProblem, type Problem } from "../../../../src/diagnostics/problem.ts";
import { en } from "../../../../src/i18n/en.ts";
import { projectTheme, readTheme } from "../../../../src/publication/read/theme/theme.ts";
import { memoryFolder } from "../../../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL("../..", import.meta.url)));
const at = "content/theme";
const yaml = new TextDecoder().decode(second.bytes(`${at}/theme.yaml`));

/** What is said of the theme of the second publication after some of its files have changed. */
function told(files: Record<string, string | Uint8Array | null>): string[] {
  const problems: Problem[] = [];
  const theme = readTheme(memoryFolder(files, second), en.typography, problems);
  expect(theme === null).toBe(problems.length > 0);
  return problems.map(formatProblem);
}

/** The same, after a text in `theme.yaml` has changed. */
function afterChange(from: string | RegExp, to: string): string[] {
  expect(yaml).toMatch(from);
  return told({ [`${at}/theme.yaml`]: yaml.replace(from, to) });
}

test("a theme is read with its colours, fonts, sizes and logo", () => {
  const theme = readTheme(second, en.typography, [])!;
  expect(theme.colours.accent).toEqual({ light: "#8a1f2b", dark: "#f0988f" });
  expect(theme.fonts.sans).toMatchObject({ family: "Work Sans", generic: "sans-serif" });
  expect(theme.fonts.serif.files.map(({ name }) => name)).toEqual(["serif", "serif-accents", "serif-extended"]);
  expect(theme.outlines.strong.map(({ name }) => name)).toEqual(["sans", "sans-accents", "sans-extended"]);
  expect(theme.sizes.tiny).toBe("0.875rem");
  expect(theme.masthead).toMatchObject({ tagline: "everywhere", logo: { alt: "Harbour Bells", height: 40 } });
  expect(theme.licence).toContain("SIL OPEN FONT LICENSE");
});

test("a publication without a theme has that of the project", () => {
  const theme = readTheme(memoryFolder({}), en.typography, [])!;
  expect(theme.digest).toBe(projectTheme().digest);
  expect(theme.digest).not.toBe(readTheme(second, en.typography, [])!.digest);
});

test("themes that look the same have one digest, and whatever differs gives another", () => {
  const digest = (from: string, to: string) =>
    readTheme(memoryFolder({ [`${at}/theme.yaml`]: yaml.replace(from, to) }, second), en.typography, [])!.digest;
  const now = digest("", "");
  expect(digest("colours:", "# A remark.\ncolours:")).toBe(now);
  expect(digest("#8a1f2b", "#8A1F2B")).toBe(now);
  expect(digest("#8a1f2b", "#8a1f3b")).not.toBe(now);
  expect(digest("tagline: everywhere", "tagline: front")).not.toBe(now);
});

test("keys, colours and lengths that are none are told by their place", () => {
  expect(afterChange("  rule: {", "  rules: {")).toEqual([
    `${at}/theme.yaml:2:1 colours.rule: missing; expected keys with values. Add it.`,
    `${at}/theme.yaml:6:3 colours.rules: found the unknown key "rules"; expected only the keys of the format. Remove it, or correct its spelling.`,
  ]);
  expect(afterChange('"#8a1f2b"', "darkred")).toEqual([
    `${at}/theme.yaml:7:13 colours.accent.light: found "darkred"; expected a colour such as '#0d5a6e', in quotation marks. Correct the value.`,
  ]);
  expect(afterChange("tiny: 0.875rem", "tiny: 14px")).toEqual([
    `${at}/theme.yaml:30:3 sizes.tiny: found "14px"; expected a length in rem, such as 0.9375rem. Correct the value.`,
  ]);
  expect(afterChange(/title: clamp[^\n]*/, "title: calc(1rem + 1vw)")).toEqual([
    `${at}/theme.yaml:26:3 sizes.title: found "calc(1rem + 1vw)"; expected a length in rem, or clamp(1rem, 0.8rem + 1vw, 2rem). Correct the value.`,
  ]);
});

test("colours that could not be read are a problem with both of them and their contrast", () => {
  expect(afterChange("#645852", "#9a8e88")).toEqual([
    `${at}/theme.yaml:5:15 colours.ink-soft.light: found ink-soft #9a8e88 on paper #ffffff, a contrast of 3.18; expected a contrast of 4.5 or more. Take a darker ink-soft, or change the paper.`,
  ]);
  expect(afterChange("#80756e", "#4a423c")).toContain(
    `${at}/theme.yaml:9:29 colours.mark.dark: found mark #4a423c on paper #1b1715, a contrast of 1.80; expected a contrast of 3 or more. Take a lighter mark, or change the paper.`,
  );
  expect(afterChange("#8a1f2b", "#c06060")).toContain(
    `${at}/theme.yaml:7:13 colours.accent.light: found accent-two #d79999, which is mixed from accent, on paper #ffffff, a contrast of 2.35; expected a contrast of 3 or more. Take a darker accent, or change the paper.`,
  );
});

const anew = "Write the fonts anew: npm run fonts (of a publication elsewhere: -- --publication and its folder).";

test("fonts that were not made from what theme.yaml says, or have changed since, are to be made anew", () => {
  expect(afterChange("family: Work Sans", "family: Bell Sans")).toEqual([
    `${at}/theme.yaml:19:3 fonts.sans: found "Bell Sans", and font files of "Work Sans" or from another source; expected files that were made from what stands here. ${anew}`,
  ]);
  expect(told({ [`${at}/fonts/sans.woff2`]: null })).toEqual([
    `${at}/fonts/sans.woff2:1:1 found no file; expected a font file that faces.json or widths.json names. ${anew}`,
  ]);
  expect(told({ [`${at}/fonts/strong/sans.woff2`]: second.bytes(`${at}/fonts/sans.woff2`) })).toEqual([
    `${at}/fonts/strong/sans.woff2:1:1 found another file than the one whose letters were measured; expected the file with the digest in widths.json. ${anew}`,
  ]);
  expect(told({ [`${at}/fonts/widths.json`]: "{}" })).toEqual([
    `${at}/fonts/widths.json:1:1 found something else; expected what \`npm run fonts\` writes. ${anew}`,
  ]);
  expect(told({ [`${at}/fonts/LICENCE.txt`]: null })).toEqual([
    `${at}/fonts/LICENCE.txt:1:1 found no file; expected the terms of the fonts. ${anew}`,
  ]);
});

test("a folder for a theme holds theme.yaml, and nothing that nobody reads", () => {
  expect(told({ [`${at}/theme.yaml`]: null })).toContain(
    `${at}/theme.yaml:1:1 found no file; expected how the publication looks. Add the file, or remove its folder.`,
  );
  expect(told({ [`${at}/Logo.png`]: "" })).toEqual([
    `${at}/Logo.png:1:1 found a file that is not used; expected theme.yaml, a file that it names, or what \`npm run fonts\` writes into fonts/. Name it in theme.yaml, or remove it.`,
  ]);
});
