import { expect, test } from "vitest";
import { childSeconds, cleanEnvironment, commandCost } from "../../tools/bench/command.ts";
import { temporaryFolder } from "../cli/folders.ts";

test("the time of children is the second line of what the shell prints", () => {
  expect(childSeconds("0m0.010s 0m0.020s\n1m2.500s 0m0.250s\n")).toBe(62.75);
  expect(childSeconds("0m0.000000s 0m0.000000s\n0m1.250000s 2m0.000000s\n")).toBe(121.25);
});

test("a command that fails shows what it said", async () => {
  const failed = commandCost(["-e", 'console.log("said"); console.error("wrong"); process.exit(3)'], temporaryFolder());
  await expect(failed).rejects.toThrow(/failed in .*\nsaid\nwrong/);
});

test("a command of another project has none of the settings of this one", () => {
  const kept = process.env["NODE_COMPILE_CACHE"];
  process.env["NODE_COMPILE_CACHE"] = "/nowhere";
  try {
    const environment = cleanEnvironment();
    expect(environment).not.toHaveProperty("NODE_COMPILE_CACHE");
    expect(Object.keys(environment).filter((name) => name.startsWith("VITEST"))).toEqual([]);
    expect(environment["PATH"]).toBe(process.env["PATH"]);
  } finally {
    if (kept === undefined) delete process.env["NODE_COMPILE_CACHE"];
    else process.env["NODE_COMPILE_CACHE"] = kept;
  }
});
