import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../digest.ts";
import { countBytes } from "../../memory/free.ts";
import { isSigned, signatureOf, type SigningKey } from "../../minisign.ts";
import { listFiles } from "../files.ts";

/** The digests of all files of a site, and the signature of that list. */
export const sumsFile = "SHA256SUMS";
export const signatureFile = `${sumsFile}.minisig`;

/**
 * Writes `SHA256SUMS` at the root of a site: the digest of every other file, as `sha256sum -c` reads them. `known` are
 * digests of files by path; of all others the bytes are read. Call it last, when all files are in place.
 */
export function writeSums(site: string, known: ReadonlyMap<string, string>): void {
  const lines = listFiles(site)
    .filter((path) => path !== sumsFile && path !== signatureFile)
    .map((path) => `${known.get(path) ?? digestOf(join(site, path))}  ${path}\n`);
  writeFileSync(join(site, sumsFile), lines.join(""));
}

function digestOf(file: string): string {
  const bytes = readFileSync(file);
  countBytes(bytes.length);
  return sha256(bytes);
}

/** Signs `SHA256SUMS` of a site. Throws if the signature cannot be verified with the public key of the signing key. */
export function signSums(site: string, key: SigningKey, comment: string): void {
  const sums = readFileSync(join(site, sumsFile));
  const signature = signatureOf(sums, key, `${comment} file:${sumsFile}`);
  if (!isSigned(sums, signature, [key.publicKey])) throw new Error("The signature of SHA256SUMS cannot be verified.");
  writeFileSync(join(site, signatureFile), signature);
}
