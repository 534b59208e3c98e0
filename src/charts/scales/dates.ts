import { utcMonth, utcTicks, utcYear } from "d3";
import { monthOf, monthsOf, type CalendarUnit } from "../../model/period.ts";
import { formatMonth } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { SvgCanvas } from "../svg/canvas.ts";

/** The first and last moment of a time scale. */
export type Days = readonly [Date, Date];

/** A day, `YYYY-MM-DD`, as the moment at which it begins (UTC). */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The days of a scale: from the first to the last, or the months around a single one. */
export function daysOf(from: Date, to: Date): Days {
  return from < to ? [from, to] : [utcMonth.offset(from, -3), utcMonth.offset(to, 3)];
}

/**
 * About `count` labelled ticks for a time scale: months, with the year below where it begins; only years if there are
 * many.
 */
export function dateTicks([first, last]: Days, count: number, locale: Locale): Map<Date, readonly string[]> {
  const dates = utcTicks(first, last, count).filter((date) => date.getTime() % 86_400_000 === 0);
  const years = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const lines = linesOf(dates, years ? "year" : "month", locale);
  return new Map(dates.map((date, i) => [date, lines[i]!]));
}

/** Labels of dates: years, or quarters or months with the year below where it begins. */
function linesOf(dates: readonly Date[], unit: CalendarUnit, locale: Locale): (readonly string[])[] {
  return dates.map((date, i) => {
    const year = String(date.getUTCFullYear());
    if (unit === "year") return [year];
    const newYear = i === 0 || date.getUTCFullYear() !== dates[i - 1]!.getUTCFullYear();
    const name = unit === "quarter" ? locale.window.quarter(date.getUTCMonth() / 3 + 1, "") : formatMonth(date, locale);
    const start = date.getUTCDate() === 1 ? name : `${date.getUTCDate()} ${name}`;
    return newYear ? [start, year] : [start];
  });
}

/**
 * A tick of a horizontal time scale: its position, its label, and the centre of the label: at the tick, or as close as
 * the edges of the drawing allow.
 */
export interface DateTick {
  x: number;
  centre: number;
  lines: readonly string[];
}

/** The month from which periods are counted. */
const zero = new Date("0000-01-01T00:00:00Z");

/**
 * Intervals at which periods are labelled: round numbers of years, and numbers of quarters and months that divide a
 * year.
 */
const paces: Readonly<Record<CalendarUnit, readonly number[]>> = {
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  quarter: [1, 2],
  month: [1, 3, 6],
};

/**
 * The candidate sets of ticks for a scale of years, quarters or months, the fullest first: each tick is at the middle
 * of its period, like its value, and labelled with its name. Long scales of quarters and months are labelled in years.
 */
function periodTicks([from, to]: Days, unit: CalendarUnit, locale: Locale): Map<Date, readonly string[]>[] {
  const length = monthsOf[unit];
  const start = (number: number) => utcMonth.offset(zero, number * length);
  const [first, last] = [Math.floor(monthOf(from) / length), Math.floor(monthOf(new Date(to.getTime() - 1)) / length)];
  const periods = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const own = paces[unit].map((pace) => {
    const chosen = periods.filter((number) => number % pace === 0);
    const lines = linesOf(chosen.map(start), unit, locale);
    const middle = (number: number) => new Date((start(number).getTime() + start(number + 1).getTime()) / 2);
    return new Map(chosen.map((number, i) => [middle(number), lines[i]!]));
  });
  if (unit === "year") return own;
  const years = utcYear.range(utcYear.ceil(from), new Date(to.getTime() + 1));
  const others = paces.year.map((pace) => {
    const chosen = years.filter((year) => year.getUTCFullYear() % pace === 0);
    return new Map(chosen.map((year) => [year, [String(year.getUTCFullYear())]]));
  });
  return [...own, ...others];
}

/**
 * As many ticks as fit on a scale from `left` to `right`; its first and last day if fewer than two fit. `unit` is the
 * calendar unit of all values.
 */
export function datesAcross(
  days: Days,
  unit: CalendarUnit | null,
  left: number,
  right: number,
  locale: Locale,
  { width, fine, typeface: { textWidth } }: Pick<SvgCanvas, "width" | "fine" | "typeface">,
): DateTick[] {
  const [first, last] = days.map((date) => date.getTime()) as [number, number];
  const half = ({ lines }: Pick<DateTick, "lines">) => Math.max(...lines.map((line) => textWidth(line, fine))) / 2;
  const place = (dates: ReadonlyMap<Date, readonly string[]>) =>
    [...dates]
      .filter(([date]) => date.getTime() >= first && date.getTime() <= last)
      .map(([date, lines]): DateTick => {
        const x = left + ((right - left) * (date.getTime() - first)) / (last - first);
        return { x, centre: Math.min(Math.max(x, half({ lines })), width - half({ lines })), lines };
      });
  const fit = (ticks: readonly DateTick[]) =>
    ticks.every((tick, i) => i === 0 || tick.centre - half(tick) - ticks[i - 1]!.centre - half(ticks[i - 1]!) >= 12);
  const most = Math.max(4, Math.floor((right - left) / (fine * 5)));
  const plain = () => Array.from({ length: most }, (_, i) => dateTicks(days, i + 1, locale)).toReversed();
  const choices = (unit === null ? plain() : periodTicks(days, unit, locale)).map(place);
  const counts = choices.filter((ticks) => ticks.length > 1);
  const alone = unit === null ? [] : choices.filter((ticks) => ticks.length === 1);
  const ends = place(
    new Map(
      days.map((date) => [date, [`${date.getUTCDate()} ${formatMonth(date, locale)}`, String(date.getUTCFullYear())]]),
    ),
  );
  return [...counts, ...alone, ends].find(fit) ?? ends.slice(0, 1);
}
