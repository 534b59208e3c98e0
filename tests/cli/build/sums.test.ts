import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeSums } from "../../../src/cli/build/sums.ts";
import type { Edition } from "../../../src/publication/read/editions.ts";

const site = mkdtempSync(join(tmpdir(), "muster-sums-"));
afterAll(() => rmSync(site, { recursive: true }));

test("data files and frozen files are listed by their paths, pages and all else are not", () => {
  mkdirSync(join(site, "data/bells"), { recursive: true });
  for (const path of ["index.html", "data/bells.csv", "data/bells/index.html", "data/bells/README.md"])
    writeFileSync(join(site, path), "abc");
  writeSums(site, [{ files: { "embed/bells@2020-05-25/index.html": "0".repeat(64) } } as unknown as Edition]);
  // The digest of "abc" is the example of FIPS 180-4.
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(readFileSync(join(site, "SHA256SUMS"), "utf8")).toBe(
    `${abc}  data/bells.csv\n${abc}  data/bells/README.md\n${"0".repeat(64)}  embed/bells@2020-05-25/index.html\n`,
  );
});
