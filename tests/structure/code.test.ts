import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { project } from "../../src/cli/project.ts";
import { components, formatComponent, formatModules } from "../../tools/format.ts";

test("all code is formatted; npm run format does it", async () => {
  expect(formatModules(true)).toBe(0);
  const texts = components().map((path) => [path, readFileSync(path, "utf8")] as const);
  const formatted = await Promise.all(texts.map(([, text]) => formatComponent(text)));
  expect(texts.filter(([, text], i) => text !== formatted[i]).map(([path]) => path)).toEqual([]);
});

test("the formatter leaves out no file of code, whatever the folders are called", () => {
  const folders = ["src", "tools", "tests"];
  const files = folders.flatMap((folder) => listFiles(join(project, folder)).map((path) => `${folder}/${path}`));
  const code = files.filter((path) => /\.(ts|mjs|css)$/.test(path));
  const program = join(project, "node_modules/oxfmt/bin/oxfmt");
  const { stdout } = spawnSync(process.execPath, [program, "--check", ...folders], { cwd: project, encoding: "utf8" });
  expect(/ on (\d+) files/.exec(stdout)?.[1]).toBe(String(code.length));
});

test("the code of a component is formatted, and its template is left alone", async () => {
  const text =
    "---\nconst a = {b:1};\nconst first = <Item,>(items: Item[]) => items[0]!;\n---\n\n<p>{ a.b }<b> b</b></p>\n";
  expect(await formatComponent(text)).toBe(text.replace("{b:1}", "{ b: 1 }"));
  expect(await formatComponent("<p>no code</p>\n")).toBe("<p>no code</p>\n");
  await expect(formatComponent("---\nconst a = ;\n---\n\n<p></p>\n")).rejects.toThrow("Unexpected token");
});

test("the linter finds nothing", () => {
  const program = join(project, "node_modules/oxlint/bin/oxlint");
  const { stdout, status } = spawnSync(process.execPath, [program, "--format=unix"], {
    cwd: project,
    encoding: "utf8",
  });
  expect(stdout.trim()).toBe("");
  expect(status).toBe(0);
});
