import { utcMonth, utcTicks } from "d3";
import { formatMonth } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Sheet } from "./sheet.ts";
import { textWidth } from "./text.ts";

/** The first and the last moment of a scale of time. */
export type Days = readonly [Date, Date];

/** A day, `YYYY-MM-DD`, as the moment at which it begins. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The days that a scale holds: from the first to the last, or the months around a single one. */
export function daysOf(first: string, last: string): Days {
  const [from, to] = [dateOf(first), dateOf(last)];
  return from < to ? [from, to] : [utcMonth.offset(from, -3), utcMonth.offset(to, 3)];
}

/** About so many dates to be marked on a scale, with their words: months, and below them the year where it begins; years alone when there are many. */
export function dateTicks([first, last]: Days, count: number, locale: Locale): Map<Date, readonly string[]> {
  const dates = utcTicks(first, last, count).filter((date) => date.getTime() % 86_400_000 === 0);
  const years = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const lines = dates.map((date, i) => {
    const year = String(date.getUTCFullYear());
    if (years) return [year];
    const newYear = i === 0 || date.getUTCFullYear() !== dates[i - 1]!.getUTCFullYear();
    const month = formatMonth(date, locale);
    const start = date.getUTCDate() === 1 ? month : `${date.getUTCDate()} ${month}`;
    return newYear ? [start, year] : [start];
  });
  return new Map(dates.map((date, i) => [date, lines[i]!]));
}

/** A date of a scale that runs across: where it stands, its words, and where these are centred: there, or as near as the edges of the drawing allow. */
export interface DateTick {
  x: number;
  centre: number;
  lines: readonly string[];
}

/** As many dates as fit side by side on a scale from `left` to `right`; where fewer than two do, its first and its last day. */
export function datesAcross(days: Days, left: number, right: number, locale: Locale, { width, size }: Pick<Sheet, "width" | "size">): DateTick[] {
  const [first, last] = days.map((date) => date.getTime()) as [number, number];
  const half = ({ lines }: Pick<DateTick, "lines">) => Math.max(...lines.map((line) => textWidth(line, size))) / 2;
  const place = (dates: ReadonlyMap<Date, readonly string[]>) =>
    [...dates].map(([date, lines]): DateTick => {
      const x = left + ((right - left) * (date.getTime() - first)) / (last - first);
      return { x, centre: Math.min(Math.max(x, half({ lines })), width - half({ lines })), lines };
    });
  const fit = (ticks: readonly DateTick[]) => ticks.every((tick, i) => i === 0 || tick.centre - half(tick) - ticks[i - 1]!.centre - half(ticks[i - 1]!) >= 12);
  const counts = Array.from({ length: Math.max(4, Math.floor((right - left) / (size * 5))) }, (_, i) => place(dateTicks(days, i + 1, locale))).toReversed();
  const ends = place(new Map(days.map((date) => [date, [`${date.getUTCDate()} ${formatMonth(date, locale)}`, String(date.getUTCFullYear())]])));
  return [...counts.filter((ticks) => ticks.length > 1), ends].find(fit) ?? ends.slice(0, 1);
}
