import { expect, test } from "vitest";
import { lastDay, sameWindow, windowSchema } from "../../src/model/window.ts";

test("a window is a period or the day of a state, never both", () => {
  expect(windowSchema.safeParse({ start: "2023-04-01", end: "2024-05-31" }).success).toBe(true);
  expect(windowSchema.safeParse({ asOf: "2025-08-14" }).success).toBe(true);
  expect(windowSchema.safeParse({ start: "2023-04-01", end: "2024-05-31", asOf: "2025-08-14" }).success).toBe(false);
  expect(windowSchema.safeParse({ start: "2023-04-01" }).success).toBe(false);
});

test("a window is not reversed", () => {
  expect(windowSchema.safeParse({ start: "2024-05-31", end: "2023-04-01" }).success).toBe(false);
  expect(windowSchema.safeParse({ start: "2024-05-31", end: "2024-05-31" }).success).toBe(true);
});

test("lastDay is the end of a period or the day of a state", () => {
  expect(lastDay({ start: "2023-04-01", end: "2024-05-31" })).toBe("2024-05-31");
  expect(lastDay({ asOf: "2025-08-14" })).toBe("2025-08-14");
});

test("sameWindow distinguishes an as-of date from a period that ends on it", () => {
  expect(sameWindow({ asOf: "2024-05-31" }, { asOf: "2024-05-31" })).toBe(true);
  expect(sameWindow({ asOf: "2024-05-31" }, { start: "2024-05-31", end: "2024-05-31" })).toBe(false);
  expect(sameWindow({ start: "2023-01-01", end: "2023-12-31" }, { start: "2023-01-01", end: "2023-12-30" })).toBe(
    false,
  );
});
