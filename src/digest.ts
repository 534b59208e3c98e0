import { createHash, type Hash } from "node:crypto";

/** The SHA-256 digest of some bytes or texts, one after another, in hexadecimal digits. */
export function sha256(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = openSha256();
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** A SHA-256 digest under way, for what comes in pieces. */
export function openSha256(): Hash {
  return createHash("sha256");
}

/** The part of a digest that stands in the name of a file which may be cached for ever: eight hexadecimal digits. */
export function nameDigest(content: string | Uint8Array): string {
  return sha256(content).slice(0, 8);
}

/** The digest by which a page may ask a browser to check a script (Subresource Integrity, W3C). */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}
