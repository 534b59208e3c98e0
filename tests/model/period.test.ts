import { expect, test } from "vitest";
import { boundsOf, calendarUnitOf, isYears, periodOf } from "../../src/model/period.ts";

const from = (start: string, end: string) => ({ start, end });

test.each([
  [from("2015-01-01", "2015-12-31"), "year"],
  [from("2024-04-01", "2024-06-30"), "quarter"],
  [from("2024-02-01", "2024-02-29"), "month"],
  [from("2023-02-01", "2023-02-27"), null],
  [from("2023-04-01", "2024-03-31"), null],
  [from("2024-02-01", "2024-04-30"), null],
  [{ asOf: "2024-01-01" }, null],
])("%o is in the calendar: %s", (window, unit) => {
  expect(calendarUnitOf(window)).toBe(unit);
});

test("a period is whole months, or days where it does not begin and end with one", () => {
  expect(periodOf(from("2000-03-01", "2001-02-28"))).toEqual({ unit: "months", first: 24_002, count: 12 });
  expect(periodOf(from("1970-01-02", "1970-01-08"))).toEqual({ unit: "days", first: 1, count: 7 });
  expect(periodOf({ asOf: "1970-01-02" })).toBeNull();
  expect([from("2015-01-01", "2019-12-31"), from("2015-02-01", "2020-01-31")].map(isYears)).toEqual([true, false]);
});

test("it ends when its last day is over", () => {
  const bounds = boundsOf(from("2024-02-01", "2024-02-29")).map((date) => date.toISOString().slice(0, 10));
  expect(bounds).toEqual(["2024-02-01", "2024-03-01"]);
});
