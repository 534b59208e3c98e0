import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { sha256 } from "../../digest.ts";
import { isPathBelow } from "../../diagnostics/paths.ts";
import { readSigningKey, type SigningKey } from "../../minisign.ts";
import { project } from "../project.ts";

/** The variables of the environment that hold the secret key, or name its file, and its password. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The text of the secret key, or null if there is none. Throws if its file is within one of the folders. */
function secretText(env: Environment, folders: readonly string[]): string | null {
  if (env["MUSTER_SIGNING_KEY"]) return env["MUSTER_SIGNING_KEY"];
  const file = env["MUSTER_SIGNING_KEY_FILE"];
  if (!file) return null;
  const within = folders.find((folder) => isPathBelow(relative(folder, resolve(file)).replaceAll("\\", "/")));
  if (within !== undefined)
    throw new Error(
      `MUSTER_SIGNING_KEY_FILE is ${file}, in a folder that is committed or published. Move the key out of it, and make a new one if it was ever committed.`,
    );
  return readFileSync(file, "utf8");
}

/** A digest of the secret key, which says whether a site was signed with the same one; null without a key. */
export function digestSigner(publication: string, env: Environment = process.env): string | null {
  const text = secretText(env, [project, publication]);
  return text === null ? null : sha256(text);
}

/**
 * The key that signs what is built from a publication, or null if the environment has none. Throws if the key is not
 * the first of the public keys that the publication names, because readers could not verify what it signs.
 */
export function openSigningKey(
  publication: string,
  publicKeys: readonly string[],
  env: Environment = process.env,
): SigningKey | null {
  const text = secretText(env, [project, publication]);
  if (text === null) return null;
  const key = readSigningKey(text, env["MUSTER_SIGNING_PASSWORD"]);
  if (key.publicKey === publicKeys[0]) return key;
  throw new Error(
    publicKeys.includes(key.publicKey)
      ? `The signing key is an earlier one: content/site.yaml names ${publicKeys[0]} first. Sign with that one.`
      : `The public key of the signing key is ${key.publicKey}, which content/site.yaml does not name. Add it there, as the first of \`signing-keys\`.`,
  );
}

/** What a command says last about the signature of what it wrote. */
export function signatureText(what: string, key: SigningKey | null, publicKeys: readonly string[]): string {
  if (key) return `${what} is signed with the key ${key.publicKey}.`;
  return publicKeys.length === 0
    ? `${what} is not signed: content/site.yaml names no signing-keys. See docs/hosting.md#signatures.`
    : `${what} is not signed: neither MUSTER_SIGNING_KEY nor MUSTER_SIGNING_KEY_FILE is set. See docs/hosting.md#signatures.`;
}
