import { expect, test } from "vitest";
import { isPublicKey, isSigned, publicKeyFile, readSigningKey, signatureOf } from "../src/minisign.ts";
import { all } from "./all.ts";
import { encrypted, publicKey, secretKey } from "./signing.ts";

const content = Buffer.from("hello\n");

/** What `minisign -S -W -m hello.txt -t "x y"` wrote with the key of the tests. */
const theirs = `untrusted comment: signature from minisign secret key
RUQrIeARbmcDxGyWbABOxnG2T/FC8SALNmZjQekdYx/bglt7CIAQO/vt+aNJAW1BzVozJ+OvkBr9UymmlUBMFd4TXNey/gTltAQ=
trusted comment: x y
ADw+rSsr0OP9NvtPvV7ctHeAGZaz+C4Bh9AdDv1T2K9AzLcSN7tdDIlfXV+mHYOm7/KPrlrmDi+LQdckErCJBw==
`;

test("a signature has the bytes that minisign writes, but for the line that is not signed", () => {
  const key = readSigningKey(secretKey);
  expect(key.publicKey).toBe(publicKey);
  const [first, ...lines] = signatureOf(content, key, "x y").split("\n");
  expect(first).toBe("untrusted comment: verify with the public key C403676E11E0212B");
  expect(lines).toEqual(theirs.split("\n").slice(1));
});

test("what minisign signed is verified; changed content, another comment or another key are not", () => {
  expect(isSigned(content, theirs, [encrypted.publicKey, publicKey])).toBe(true);
  expect(isSigned(Buffer.from("hello"), theirs, [publicKey])).toBe(false);
  expect(isSigned(content, theirs.replace("x y", "x z"), [publicKey])).toBe(false);
  expect(isSigned(content, theirs, [encrypted.publicKey])).toBe(false);
  expect(isSigned(content, "", [publicKey])).toBe(false);
});

test("the last line of the file of a key is enough", () => {
  expect(readSigningKey(secretKey.trim().split("\n")[1]!).publicKey).toBe(publicKey);
});

test("no key, a public key, half a key and two halves of different keys are refused", () => {
  for (const text of ["", "secret", publicKey, secretKey.trim().slice(0, -20)])
    expect(() => readSigningKey(text), text).toThrow("is no secret key of minisign");
  expect(() => readSigningKey(secretKey.replace("XJXaYvJVX5", "XJXaYvJVX6"))).toThrow("do not match");
});

// It takes minisign's whole gigabyte, and seconds.
test.runIf(all)("an encrypted key needs its password", () => {
  expect(readSigningKey(encrypted.secretKey, "pass").publicKey).toBe(encrypted.publicKey);
  expect(() => readSigningKey(encrypted.secretKey, "path")).toThrow("password");
});

test("a public key is known by its form, and written as minisign writes it", () => {
  expect(isPublicKey(publicKey)).toBe(true);
  for (const text of ["", "RWQ", publicKey.slice(0, -4), `${publicKey} `, publicKey.replace("RW", "QW")])
    expect(isPublicKey(text), text).toBe(false);
  expect(publicKeyFile(publicKey)).toBe(`untrusted comment: minisign public key C403676E11E0212B\n${publicKey}\n`);
});
