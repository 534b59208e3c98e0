import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../../src/cli/project.ts";
import { read, temporaryFolder, write } from "../folders.ts";

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, `src/cli/commands/${command}.ts`), ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, text: stdout + stderr };
}

const stack = /^ +at /m;

test("a publication with a fault is not built, and what was built before stays", () => {
  const folder = temporaryFolder();
  write(folder, { "content/figures/f.yaml": "type: [", "dist/index.html": "old" });
  const { status, text } = run("build", "--publication", folder, "--out", join(folder, "dist"));
  expect(status).toBe(1);
  expect(text).toContain("content/site.yaml:1:1 ");
  expect(text).toContain("content/figures/f.yaml:1:");
  expect(text).not.toMatch(stack);
  expect(read(join(folder, "dist"))).toEqual({ "index.html": "old" });
  expect(readdirSync(folder).sort()).toEqual(["content", "dist"]);
});

test("check lists the same for people and for programs", () => {
  const folder = temporaryFolder();
  write(folder, { "content/x.md": "x" });
  const people = run("check", folder);
  expect(people.status).toBe(1);
  expect(people.text).toContain("content/site.yaml:1:1 ");
  const programs = run("check", "--json", folder);
  expect(programs.status).toBe(1);
  const { problems } = JSON.parse(programs.stdout);
  expect(problems[0]).toMatchObject({ path: "content/site.yaml", line: 1, column: 1 });
  expect(people.text).toContain(problems[0].found);
});

test.each([
  ["a folder that is not there", ["--publication", "/nowhere/at/all", "--out", "/nowhere/dist"], "There is no folder"],
  ["the project as --out", ["--out", project], "contains the source of the site"],
  ["a folder above the project as --out", ["--out", "/"], "contains the source of the site"],
  ["a folder that is not a site as --out", ["--out", join(project, "src")], "contains something other than a site"],
  [
    "a site as the folder of a preview",
    ["--only", "ringing", "--out", join(project, "tests")],
    "contains something other than a preview",
  ],
  ["an unknown option", ["--fast"], "--fast"],
  ["an address that is none", ["--address", "example"], "--address"],
])("%s is refused without a stack trace", (_, args, expected) => {
  const { status, text } = run("build", ...args);
  expect(status).toBe(1);
  expect(text).toContain(expected);
  expect(text).not.toMatch(stack);
});
