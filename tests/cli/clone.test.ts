import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { project } from "../../src/cli/project.ts";
import { all } from "../all.ts";

// Git for Windows checks text files out with CR LF unless it is told otherwise; so does `core.autocrlf` on every
// system.
const windows = ["-c", "core.autocrlf=true"];
const folders = [".ci", ".github", "content", "data", "docs", "public", "src", "tests"];
const files = [
  ".gitattributes",
  ".npmrc",
  "LICENSE",
  "README.md",
  "astro.config.mjs",
  "numbers.lock.json",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vitest.config.ts",
];

function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
}

/**
 * A clone of this project as Windows makes it; without .gitattributes, as if it was made before there was that file.
 */
function clone(name: string, { attributes }: { attributes: boolean }): string {
  const [origin, target] = [join(folder, `${name}-origin`), join(folder, name)];
  for (const name of [...folders, ...files])
    cpSync(join(project, name), join(origin, name), {
      recursive: true,
      filter: (path) => !/[\\/](node_modules|dist)$|-changed\.svg$/.test(path),
    });
  if (!attributes) rmSync(join(origin, ".gitattributes"));
  git(origin, "init", "--quiet");
  git(origin, "-c", "core.autocrlf=false", "add", "--all");
  git(origin, "commit", "--quiet", "--message", "All");
  git(folder, ...windows, "clone", "--quiet", origin, target);
  symlinkSync(join(project, "node_modules"), join(target, "node_modules"), "junction");
  return target;
}

/** Runs a command in a clone as people do, and returns its status and what it says. */
function run(folder: string, command: string, ...args: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/run.mjs", command, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, text: stdout + stderr };
}

/**
 * Builds the second publication of a clone; returns its files with their bytes. The files of `public/` are served as
 * they are.
 */
function build(folder: string): Map<string, string> {
  const out = join(folder, "second");
  expect(run(folder, "build", "--publication", join(folder, "tests/publication"), "--out", out)).toMatchObject({
    status: 0,
  });
  return new Map(
    listFiles(out)
      .filter((path) => path !== "_headers")
      .map((path) => [path, readFileSync(join(out, path), "base64")]),
  );
}

const folder = mkdtempSync(join(tmpdir(), "muster-clone-"));
let attributed: string;
let earlier: string;
beforeAll(() => {
  attributed = clone("attributed", { attributes: true });
  earlier = clone("earlier", { attributes: false });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a clone with Windows' settings has every file as it is here", () => {
  const present = folders.flatMap((name) => listFiles(join(attributed, name)).map((path) => `${name}/${path}`));
  expect(present.length).toBeGreaterThan(1000);
  expect(
    [...present, ...files].filter(
      (path) => !readFileSync(join(attributed, path)).equals(readFileSync(join(project, path))),
    ),
  ).toEqual([]);
});

test(`a clone that was made before has CR LF in its texts, and checks${all ? " and builds the same site" : ""}`, () => {
  expect(readFileSync(join(earlier, "numbers.lock.json"), "utf8")).toContain("\r\n");
  expect(run(earlier, "check")).toMatchObject({ status: 0, text: expect.stringMatching(/^Nothing wrong: /) });
  if (!all) return;
  const [one, other] = [build(attributed), build(earlier)];
  expect(one.size).toBeGreaterThan(100);
  expect([...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))).toEqual(
    [],
  );
});
