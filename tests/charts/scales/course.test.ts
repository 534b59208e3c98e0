import { expect, test } from "vitest";
import { isGap, momentOf, paceOf, timeOf } from "../../../src/charts/scales/course.ts";
import type { Window } from "../../../src/model/window.ts";
import { en } from "../../../src/i18n/en.ts";

const year = (number: number): Window => ({ start: `${number}-01-01`, end: `${number}-12-31` });
const day = (asOf: string): Window => ({ asOf });

test("periods of one length that do not overlap are a series of periods", () => {
  expect(paceOf([2015, 2016, 2021].map(year))).toEqual({
    periods: true,
    unit: "year",
    step: { unit: "months", count: 12 },
  });
  expect(
    paceOf([
      { start: "2024-01-01", end: "2024-01-07" },
      { start: "2024-01-08", end: "2024-01-14" },
    ]),
  ).toEqual({ periods: true, unit: null, step: { unit: "days", count: 7 } });
  expect(
    paceOf([
      { start: "2023-04-01", end: "2024-03-31" },
      { start: "2024-04-01", end: "2025-03-31" },
    ]),
  ).toMatchObject({ periods: true, unit: null });
});

test("what is counted until a day, and windows of different length, are none", () => {
  const counted = ["2022-12-31", "2023-12-31", "2024-12-31"].map((end): Window => ({ start: "2022-01-01", end }));
  expect(paceOf(counted)).toEqual({ periods: false, unit: null, step: null });
  expect(momentOf(counted[0]!, paceOf(counted))).toEqual(new Date("2022-12-31"));
  expect(timeOf(counted[0]!, paceOf(counted), en)).toBe("31 Dec 2022");
  expect(paceOf([{ start: "2022-02-24", end: "2025-08-14" }]).periods).toBe(false);
  expect(paceOf([year(2015)]).periods).toBe(true);
});

test("a value is at the middle of its period, and labelled with the period's name", () => {
  const pace = paceOf([2015, 2016].map(year));
  expect(momentOf(year(2015), pace)).toEqual(new Date("2015-07-02T12:00:00Z"));
  expect(timeOf(year(2015), pace, en)).toBe("2015");
});

test("days of states have a step where most follow each other by the same months", () => {
  const step = (...days: string[]) => paceOf(days.map(day)).step;
  expect(step("2015-07-01", "2016-07-01", "2017-07-01", "2021-07-01")).toEqual({ unit: "months", count: 12 });
  expect(step("2024-01-31", "2024-02-29", "2024-03-31", "2024-06-30")).toEqual({ unit: "months", count: 1 });
  expect(step("2024-01-03", "2024-02-04", "2024-03-07")).toBeNull();
  expect(step("2015-07-01", "2021-07-01")).toBeNull();
});

test("a way that is longer than the step is a gap", () => {
  const years = [2015, 2016, 2021].map(year);
  expect([
    isGap(years[0]!, years[1]!, paceOf(years), false),
    isGap(years[1]!, years[2]!, paceOf(years), false),
  ]).toEqual([false, true]);
  const five = [2000, 2005, 2010].map(year);
  expect(isGap(five[0]!, five[1]!, paceOf(five), false)).toBe(false);
});
