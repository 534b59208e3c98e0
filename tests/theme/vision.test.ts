import { expect, test } from "vitest";
import { deficiencies, difference } from "../../src/theme/vision.ts";

test("colours differ as in CIELAB", () => {
  expect(difference("#000000", "#ffffff", null)).toBeCloseTo(100, 0);
  expect(difference("#8a1f2b", "#8a1f2b", null)).toBe(0);
});

test("red and green of one lightness are alike without cones for middle waves, blue and yellow are not", () => {
  const [red, green] = ["#c8553d", "#6b7f2a"] as const;
  expect(difference(red, green, null)).toBeGreaterThan(60);
  expect(difference(red, green, "deuteranopia")).toBeLessThan(25);
  expect(difference("#2a4fc8", "#d8c020", "deuteranopia")).toBeGreaterThan(100);
});

test("lightness stays with every kind of colour blindness", () => {
  for (const deficiency of deficiencies) {
    expect(difference("#000000", "#ffffff", deficiency)).toBeGreaterThan(95);
    expect(difference("#222222", "#dddddd", deficiency)).toBeGreaterThan(60);
  }
});
