import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../../src/cli/files.ts";
import { project } from "../../../src/cli/project.ts";
import { findMinisign } from "../../../src/cli/test/checkers.ts";
import { sha256 } from "../../../src/digest.ts";
import { readSigningKey, signatureOf } from "../../../src/minisign.ts";
import { encrypted, publicKey, secretKey } from "../../signing.ts";

const dist = process.env["MUSTER_DIST"] ?? join(project, "dist");
const sums = readFileSync(join(dist, "SHA256SUMS"));

test("SHA256SUMS has every file of the site but itself, in the order of their paths, each with its digest", () => {
  const files = listFiles(dist).filter((path) => !path.startsWith("SHA256SUMS"));
  expect(sums.toString()).toBe(files.map((path) => `${sha256(readFileSync(join(dist, path)))}  ${path}\n`).join(""));
});

test("a site built without a key has no signature", () => {
  expect(existsSync(join(dist, "SHA256SUMS.minisig"))).toBe(false);
});

const minisign = findMinisign();

test.runIf(minisign)("minisign verifies a signature of the list, and no other key's", () => {
  const folder = mkdtempSync(join(tmpdir(), "muster-minisign-"));
  try {
    const file = join(folder, "SHA256SUMS");
    writeFileSync(file, sums);
    writeFileSync(`${file}.minisig`, signatureOf(sums, readSigningKey(secretKey), "Bells, 2026-01-31 file:SHA256SUMS"));
    const verify = (key: string) => spawnSync(minisign!, ["-V", "-m", file, "-P", key], { encoding: "utf8" });
    expect(verify(publicKey).stdout).toBe(
      "Signature and comment signature verified\nTrusted comment: Bells, 2026-01-31 file:SHA256SUMS\n",
    );
    expect(verify(encrypted.publicKey).status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
