import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A limit in milliseconds as the last argument of a test or a hook. */
const limit = /^\s*\}, *\d[\d_]{2,}\);?$/;

test("no test has a limit of time of its own: vitest.config.ts has the one that ends what hangs", () => {
  const limits = globSync("tests/**/*.test.ts", { cwd: root }).flatMap((file) => {
    const lines = readFileSync(`${root}/${file}`, "utf8").split("\n");
    return lines.flatMap((line, i) => (limit.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : []));
  });
  expect(limits).toEqual([]);
});
