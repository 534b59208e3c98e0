import fc from "fast-check";
import { expect, test } from "vitest";
import {
  difference,
  exactly,
  maximum,
  minimum,
  quantity,
  ratio,
  Refusal,
  share,
  sum,
  toEstimate,
  type Quantity,
} from "../../src/model/arithmetic.ts";
import { estimate, type Estimate } from "../../src/model/estimate.ts";
import { contains } from "../../src/model/interval.ts";

const people = (kind: Exclude<Estimate["kind"], "between">, value: number) =>
  quantity(estimate(kind, value), { counted: true });

test("more than 1,500 minus 1,366 exact is at least 135 people", () => {
  expect(toEstimate(difference(people("more-than", 1500), people("exact", 1366)))).toEqual(estimate("at-least", 135));
});

test("exact plus at least is at least the sum", () => {
  expect(toEstimate(sum(people("exact", 72), people("at-least", 603)))).toEqual(estimate("at-least", 675));
});

test("the share of an open-ended whole is an upper bound, never one percentage", () => {
  const { interval, centre } = share(people("exact", 771), people("more-than", 1500));
  expect(centre).toBeNull();
  expect(interval?.low).toBe(0);
  expect(interval?.lowIncluded).toBe(false);
  expect(interval?.high).toBeCloseTo(0.5137, 4);
});

test("the ratio of an exact to an approximate number is approximate", () => {
  const result = toEstimate(ratio(people("exact", 6011), people("about", 450_000)));
  expect(result.kind).toBe("about");
  expect(result.value).toBeCloseTo(0.01336, 5);
});

test("about plus an open end is refused, because neither a centre nor a bound is known", () => {
  expect(() => sum(people("about", 400), people("more-than", 1500))).toThrow(Refusal);
});

test("unclear kinds, a divisor that can be zero and negative operands of a ratio are refused", () => {
  expect(() => people("unclear", 49)).toThrow(Refusal);
  expect(() => ratio(exactly(1), people("at-most", 3))).toThrow(Refusal);
  expect(() => ratio(exactly(-1), exactly(3))).toThrow(Refusal);
});

test("toEstimate says a span as between, and one from zero as at most", () => {
  expect(
    toEstimate(
      difference(exactly(10), { centre: null, interval: { low: 2, high: 4, lowIncluded: true, highIncluded: true } }),
    ),
  ).toEqual({ kind: "between", value: 7, low: 6, high: 8 });
  expect(toEstimate(people("at-most", 40))).toEqual(estimate("at-most", 40));
});

test("the smaller and the larger of two intervals that overlap reach as far as either allows", () => {
  const interval = (low: number, high: number, included: boolean) => ({
    centre: null,
    interval: { low, high, lowIncluded: included, highIncluded: included },
  });
  expect(minimum(interval(1, 9, false), interval(1, 9, true)).interval).toEqual({
    low: 1,
    high: 9,
    lowIncluded: true,
    highIncluded: false,
  });
  expect(maximum(interval(1, 9, false), interval(1, 9, true)).interval).toEqual({
    low: 1,
    high: 9,
    lowIncluded: false,
    highIncluded: true,
  });
  expect(maximum(exactly(3), people("more-than", 5)).interval).toEqual(people("more-than", 5).interval);
});

/** An estimate of whole things together with one value that it allows. */
const evaluated = fc
  .record({
    kind: fc.constantFrom("exact", "at-least", "more-than", "at-most", "less-than", "between" as const),
    a: fc.integer({ min: 1, max: 1e6 }),
    b: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(({ kind, a, b }): { quantity: Quantity; value: number } => {
    const low = Math.min(a, b + 1);
    const high = Math.max(a, b + 1);
    switch (kind) {
      case "exact":
        return { quantity: people("exact", a), value: a };
      case "at-least":
        return { quantity: people("at-least", a), value: a + b };
      case "more-than":
        return { quantity: people("more-than", a), value: a + 1 + b };
      case "at-most":
        return { quantity: people("at-most", a), value: b % (a + 1) };
      case "less-than":
        return { quantity: people("less-than", a), value: b % a };
      default:
        return {
          quantity: quantity({ kind: "between", value: (low + high) / 2, low, high }, { counted: true }),
          value: low + (b % (high - low + 1)),
        };
    }
  });

const operations = [
  ["sum", sum, (x: number, y: number) => x + y],
  ["difference", difference, (x: number, y: number) => x - y],
  ["ratio", ratio, (x: number, y: number) => x / y],
  ["minimum", minimum, Math.min],
  ["maximum", maximum, Math.max],
] as const;

test.each(operations)("the interval of a %s contains every point evaluation", (_, operation, ofPoints) => {
  fc.assert(
    fc.property(evaluated, evaluated, (a, b) => {
      let result: Quantity;
      try {
        result = operation(a.quantity, b.quantity);
      } catch (error) {
        if (error instanceof Refusal) return;
        throw error;
      }
      expect(result.interval && contains(result.interval, ofPoints(a.value, b.value))).toBe(true);
    }),
    { seed: 20251122, numRuns: 2000 },
  );
});

test("the interval of a share of a part in its whole contains every point evaluation and stays within one", () => {
  fc.assert(
    fc.property(evaluated, evaluated, (a, b) => {
      fc.pre(b.value > 0 && a.value <= b.value && (b.quantity.interval?.low ?? 0) > 0);
      const { interval } = share(a.quantity, b.quantity);
      expect(interval && contains(interval, a.value / b.value) && interval.high <= 1).toBe(true);
    }),
    { seed: 20251122, numRuns: 2000 },
  );
});

test("an estimate made from a quantity allows every value of its interval", () => {
  fc.assert(
    fc.property(evaluated, evaluated, (a, b) => {
      const whole = sum(a.quantity, b.quantity);
      const back = quantity(toEstimate(whole), { counted: true }).interval;
      expect(back && contains(back, a.value + b.value)).toBe(true);
    }),
    { seed: 20251122, numRuns: 1000 },
  );
});
