import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { signSums, writeSums } from "../../../src/cli/build/sums.ts";
import { isSigned, readSigningKey } from "../../../src/minisign.ts";
import { publicKey, secretKey } from "../../signing.ts";

const site = mkdtempSync(join(tmpdir(), "muster-sums-"));
afterAll(() => rmSync(site, { recursive: true }));

test("every file is listed by its path with its digest; known digests are taken as they are", () => {
  mkdirSync(join(site, "data/bells"), { recursive: true });
  for (const path of [
    "index.html",
    "data/bells.csv",
    "data/bells/index.html",
    ".hidden",
    "SHA256SUMS",
    "SHA256SUMS.minisig",
  ])
    writeFileSync(join(site, path), "abc");
  writeSums(site, new Map([["data/bells/index.html", "0".repeat(64)]]));
  // The digest of "abc" is the example of FIPS 180-4.
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(readFileSync(join(site, "SHA256SUMS"), "utf8")).toBe(
    `${abc}  .hidden\n${abc}  data/bells.csv\n${"0".repeat(64)}  data/bells/index.html\n${abc}  index.html\n`,
  );
});

test("the signature is one of the list, and tells what was signed", () => {
  signSums(site, readSigningKey(secretKey), "Bells, 2026-01-31");
  const signature = readFileSync(join(site, "SHA256SUMS.minisig"), "utf8");
  expect(isSigned(readFileSync(join(site, "SHA256SUMS")), signature, [publicKey])).toBe(true);
  expect(signature).toContain("\ntrusted comment: Bells, 2026-01-31 file:SHA256SUMS\n");
});
