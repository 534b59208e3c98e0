import { expect, test } from "vitest";
import { integrityOf, nameDigest, openSha256, sha256 } from "../src/digest.ts";

// The values of `printf abc | sha256sum` and of NIST's examples of SHA-2.
const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

test("a digest is SHA-256 in hexadecimal digits, however its content comes in pieces", () => {
  expect(sha256("abc")).toBe(abc);
  expect(sha256("a", Buffer.from("bc"))).toBe(abc);
  expect(openSha256().update("ab").update("c").digest("hex")).toBe(abc);
  expect(nameDigest("abc")).toBe("ba7816bf");
});

test("what a browser checks of a script is SHA-384 in Base64", () => {
  expect(integrityOf("abc")).toBe("sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn");
});
