import { expect, test } from "vitest";
import { freeMemory, countBytes } from "../../src/memory/free.ts";

/** Something that may be freed as soon as this returns. */
function forgotten(): WeakRef<object> {
  return new WeakRef({ bytes: Buffer.alloc(1000) });
}

/** A buffer of 4 MB that may be freed as soon as this returns. */
function forgottenBuffer(): number {
  return Buffer.alloc(4_000_000).length;
}

test("what nobody holds any more is freed at once", async () => {
  const one = forgotten();
  // A reference that was made stays to the end of its turn.
  await new Promise((resolve) => setTimeout(resolve));
  freeMemory();
  expect(one.deref()).toBe(undefined);
});

test("buffers that were just used are freed once 2 MB were handled, and not before", async () => {
  freeMemory();
  const before = process.memoryUsage().arrayBuffers;
  const held = () => process.memoryUsage().arrayBuffers - before;
  forgottenBuffer();
  await new Promise((resolve) => setTimeout(resolve));
  countBytes(2 ** 21 - 1);
  expect(held()).toBeGreaterThan(3_900_000);
  countBytes(1);
  expect(held()).toBeLessThan(1_000_000);
});
