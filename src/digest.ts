import { createHash, type Hash } from "node:crypto";

/** The SHA-256 digest of bytes or texts, one after another, in hexadecimal digits. */
export function sha256(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = openSha256();
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** Opens a SHA-256 digest, for data that arrives in pieces. */
export function openSha256(): Hash {
  return createHash("sha256");
}

/** The short digest used in the names of files that may be cached for ever: eight hexadecimal digits. */
export function nameDigest(content: string | Uint8Array): string {
  return sha256(content).slice(0, 8);
}

/** The Subresource Integrity (W3C) value by which a browser verifies a script. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}
