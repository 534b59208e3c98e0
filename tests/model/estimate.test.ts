import { expect, test } from "vitest";
import { boundsFault, estimate, estimateSchema, intervalOf } from "../../src/model/estimate.ts";

const span = (low: number, high: number, lowIncluded = true, highIncluded = true) => ({
  low,
  high,
  lowIncluded,
  highIncluded,
});

test.each([
  [estimate("exact", 72), span(72, 72)],
  [estimate("at-least", 603), span(603, Infinity, true, false)],
  [estimate("more-than", 1500), span(1501, Infinity, true, false)],
  [estimate("at-most", 40), span(0, 40)],
  [estimate("less-than", 40), span(0, 39)],
  [{ kind: "between" as const, value: 3000, low: 1000, high: 5000 }, span(1000, 5000)],
  [{ kind: "about" as const, value: 400, low: 350, high: 450 }, span(350, 450)],
])("the interval of %o in people", (value, interval) => {
  expect(intervalOf(value, { counted: true })).toEqual(interval);
});

test("what is measured keeps its open end: more than 1.9 million is (1,900,000, ∞)", () => {
  expect(intervalOf(estimate("more-than", 1_900_000), { counted: false })).toEqual(
    span(1_900_000, Infinity, false, false),
  );
});

test("about without bounds has no known width, unclear has no interval", () => {
  expect(intervalOf(estimate("about", 400), { counted: true })).toBeNull();
  expect(intervalOf(estimate("unclear", 400), { counted: true })).toBeNull();
});

test.each([
  [
    { kind: "between" as const, value: 2, low: null, high: null },
    "a low and a high bound, because the kind is between",
  ],
  [{ kind: "exact" as const, value: 2, low: 1, high: 3 }, "no bounds, because the kind is exact"],
  [{ kind: "about" as const, value: 2, low: 1, high: null }, "both a low and a high bound, or neither"],
  [{ kind: "between" as const, value: 2, low: 3, high: 1 }, "a low bound that is not above the high one"],
  [{ kind: "between" as const, value: 9, low: 1, high: 3 }, "a value between 1 and 3"],
  [{ kind: "between" as const, value: 2, low: 1, high: 3 }, null],
])("bounds of %o", (value, fault) => {
  expect(boundsFault(value)).toBe(fault);
  expect(estimateSchema.safeParse(value).success).toBe(fault === null);
});
