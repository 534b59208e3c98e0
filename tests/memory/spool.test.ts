import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { readSpool, writeSpool } from "../../src/memory/spool.ts";

test("what was kept is read again, in any order and as often as it is asked for", () => {
  const pieces = [1, 70_000, 0, 262_144, 3].map((length) => randomBytes(length));
  const places = pieces.map((piece) => writeSpool(piece));
  for (const i of [4, 0, 3, 1, 2, 1])
    expect(Buffer.compare(readSpool(new Uint8Array(pieces[i]!.length), places[i]!), pieces[i]!)).toBe(0);
});

test("bytes that are not there are an error", () => {
  const at = writeSpool(Buffer.from("bells"));
  expect(() => readSpool(new Uint8Array(6), at)).toThrow("The temporary file of this process was cut off.");
});

test.skipIf(process.platform === "win32")("nothing is left in the folder for temporary files", () => {
  writeSpool(Buffer.from("bells"));
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("muster-spool-"))).toEqual([]);
});
