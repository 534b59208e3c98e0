import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { isInstalled, npmScript, rightNode, withPath } from "../../src/cli/install.mjs";
import { project } from "../../src/cli/project.ts";
import { temporaryFolder, write } from "./folders.ts";

const a = { version: "1.0.0", integrity: "sha512-a" };
const b = { version: "2.0.0", integrity: "sha512-b" };

function installed(wanted: object, present?: object): boolean {
  const folder = temporaryFolder();
  write(folder, { "package-lock.json": JSON.stringify({ packages: { "": {}, ...wanted } }) });
  if (present) write(folder, { "node_modules/.package-lock.json": JSON.stringify({ packages: present }) });
  return isInstalled(folder);
}

test("installed means: every package that the lock file asks for, in its version", () => {
  expect(installed({ a, b }, { a, b })).toBe(true);
  expect(installed({ a, b })).toBe(false);
  expect(installed({ a, b }, { a })).toBe(false);
  expect(installed({ a, b }, { a, b: { ...b, version: "2.0.1" } })).toBe(false);
  expect(installed({ a, b }, { a, b: { ...b, integrity: "sha512-c" } })).toBe(false);
});

test("packages for other systems may be absent", () => {
  expect(installed({ a, b: { ...b, optional: true } }, { a })).toBe(true);
});

test("a torn list counts as nothing installed", () => {
  const folder = temporaryFolder();
  write(folder, {
    "package-lock.json": JSON.stringify({ packages: { a } }),
    "node_modules/.package-lock.json": '{"pack',
  });
  expect(isInstalled(folder)).toBe(false);
});

test("the tests run with the Node that the project pins", () => {
  expect(isInstalled(project)).toBe(true);
  expect(rightNode(project)).toBe(process.execPath);
});

test("npm is run by its script, without a shell: the one that runs the command, else one that is installed", () => {
  const folder = temporaryFolder();
  write(folder, {
    "running/npm-cli.js": "",
    "system/lib/node_modules/npm/bin/npm-cli.js": "",
    "system/bin/npm": "",
    "other/node_modules/npm/bin/npm-cli.js": "",
  });
  const at = (path: string) => join(folder, path);
  expect(npmScript({ npm_execpath: at("running/npm-cli.js") })).toBe(at("running/npm-cli.js"));
  const beside = npmScript({ npm_execpath: at("pnpm.cjs"), PATH: ["", at("none"), at("system/bin")].join(delimiter) })!;
  expect(beside).toMatch(/npm-cli\.js$/);
  expect(spawnSync(process.execPath, [npmScript()!, "--version"], { encoding: "utf8" }).stdout).toMatch(
    /^\d+\.\d+\.\d+/,
  );
});

test("PATH keeps the name that the system gives it", () => {
  expect(withPath("new", { Path: "old", HOME: "x" })).toEqual({ Path: `new${delimiter}old`, HOME: "x" });
  expect(withPath("new", {})).toEqual({ PATH: "new" });
});

test("the way in imports nothing that would have to be installed first", () => {
  for (const file of ["run.mjs", "install.mjs"]) {
    const text = readFileSync(join(project, "src/cli", file), "utf8");
    const imported = [...text.matchAll(/^import .* from "(.*)";$/gm)].map((match) => match[1]);
    expect(imported.filter((name) => !/^node:|\.mjs$/.test(name ?? ""))).toEqual([]);
  }
});

const others = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "node"))
  .filter(
    (path) =>
      existsSync(path) && spawnSync(path, ["--version"], { encoding: "utf8" }).stdout.trim() !== process.version,
  );

test.runIf(others.length > 0)("another Node that is installed runs a command with the one that is pinned", () => {
  for (const node of others) {
    const { status, stdout, stderr } = spawnSync(node, [join(project, "src/cli/run.mjs"), "check", "--help"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("npm run check -- [folder] [options]\n");
  }
});

/** A project that pins a version of Node that npm cannot install, as it is not among its packages. */
function projectWithoutNode(): string {
  const folder = temporaryFolder();
  write(folder, { "package.json": JSON.stringify({ devDependencies: { node: "99.0.0" } }) });
  return folder;
}

test("where npm cannot install the pinned Node, the running one serves if it has what is needed", () => {
  expect(rightNode(projectWithoutNode())).toBe(process.execPath);
});

test.skipIf(process.platform === "win32")(
  "where the running Node lacks what is needed, the message tells which to install",
  () => {
    const folder = projectWithoutNode();
    // Runs as the pinned one does, without `serialize` of node:sqlite, as 24.15 would.
    const old = join(folder, "old-node");
    writeFileSync(
      old,
      `#!/bin/sh\n[ "$1" = --version ] && echo v24.15.0 && exit\nexec ${JSON.stringify(process.execPath)} --import 'data:text/javascript,import{DatabaseSync}from"node:sqlite";delete DatabaseSync.prototype.serialize' "$@"\n`,
      { mode: 0o755 },
    );
    expect(() => rightNode(folder, old)).toThrow(
      "Node 99.0.0 is needed and npm could not install it; this is Node 24.15.0, which is too old.\n" +
        "Install Node 24.16 or a later 24 yourself (https://nodejs.org), then run the command again.",
    );
  },
);
