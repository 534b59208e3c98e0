import { boundsOf, calendarUnitOf, monthOf, periodOf, type CalendarUnit } from "../../model/period.ts";
import { lastDay, type Window } from "../../model/window.ts";
import { formatDate, formatWindow } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Course, Point } from "../model.ts";

/** How the windows of one series follow each other. */
export interface Pace {
  /**
   * Whether its values are those of periods: all equally long, none reaching into another. Each then stands in the
   * middle of its period, and is called by it. Else values stand on the last days of their windows, as what was counted
   * until then does.
   */
  periods: boolean;
  /** The periods, where the calendar has a name for them. */
  unit: CalendarUnit | null;
  /** From one value to the next; null where nothing tells that. */
  step: { unit: "months" | "days"; count: number } | null;
}

/**
 * The pace of a series, known from its windows: 2015, 2016 and 2021 follow each other by one year; four are missing.
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
  const apart = distances(periods.map(({ first }) => first));
  // One period alone may be all that was ever counted, unless the calendar has a name for it.
  if (apart.length === 0 && name === null) return none;
  if (apart.some((distance) => distance < count)) return none;
  return { periods: true, unit: name, step: { unit, count: Math.min(...apart) } };
}

/**
 * The step between days of which states are told: months, where all are the same day of a month, or the last, and most
 * follow each other by the same. Other days are told now and then.
 */
function stepOfDays(days: readonly string[]): Pace["step"] {
  const same = new Set(days.map((day) => day.slice(8))).size === 1;
  const last = days.every((day) => new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1);
  if (!same && !last) return null;
  const apart = distances(days.map((day) => monthOf(new Date(day))));
  const count = Math.min(...apart);
  const usual = apart.length > 1 && apart.filter((distance) => distance === count).length * 2 > apart.length;
  return usual ? { unit: "months", count } : null;
}

/** How far each number lies from the one before it, in their order; equal ones count once. */
function distances(numbers: readonly number[]): number[] {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  return sorted.slice(1).map((number, i) => number - sorted[i]!);
}

/** Where a value stands in time. */
export function momentOf(window: Window, { periods }: Pace): Date {
  if (!periods) return new Date(lastDay(window));
  const [start, end] = boundsOf(window);
  return new Date((start.getTime() + end.getTime()) / 2);
}

/** What the time of a value is called. */
export function timeOf(window: Window, { periods }: Pace, locale: Locale): string {
  return periods ? formatWindow(window, locale, "short") : formatDate(lastDay(window), locale, "short");
}

/**
 * Whether values are missing between two windows that follow each other in a series. Where a count holds until it is
 * told again (`holds`), none are missing between the days of which it is told.
 */
export function isGap(a: Window, b: Window, { step, periods }: Pace, holds: boolean): boolean {
  if (step === null || (holds && !periods)) return false;
  const place = (window: Window) => periodOf(window)?.first ?? monthOf(new Date(lastDay(window)));
  return place(b) - place(a) > step.count;
}

/** The gaps in the series of a chart: the points before and behind each, and what their times are called. */
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

/** The points of each series of a chart that have a date. */
function seriesIn(points: readonly Point[]): Point[][] {
  const dated = points.filter(({ window }) => window);
  return [...Map.groupBy(dated, ({ group, panel }) => JSON.stringify([group, panel])).values()];
}

/**
 * The scale of time of all series. Where each value holds for its whole period (`whole`), it begins and ends with one.
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

/** Two values of one series that would stand one above the other; null where there are none. */
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
