import { Decimal } from "decimal.js";

/**
 * Decimal arithmetic on published numbers. A number stands for the decimal that it is written as, so that 0.1 is a
 * tenth; the result is the number nearest to the exact one: 14.1 + 28.7 + 57.2 is 100. Infinite operands behave as in
 * IEEE 754.
 */
const Exact = Decimal.clone({ defaults: true, precision: 64 });

/** a + b. */
export function add(a: number, b: number): number {
  return total([a, b]);
}

/** The sum of numbers; 0 for none. */
export function total(numbers: readonly number[]): number {
  const plain = numbers.reduce((sum, number) => sum + number, 0);
  // Most sums are of whole numbers, which need no decimal arithmetic.
  if (Number.isSafeInteger(plain) && numbers.every(Number.isSafeInteger)) return plain;
  return numbers.reduce((sum, number) => sum.plus(number), new Exact(0)).toNumber();
}

/** a − b. */
export function subtract(a: number, b: number): number {
  return new Exact(a).minus(b).toNumber();
}

/** a × b. */
export function multiply(a: number, b: number): number {
  return new Exact(a).times(b).toNumber();
}

/** a ÷ b, to the nearest number. */
export function divide(a: number, b: number): number {
  return new Exact(a).div(b).toNumber();
}

/** The number halfway between two. */
export function middle(a: number, b: number): number {
  return new Exact(a).plus(b).div(2).toNumber();
}

/** How many decimals a number has, without trailing zeros. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/**
 * The most by which the sum of published parts can differ from their published whole because all are rounded: half a
 * step for each of them, where the step is one unit of the last decimal that any of them has.
 */
export function roundingSlack(parts: readonly number[], whole: number): number {
  const decimals = Math.max(
    ...[...parts, whole].map((number) => (Number.isFinite(number) ? new Exact(number).decimalPlaces() : 0)),
  );
  return new Exact(10)
    .pow(-decimals)
    .times(parts.length + 1)
    .div(2)
    .toNumber();
}
