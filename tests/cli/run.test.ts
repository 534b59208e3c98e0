import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { project } from "../../src/cli/project.ts";

const read = (path: string) => readFileSync(join(project, path), "utf8");
const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;

/** Starts a command as npm does. */
const start = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(project, "src/cli/run.mjs"), ...args], { encoding: "utf8" });

describe("every script of package.json starts, and --help describes it:", () => {
  test.each(Object.entries(scripts))("%s", async (name, script) => {
    // What builds the site keeps memory low: Node collects what is young before much of it has piled up.
    const options = ["start", "build", "edition", "bench"].includes(name) ? "--max-semi-space-size=16 " : "";
    expect(script).toBe(`node ${options}src/cli/run.mjs ${name}`);
    const { stdout, stderr } = await start(name, "--help");
    expect(stderr).toBe("");
    const [usage, does] = stdout.split("\n");
    expect(usage).toMatch(new RegExp(`^npm (run )?${name}($| -- )`));
    expect(does).toMatch(/^[A-Z].+\.$/);
  });
});

test("every command that the README names is one of these", () => {
  const named = new Set([...read("README.md").matchAll(/`npm (?:run )?([a-z:]+)/g)].map(([, name]) => name!));
  expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
});

test("every option that the README gives to a command is one that the command explains", async () => {
  const given = [...read("README.md").matchAll(/`npm (?:run )?([a-z:]+) -- ([^`]+)`/g)].flatMap(([, name, rest]) =>
    [...rest!.matchAll(/--[a-z-]+/g)].map(([option]) => [name!, option] as const),
  );
  expect(given.length).toBeGreaterThan(0);
  for (const [name, option] of given)
    expect((await start(name, "--help")).stdout, `${name} ${option}`).toContain(`  ${option} `);
});

test.each([
  [["sing"], /^There is no command "sing"\. There are: start, dev, check, build, .*edition.*\.\n$/],
  [["check", "--loud"], /^Unknown option '--loud'.*\nOptions follow two dashes, as in: npm run build -- --force\./],
  [["dev", "--port", "http"], /^--port http is not a port\. Give a number from 0 to 65535, such as 4321\.\n/],
  [["start", "--port", "70000"], /^--port 70000 is not a port\./],
  [
    ["dev", "--publication", "/nowhere"],
    /^There is no folder .*nowhere\. Name the folder that holds content\/ and data\/\.\n/,
  ],
])("%j: what is wrong, and what to do", async (args, message) => {
  await expect(start(...args)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
});

test("output that nobody reads any more ends a command quietly", async () => {
  const command = `${JSON.stringify(process.execPath)} src/cli/run.mjs impact --help | true`;
  const { stderr } = await promisify(execFile)("sh", ["-c", command], { cwd: project, encoding: "utf8" });
  expect(stderr).toBe("");
});
