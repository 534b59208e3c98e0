import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { digestSigner, openSigningKey, signatureText } from "../../../src/cli/build/signing.ts";
import { encrypted, publicKey, secretKey } from "../../signing.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-signing-"));
afterAll(() => rmSync(folder, { recursive: true }));
const [publication, file] = [join(folder, "publication"), join(folder, "key")];
writeFileSync(file, secretKey);

test("the key is taken from a variable, or from the file that another one names", () => {
  expect(openSigningKey(publication, [publicKey], { MUSTER_SIGNING_KEY: secretKey })!.publicKey).toBe(publicKey);
  expect(openSigningKey(publication, [publicKey], { MUSTER_SIGNING_KEY_FILE: file })!.publicKey).toBe(publicKey);
  expect(openSigningKey(publication, [publicKey], {})).toBe(null);
  expect(digestSigner(publication, { MUSTER_SIGNING_KEY_FILE: file })).toMatch(/^[0-9a-f]{64}$/);
  expect(digestSigner(publication, { MUSTER_SIGNING_KEY: "" })).toBe(null);
});

test("a key within the publication is refused, because it would be committed or published", () => {
  const env = { MUSTER_SIGNING_KEY_FILE: file };
  expect(() => openSigningKey(folder, [publicKey], env)).toThrow(`MUSTER_SIGNING_KEY_FILE is ${file}, in a folder`);
});

test("a key that readers do not know, or that was replaced, is refused", () => {
  const env = { MUSTER_SIGNING_KEY: secretKey };
  expect(() => openSigningKey(publication, [], env)).toThrow(`is ${publicKey}, which content/site.yaml does not name`);
  expect(() => openSigningKey(publication, [encrypted.publicKey, publicKey], env)).toThrow("an earlier one");
});

test("a build says whether it is signed, and if not, what is missing", () => {
  const key = openSigningKey(publication, [publicKey], { MUSTER_SIGNING_KEY: secretKey });
  expect(signatureText("SHA256SUMS", key, [publicKey])).toBe(`SHA256SUMS is signed with the key ${publicKey}.`);
  expect(signatureText("SHA256SUMS", null, [publicKey])).toContain("not signed: neither MUSTER_SIGNING_KEY nor");
  expect(signatureText("SHA256SUMS", null, [])).toContain("not signed: content/site.yaml names no signing-keys");
});
