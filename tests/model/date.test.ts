import { expect, test } from "vitest";
import { isDate } from "../../src/model/date.ts";

test.each(["2024-02-29", "2025-12-31", "0999-01-01"])("%s is a date", (text) => expect(isDate(text)).toBe(true));
test.each(["2023-02-29", "2025-13-01", "2025-1-1", "2025", "20250101", "", "2025-01-01T00:00:00Z"])(
  "%s is none",
  (text) => expect(isDate(text)).toBe(false),
);
