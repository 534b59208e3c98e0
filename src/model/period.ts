import type { Window } from "./window.ts";

/** Calendar periods with names. */
export const calendarUnits = ["year", "quarter", "month"] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** The number of months in each. */
export const monthsOf: Readonly<Record<CalendarUnit, number>> = { year: 12, quarter: 3, month: 1 };

/**
 * A period in whole months, or in days if it does not begin and end with a month. `first` counts months from January of
 * the year 0, or days from 1 January 1970.
 */
export interface Period {
  unit: "months" | "days";
  first: number;
  count: number;
}

const day = 86_400_000;

/** The period of a window; null for an as-of date. */
export function periodOf(window: Window): Period | null {
  if ("asOf" in window) return null;
  const [first, last] = [Date.parse(window.start) / day, Date.parse(window.end) / day];
  const after = new Date((last + 1) * day);
  if (!window.start.endsWith("-01") || after.getUTCDate() !== 1)
    return { unit: "days", first, count: last - first + 1 };
  const [from, to] = [monthOf(new Date(first * day)), monthOf(after)];
  return { unit: "months", first: from, count: to - from };
}

/** The number of months from January of the year 0 to a date. */
export function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The calendar unit of a window: a year, a quarter, a month, or null. */
export function calendarUnitOf(window: Window): CalendarUnit | null {
  const period = periodOf(window);
  if (period?.unit !== "months") return null;
  return calendarUnits.find((unit) => period.count === monthsOf[unit] && period.first % monthsOf[unit] === 0) ?? null;
}

/** Whether a window is several whole years. */
export function isYears(window: Window): boolean {
  const period = periodOf(window);
  return period?.unit === "months" && period.first % 12 === 0 && period.count % 12 === 0;
}

/** The instants at which a window begins and ends. */
export function boundsOf(window: Window): [start: Date, end: Date] {
  const [start, end] = "asOf" in window ? [window.asOf, window.asOf] : [window.start, window.end];
  return [new Date(Date.parse(start)), new Date(Date.parse(end) + day)];
}
