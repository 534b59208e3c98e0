import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { check } from "../../src/cli/commands/check.ts";
import { project } from "../../src/cli/project.ts";
import { command } from "../../tools/fonts.ts";
import { temporaryFolder } from "../cli/folders.ts";

/** A folder with the theme of a publication, without its fonts. */
function copyOf(publication: string): { copy: string; theme: string; original: string } {
  const copy = temporaryFolder();
  const [theme, original] = [copy, join(project, publication)].map((root) => join(root, "content/theme"));
  cpSync(original!, theme!, { recursive: true });
  rmSync(join(theme!, "fonts"), { recursive: true });
  return { copy, theme: theme!, original: original! };
}

test.each([".", "tests/publication"])("the fonts of %s are as `npm run fonts` writes them", async (publication) => {
  const { copy, theme, original } = copyOf(publication);
  expect(await command.run(["--publication", copy])).toBe(0);
  const files = listFiles(join(original, "fonts"));
  expect(listFiles(join(theme, "fonts"))).toEqual(files);
  for (const file of files)
    expect(readFileSync(join(theme, "fonts", file)).equals(readFileSync(join(original, "fonts", file))), file).toBe(
      true,
    );
});

test("a newsroom's own font is taken from its file, with its terms; what was there before goes", async () => {
  const { copy, theme } = copyOf("tests/publication");
  mkdirSync(join(theme, "originals"));
  mkdirSync(join(theme, "fonts"));
  writeFileSync(join(theme, "fonts/other.woff2"), "");
  cpSync(
    join(project, "node_modules/@fontsource-variable/work-sans/files/work-sans-latin-wght-normal.woff2"),
    join(theme, "originals/bell-sans.woff2"),
  );
  writeFileSync(join(theme, "originals/terms.txt"), "Bell Sans is for the pages of the Bell Desk alone.\n");
  const yaml = join(theme, "theme.yaml");
  const text = readFileSync(yaml, "utf8").replace(
    /family: Work Sans\n(.*)\n.*work-sans"/,
    "family: Bell Sans\n$1\n    source: { file: originals/bell-sans.woff2, licence: originals/terms.txt }",
  );
  writeFileSync(yaml, text);
  expect(await command.run(["--publication", copy])).toBe(0);
  expect(listFiles(join(theme, "fonts"))).not.toContain("other.woff2");
  expect(readFileSync(join(theme, "fonts/LICENCE.txt"), "utf8")).toContain("for the pages of the Bell Desk alone");
  expect(readFileSync(join(theme, "fonts/faces.json"), "utf8")).toContain("Bell Sans Fallback");
  const { problems } = check(copy, true);
  expect(problems.filter(({ path }) => path.startsWith("content/theme"))).toEqual([]);
});

test("what cannot be made leaves the fonts as they were, and says why", async () => {
  const { copy, theme } = copyOf("tests/publication");
  mkdirSync(join(theme, "fonts"));
  writeFileSync(join(theme, "fonts/sans.woff2"), "as it was");
  const yaml = join(theme, "theme.yaml");
  writeFileSync(
    yaml,
    readFileSync(yaml, "utf8").replace("@fontsource-variable/work-sans", "@fontsource-variable/none"),
  );
  await expect(command.run(["--publication", copy])).rejects.toThrow(
    "npm install --save-dev @fontsource-variable/none, or name another one in theme.yaml",
  );
  expect(readFileSync(join(theme, "fonts/sans.woff2"), "utf8")).toBe("as it was");
  await expect(command.run(["--publication", temporaryFolder()])).rejects.toThrow("no fonts of its own");
});
