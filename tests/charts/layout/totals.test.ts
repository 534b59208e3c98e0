import { expect, test } from "vitest";
import { about, atLeast, exact, locale } from "../../../src/gallery/fixtures.ts";
import { totalOf } from "../../../src/charts/layout/totals.ts";
import type { Estimate } from "../../../src/model/estimate.ts";

const total = (...estimates: (Estimate | null)[]) =>
  totalOf(
    estimates.map((estimate) => ({ estimate, unit: "people" })),
    locale.knownUnits,
  );

test("kinds add up where they allow it", () => {
  expect(total(exact(3), exact(4))).toEqual(exact(7));
  expect(total(exact(3), atLeast(4))).toEqual(atLeast(7));
});

test("there is no total where one is missing, or where kinds or units do not add up", () => {
  expect(total()).toBeNull();
  expect(total(exact(3), null)).toBeNull();
  expect(total(about(3), atLeast(4))).toBeNull();
  expect(
    totalOf(
      [
        { estimate: exact(3), unit: "people" },
        { estimate: exact(4), unit: "trees" },
      ],
      locale.knownUnits,
    ),
  ).toBeNull();
});
