import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";

const root = openFolder(fileURLToPath(new URL("../../..", import.meta.url)));

test("no published cell contains a semicolon, which programs might detect as the delimiter", () => {
  const tables = [...root.list("data").filter((path) => /^data\/(places|origins)\.csv$/.test(path)), ...newest()];
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter((path) => new TextDecoder().decode(root.bytes(path)).includes(";"))).toEqual([]);
});

/** The newest published table of each dataset. */
function newest(): string[] {
  const order = (path: string) =>
    Number(
      /(\d+)\.(\d+)\.(\d+)\.csv$/
        .exec(path)!
        .slice(1)
        .map((part) => part.padStart(4, "0"))
        .join(""),
    );
  const byDataset = Map.groupBy(
    root.list("data").filter((path) => /^data\/[^/]+\/published\//.test(path)),
    (path) => path.split("/")[1]!,
  );
  return [...byDataset.values()].map((paths) => paths.toSorted((a, b) => order(b) - order(a))[0]!);
}
