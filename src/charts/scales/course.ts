import { boundsOf, calendarUnitOf, monthOf, periodOf, type CalendarUnit } from "../../model/period.ts";
import { lastDay, type Window } from "../../model/window.ts";
import { formatDate, formatWindow } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Course, Point } from "../model.ts";

/** How the windows of a series follow each other in time. */
export interface Pace {
  /**
   * Whether its values belong to periods of equal length that do not overlap. Each value is then placed at the middle
   * of its period and labelled with the period's name. Otherwise values are placed on the last days of their windows,
   * as counts up to that day.
   */
  periods: boolean;
  /** The calendar unit of the periods, if there is one. */
  unit: CalendarUnit | null;
  /** The step from one value to the next; null if it cannot be determined. */
  step: { unit: "months" | "days"; count: number } | null;
}

/**
 * Determines the pace of a series from its windows: 2015, 2016 and 2021 follow each other by one year, so four are
 * missing.
 */
export function paceOf(windows: readonly Window[]): Pace {
  const none: Pace = { periods: false, unit: null, step: null };
  const days = windows.flatMap((window) => ("asOf" in window ? window.asOf : []));
  if (days.length === windows.length) return { ...none, step: stepOfDays(days) };
  const periods = windows.map(periodOf).filter((period) => period !== null);
  const [{ unit, count }] = periods as [(typeof periods)[number]];
  if (periods.length < windows.length || periods.some((other) => other.unit !== unit || other.count !== count))
    return none;
  const names = new Set(windows.map(calendarUnitOf));
  const [name = null] = names.size === 1 ? names : [];
  const steps = distances(periods.map(({ first }) => first));
  // A single period may be all that was ever counted, unless it is a calendar unit.
  if (steps.length === 0 && name === null) return none;
  if (steps.some((distance) => distance < count)) return none;
  return { periods: true, unit: name, step: { unit, count: Math.min(...steps) } };
}

/**
 * The step between as-of dates: months, if all are on the same day of the month (or all on the last) and most are
 * equally far apart. Other dates are irregular.
 */
function stepOfDays(days: readonly string[]): Pace["step"] {
  const same = new Set(days.map((day) => day.slice(8))).size === 1;
  const last = days.every((day) => new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1);
  if (!same && !last) return null;
  const steps = distances(days.map((day) => monthOf(new Date(day))));
  const count = Math.min(...steps);
  const usual = steps.length > 1 && steps.filter((distance) => distance === count).length * 2 > steps.length;
  return usual ? { unit: "months", count } : null;
}

/** The distances between successive distinct numbers. */
function distances(numbers: readonly number[]): number[] {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  return sorted.slice(1).map((number, i) => number - sorted[i]!);
}

/** The moment at which a value is placed on the time scale. */
export function momentOf(window: Window, { periods }: Pace): Date {
  if (!periods) return new Date(lastDay(window));
  const [start, end] = boundsOf(window);
  return new Date((start.getTime() + end.getTime()) / 2);
}

/** Label of a value's time. */
export function timeOf(window: Window, { periods }: Pace, locale: Locale): string {
  return periods ? formatWindow(window, locale, "short") : formatDate(lastDay(window), locale, "short");
}

/**
 * Whether values are missing between two successive windows of a series. If a count holds until the next one (`holds`),
 * none are missing between as-of dates.
 */
export function isGap(a: Window, b: Window, { step, periods }: Pace, holds: boolean): boolean {
  if (step === null || (holds && !periods)) return false;
  const place = (window: Window) => periodOf(window)?.first ?? monthOf(new Date(lastDay(window)));
  return place(b) - place(a) > step.count;
}

/** The gaps in the series of a chart: the points before and after each, with the labels of their times. */
export function gapsIn(
  points: readonly Point[],
  holds: boolean,
  locale: Locale,
): { points: [Point, Point]; times: [string, string] }[] {
  return seriesIn(points).flatMap((own) => {
    const pace = paceOf(own.map(({ window }) => window!));
    const sorted = own.toSorted((a, b) => Number(momentOf(a.window!, pace)) - Number(momentOf(b.window!, pace)));
    return sorted.slice(1).flatMap((point, i) => {
      const before = sorted[i]!;
      const times = [before, point].map(({ window }) => timeOf(window!, pace, locale)) as [string, string];
      return isGap(before.window!, point.window!, pace, holds)
        ? [{ points: [before, point] as [Point, Point], times }]
        : [];
    });
  });
}

/** The dated points of each series of a chart. */
function seriesIn(points: readonly Point[]): Point[][] {
  const dated = points.filter(({ window }) => window);
  return [...Map.groupBy(dated, ({ group, panel }) => JSON.stringify([group, panel])).values()];
}

/**
 * The common time scale of all series. If each value holds for its whole period (`whole`), the scale starts and ends
 * with a period.
 */
export function courseOf(points: readonly Point[], whole: boolean): Course | null {
  const series = seriesIn(points).map((own) => {
    const windows = own.map(({ window }) => window!);
    const pace = paceOf(windows);
    const times = windows.flatMap((window) => (whole && pace.periods ? boundsOf(window) : [momentOf(window, pace)]));
    return { pace, times: times.map(Number) };
  });
  const [first] = series;
  if (!first) return null;
  const times = series.flatMap(({ times }) => times).toSorted((a, b) => a - b);
  const alike = series.every(({ pace }) => pace.periods && pace.unit === first.pace.unit);
  return { from: new Date(times[0]!), to: new Date(times.at(-1)!), unit: alike ? first.pace.unit : null };
}

/** Two values of a series that would be placed at the same date; null if there are none. */
export function twiceAt(points: readonly Point[]): [Point, Point] | null {
  for (const own of seriesIn(points)) {
    const pace = paceOf(own.map(({ window }) => window!));
    const first = new Map<number, Point>();
    for (const point of own) {
      const time = momentOf(point.window!, pace).getTime();
      if (first.has(time)) return [first.get(time)!, point];
      first.set(time, point);
    }
  }
  return null;
}
