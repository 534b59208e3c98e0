import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { watchTree } from "../../tools/bench/process-tree.ts";

/** A program that holds 100 MB, says so, and ends with its standard input. */
const hold = `const held = Buffer.alloc(100 * 2 ** 20, 1); console.log("holds", held.length); process.stdin.resume();`;
const both = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(hold)}], { stdio: "inherit" });`;

test.skipIf(process.platform !== "linux")("memory is that of a process and of those that it started", async () => {
  const child = spawn(process.execPath, ["-e", `${both} ${hold}`], { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.stdin.end());
  const tree = watchTree(child.pid!);
  await new Promise<void>((resolve) => {
    let held = 0;
    createInterface(child.stdout).on("line", () => ++held === 2 && resolve());
  });
  const { megabytes, processor } = tree.end();
  expect(megabytes).toBeGreaterThan(200);
  expect(processor).toBeGreaterThan(0);
});

test("of a process that has ended nothing is known", () => {
  expect(watchTree(2 ** 30).end()).toEqual({ processor: 0, megabytes: null });
});
