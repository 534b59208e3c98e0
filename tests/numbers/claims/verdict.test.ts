import { expect, test } from "vitest";
import type { Quantity } from "../../../src/model/arithmetic.ts";
import { point, type Interval } from "../../../src/model/interval.ts";
import { relations } from "../../../src/numbers/claims/definition.ts";
import { judgeRelation, together } from "../../../src/numbers/claims/verdict.ts";

const of = (interval: Interval | null): Quantity => ({ centre: null, interval });
const exactly = (value: number) => of(point(value));
const from = (low: number, high = Infinity) =>
  of({ low, high, lowIncluded: true, highIncluded: Number.isFinite(high) });

test.each([
  [exactly(9), "more-than", exactly(5), "proven"],
  [exactly(5), "more-than", exactly(5), "refuted"],
  [exactly(5), "at-least", exactly(5), "proven"],
  [exactly(5), "equal-to", exactly(5), "proven"],
  [exactly(5), "equal-to", exactly(6), "refuted"],
  [from(603), "more-than", exactly(86), "proven"],
  [from(603), "more-than", exactly(603), "open"],
  [from(603), "at-least", exactly(603), "proven"],
  [exactly(86), "at-most", from(603), "proven"],
  [exactly(700), "fewer-than", from(603), "open"],
  [from(5, 9), "fewer-than", from(10, 12), "proven"],
  [from(5, 9), "fewer-than", from(9, 12), "open"],
  [from(5, 9), "at-most", from(9, 12), "proven"],
  [from(10, 12), "fewer-than", from(5, 9), "refuted"],
  [from(5, 9), "equal-to", from(5, 9), "open"],
  [of(null), "more-than", exactly(1), "open"],
] as const)("%j is %s %j: %s", (a, relation, b, verdict) => expect(judgeRelation(a, relation, b)).toBe(verdict));

test("a proven relation holds at every point, and a refuted one at none", () => {
  const holds = {
    "more-than": (a: number, b: number) => a > b,
    "fewer-than": (a: number, b: number) => a < b,
    "at-least": (a: number, b: number) => a >= b,
    "at-most": (a: number, b: number) => a <= b,
    "equal-to": (a: number, b: number) => a === b,
  };
  const spans = [0, 1, 2, 3, 4].flatMap((low) => [0, 1, 2].map((width) => [low, low + width] as const));
  for (const [a, b] of spans.flatMap((a) => spans.map((b) => [a, b] as const)))
    for (const relation of relations) {
      const verdict = judgeRelation(from(...a), relation, from(...b));
      const points = [a, b].map(([low, high]) => Array.from({ length: high - low + 1 }, (_, i) => low + i));
      const all = points[0]!.flatMap((x) => points[1]!.map((y) => holds[relation](x, y)));
      if (verdict === "proven") expect(all).not.toContain(false);
      if (verdict === "refuted") expect(all).not.toContain(true);
      if (all.every(Boolean)) expect(verdict).toBe("proven");
    }
});

test("claims together are refuted if one is, and proven if all are", () => {
  expect(together(["proven", "open", "refuted"])).toBe("refuted");
  expect(together(["proven", "open"])).toBe("open");
  expect(together(["proven", "proven"])).toBe("proven");
});
