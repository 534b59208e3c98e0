import { createHash, createPrivateKey, createPublicKey, scryptSync, sign, verify, type KeyObject } from "node:crypto";

/*
 * Signatures in the format of minisign (https://jedisct1.github.io/minisign/), which its own program and others verify:
 * Ed25519 over the BLAKE2b-512 digest of a file, and once more over that signature with a comment.
 */

/** A key pair for signing. */
export interface SigningKey {
  /** The public key as minisign writes it: Base64 that begins with "RW". */
  publicKey: string;
  /** The eight bytes by which signatures name it. */
  id: Buffer;
  secret: KeyObject;
}

/** Sizes in bytes: algorithm, id of a key, public key, signature, and the salt of an encrypted key. */
const sizes = { algorithm: 2, id: 8, key: 32, signature: 64, salt: 32 };

/** What DER puts before the bytes of an Ed25519 key (RFC 8410). */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");
const spki = Buffer.from("302a300506032b6570032100", "hex");

/** Whether a text is a public key of minisign. */
export function isPublicKey(text: string): boolean {
  const bytes = Buffer.from(text, "base64");
  return (
    bytes.length === sizes.algorithm + sizes.id + sizes.key &&
    bytes.toString("base64") === text &&
    bytes.toString("latin1", 0, 2) === "Ed"
  );
}

/** The file in which `minisign -p` expects a public key. */
export function publicKeyFile(publicKey: string): string {
  const id = Buffer.from(publicKey, "base64").subarray(2, 2 + sizes.id);
  return `untrusted comment: minisign public key ${nameOf(id)}\n${publicKey}\n`;
}

/** The id of a key as minisign shows it. */
function nameOf(id: Uint8Array): string {
  return Buffer.from(id.toReversed()).toString("hex").toUpperCase();
}

/**
 * Reads a secret key: the content of the file that `minisign -G` writes, or its last line alone. Throws if it is none,
 * or if the password is wrong.
 */
export function readSigningKey(text: string, password = ""): SigningKey {
  const bytes = Buffer.from(text.trim().split(/\s*\n/).at(-1)!, "base64");
  const head = sizes.algorithm * 3 + sizes.salt + 16;
  if (bytes.length !== head + sizes.id + sizes.key * 3 || bytes.toString("latin1", 0, 2) !== "Ed")
    throw new Error("The signing key is no secret key of minisign. Make one with: minisign -G -W");
  const encrypted = bytes.toString("latin1", 2, 4) === "Sc";
  const body = encrypted ? decrypted(bytes.subarray(0, head), bytes.subarray(head), password) : bytes.subarray(head);
  const id = body.subarray(0, sizes.id);
  const seed = body.subarray(sizes.id, sizes.id + sizes.key);
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" });
  const own = createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(spki.length);
  if (!own.equals(body.subarray(sizes.id + sizes.key, sizes.id + sizes.key * 2)))
    throw new Error(
      encrypted
        ? "The password of the signing key is wrong."
        : "The signing key is damaged: its two halves do not match.",
    );
  return { publicKey: Buffer.concat([Buffer.from("Ed"), id, own]).toString("base64"), id: Buffer.from(id), secret };
}

/** Decrypts a key as libsodium's `crypto_pwhash_scryptsalsa208sha256` encrypts it, with the parameters in its head. */
function decrypted(head: Buffer, body: Buffer, password: string): Buffer {
  const salt = head.subarray(6, 6 + sizes.salt);
  const operations = Math.max(32768, Number(head.readBigUInt64LE(6 + sizes.salt)));
  const memory = Number(head.readBigUInt64LE(14 + sizes.salt));
  const block = 8;
  const few = operations < memory / 32;
  const most = few ? operations / (block * 4) : memory / (block * 128);
  const cost = 2 ** Math.max(1, Math.floor(Math.log2(most)));
  const parallelization = few ? 1 : Math.floor(operations / 4 / cost / block);
  const options = { N: cost, r: block, p: parallelization, maxmem: memory * 2 };
  const stream = scryptSync(password, salt, body.length, options);
  return Buffer.from(body.map((byte, i) => byte ^ stream[i]!));
}

/** Signs a file. The comment is signed too, and shown when the signature is verified; equal input gives equal text. */
export function signatureOf(content: Uint8Array, { id, secret }: SigningKey, comment: string): string {
  const line = comment.replaceAll(/\s+/g, " ");
  const own = sign(null, digestOf(content), secret);
  const both = sign(null, Buffer.concat([own, Buffer.from(line)]), secret);
  return [
    `untrusted comment: verify with the public key ${nameOf(id)}`,
    Buffer.concat([Buffer.from("ED"), id, own]).toString("base64"),
    `trusted comment: ${line}`,
    both.toString("base64"),
    "",
  ].join("\n");
}

/** Whether one of the public keys made this signature of a file. */
export function isSigned(content: Uint8Array, signature: string, publicKeys: readonly string[]): boolean {
  const [, first = "", comment = "", second = ""] = signature.split(/\r?\n/);
  const [own, both] = [Buffer.from(first, "base64"), Buffer.from(second, "base64")];
  const start = sizes.algorithm + sizes.id;
  if (own.length !== start + sizes.signature || own.toString("latin1", 0, 2) !== "ED") return false;
  const key = publicKeys
    .map((text) => Buffer.from(text, "base64"))
    .find((bytes) => bytes.subarray(2, start).equals(own.subarray(2, start)));
  if (!key) return false;
  const opened = createPublicKey({
    key: Buffer.concat([spki, key.subarray(start)]),
    format: "der",
    type: "spki",
  });
  const line = Buffer.from(comment.replace(/^trusted comment: /, ""));
  return (
    verify(null, digestOf(content), opened, own.subarray(start)) &&
    verify(null, Buffer.concat([own.subarray(start), line]), opened, both)
  );
}

function digestOf(content: Uint8Array): Buffer {
  return createHash("blake2b512").update(content).digest();
}
