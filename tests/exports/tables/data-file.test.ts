import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dataFile } from "../../../src/exports/tables/data-file.ts";
import { freeMemory } from "../../../src/memory/free.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("a file has the bytes, the size and the digest of its pieces together, whatever their lengths", () => {
  const piece = fc
    .tuple(fc.string({ unit: "binary", maxLength: 20 }), fc.integer({ min: 0, max: 40_000 }))
    .map(([text, times]) => text.repeat(times));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const expected = Buffer.concat(pieces.map((text) => Buffer.from(text)));
      const file = dataFile(pieces);
      expect(file.size).toBe(expected.length);
      expect(file.sha256).toBe(sha256(expected));
      expect(Buffer.compare(file.bytes, expected)).toBe(0);
      expect(Buffer.compare(Buffer.concat([...file.blocks()]), expected)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test("content in one piece is the same file", () => {
  const text = "Bells, 1,500 of them\n".repeat(50_000);
  const whole = dataFile(text);
  expect([whole.size, whole.sha256]).toEqual([1_050_000, sha256(Buffer.from(text))]);
  expect(dataFile(Buffer.from(text)).sha256).toBe(whole.sha256);
  expect(dataFile("").size).toBe(0);
  expect(dataFile("").sha256).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("later changes to the input or output bytes do not change the file", () => {
  const bytes = Buffer.from("bells".repeat(100_000));
  const file = dataFile(bytes);
  bytes.fill(0);
  expect(Buffer.from(file.bytes).toString("latin1", 499_995)).toBe("bells");
});

test("what is kept of small files is their bytes", () => {
  freeMemory();
  const before = process.memoryUsage().arrayBuffers;
  const files = Array.from({ length: 200 }, (_, i) => dataFile(`bells,${i}\n`));
  freeMemory();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
  expect(files.at(-1)!.size).toBe(10);
});
