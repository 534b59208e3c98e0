import { expect, test } from "vitest";
import { freeMemory, countBytes } from "../../src/memory/free.ts";

/** Something that may be freed as soon as this returns. */
function forgotten(): WeakRef<object> {
  return new WeakRef({ bytes: Buffer.alloc(1000) });
}

test("what nobody holds any more is freed at once", async () => {
  const one = forgotten();
  // A reference that was made stays to the end of its turn.
  await new Promise((resolve) => setTimeout(resolve));
  freeMemory();
  expect(one.deref()).toBe(undefined);
});

test("memory is freed once 32 MB were handled", async () => {
  freeMemory();
  const one = forgotten();
  await new Promise((resolve) => setTimeout(resolve));
  countBytes(2 ** 21 - 1);
  expect(one.deref()).not.toBe(undefined);
  await new Promise((resolve) => setTimeout(resolve));
  countBytes(2 ** 25);
  expect(one.deref()).toBe(undefined);
});
