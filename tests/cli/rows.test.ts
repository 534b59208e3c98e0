import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readers, rowsCost, writeRows } from "../../tools/bench/rows.ts";
import { temporaryFolder } from "./folders.ts";

test("the made-up rows are the same at every call, and as many as asked for", () => {
  const [once, again] = [writeRows(temporaryFolder(), 1000), writeRows(temporaryFolder(), 1000)].map((path) =>
    readFileSync(path, "utf8"),
  );
  expect(again).toBe(once);
  const lines = once!.split("\n");
  expect([lines[0], lines[1], lines[4]]).toEqual([
    "id,label,day,amount,source",
    'row-0000000,"Alder Hill, from the north",1990-01-01,0.25,gazette-1960',
    'row-0000003,"Elm Field (""the far one"")",1990-01-04,23757.25,gazette-1963',
  ]);
  expect(lines).toHaveLength(1002);
});

test.each(readers)("%s reads all rows, in a process of its own", async (reader) => {
  const folder = temporaryFolder();
  writeRows(folder, 1000);
  const { rows, seconds, megabytes } = await rowsCost({ reader, folder }, 1);
  expect(rows).toBe(1000);
  expect(seconds).toBeGreaterThan(0);
  expect(megabytes).toBeGreaterThan(20);
});

test.each(["own", "duckdb"] as const)("%s is asked for checks: it fails where a row comes twice", async (reader) => {
  const folder = temporaryFolder();
  const path = writeRows(folder, 10);
  writeFileSync(path, readFileSync(path, "utf8").replace("row-0000007", "row-0000003"));
  await expect(rowsCost({ reader, folder }, 1)).rejects.toThrow("rows.ts failed");
});
