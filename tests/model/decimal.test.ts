import fc from "fast-check";
import { expect, test } from "vitest";
import { add, divide, middle, multiply, subtract, total } from "../../src/model/decimal.ts";

test.each([
  [total([14.1, 28.7, 57.2]), 100],
  [add(0.1, 0.2), 0.3],
  [total([]), 0],
  [add(1e14, 0.5), 100000000000000.5],
  [total([9007199254740991, 0.25, -9007199254740991]), 0.25],
  [add(1, Infinity), Infinity],
  [subtract(100, 99.9), 0.1],
  [subtract(-Infinity, 1), -Infinity],
  [multiply(0.57, 100), 57],
  [multiply(1.1, 1_000_000), 1_100_000],
  [divide(0.3, 0.1), 3],
  [divide(1, 3), 1 / 3],
  [divide(1, Infinity), 0],
  [middle(0.1, 0.2), 0.15],
])("case %#: %d is %d", (result, expected) => {
  expect(result).toBe(expected);
});

/**
 * A decimal as an amount of its smallest parts, such as 1,234 hundredths; the numbers are written by hand, so nothing
 * is computed with them.
 */
const decimals = fc
  .integer({ min: 0, max: 6 })
  .chain((places) =>
    fc.tuple(fc.constant(places), fc.array(fc.integer({ min: -1e8, max: 1e8 }), { minLength: 1, maxLength: 30 })),
  );
const written = (parts: bigint, places: number) => Number(`${parts}e-${places}`);

test("sums are those of the smallest parts, in any order", () => {
  fc.assert(
    fc.property(decimals, ([places, parts]) => {
      const numbers = parts.map((part) => written(BigInt(part), places));
      const sum = written(
        parts.reduce((total, part) => total + BigInt(part), 0n),
        places,
      );
      expect(total(numbers) + 0).toBe(sum + 0);
      expect(total(numbers.toReversed()) + 0).toBe(sum + 0);
      expect(numbers.reduce((a, b) => add(a, b)) + 0).toBe(sum + 0);
    }),
  );
});

test("differences and products are those of the smallest parts; what was multiplied is divided again", () => {
  fc.assert(
    fc.property(decimals, ([places, [a = 0, b = 0]]) => {
      const [x, y] = [written(BigInt(a), places), written(BigInt(b), places)];
      expect(subtract(x, y) + 0).toBe(written(BigInt(a) - BigInt(b), places) + 0);
      expect(multiply(x, y) + 0).toBe(written(BigInt(a) * BigInt(b), places * 2) + 0);
      // A product of more than 15 digits is no decimal that somebody published.
      if (b !== 0 && Math.abs(a * b) < 1e15) expect(divide(multiply(x, y), y) + 0).toBe(x + 0);
      expect(middle(x, y) + 0).toBe(written((BigInt(a) + BigInt(b)) * 5n, places + 1) + 0);
    }),
  );
});
