import { RecentCache } from "../memory/recent.ts";
import { divide } from "../model/decimal.ts";
import type { Estimate } from "../model/estimate.ts";
import { calendarUnitOf, isYears } from "../model/period.ts";
import { firstDay, lastDay, type Window } from "../model/window.ts";
import type { Locale } from "./locale.ts";
import { alone, type NumberStyle, type Rounding } from "./number-style.ts";
import { isSigned, withSign } from "./signs.ts";

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();
const dates = new RecentCache<string, string>(1000);

/** A cached number format: creating one takes longer than a thousand uses. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remembered(numberFormats, locale, options, () => new Intl.NumberFormat(locale.format, options));
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(
    dateFormats,
    locale,
    options,
    () => new Intl.DateTimeFormat(locale.format, { ...options, timeZone: "UTC" }),
  );
}

function listFormat(locale: Locale): Intl.ListFormat {
  const options: Intl.ListFormatOptions = { type: "conjunction" };
  return remembered(listFormats, locale, options, () => new Intl.ListFormat(locale.format, options));
}

function remembered<Format>(formats: Map<string, Format>, locale: Locale, options: object, make: () => Format): Format {
  const key = locale.format + JSON.stringify(options);
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

/**
 * Formats a number with the language's separators: 1,500. By default it has at most two decimals, or more if it would
 * read as zero.
 */
export function formatNumber(value: number, locale: Locale, style: NumberStyle = alone): string {
  return write(value, locale, style, {});
}

/** Formats a number in a style, as an amount or in per cent. */
function write(
  value: number,
  locale: Locale,
  { decimals, per }: NumberStyle,
  options: Intl.NumberFormatOptions,
  rounding: Rounding = "halfExpand",
): string {
  const small = decimals === null && value !== 0 && Math.abs(value) < 0.005 * (options.style === "percent" ? 0.01 : 1);
  const digits =
    decimals !== null
      ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
      : small
        ? { maximumSignificantDigits: 2 }
        : { maximumFractionDigits: 2 };
  const text = numberFormat(locale, {
    signDisplay: "negative",
    ...options,
    ...digits,
    roundingMode: rounding,
  } as Intl.NumberFormatOptions).format(per === 1 ? value : divide(value, per));
  return per === 1
    ? text
    : numberFormat(locale, { notation: "compact" })
        .formatToParts(per)
        .map(({ type, value: part }) => (type === "integer" ? text : part))
        .join("");
}

/** Formats a file size in thousands or millions of bytes: 31.7 kB. */
export function formatSize(bytes: number, locale: Locale): string {
  const [unit, per] = bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  return numberFormat(locale, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(
    Math.max(0.1, bytes / per),
  );
}

/**
 * Formats an estimate: "more than 1,500", "about 400", "1,000 to 5,000". If its numbers are shortened, bounds are
 * rounded outward, so that the text remains true.
 */
export function formatEstimate(estimate: Estimate, locale: Locale, style: NumberStyle = alone): string {
  return inWords(estimate, locale, (number, outward) =>
    write(number, locale, style, {}, style.per === 1 ? "halfExpand" : outward),
  );
}

/** Formats an estimate in the words of its kind; `write` formats a number, rounded so that the text remains true. */
function inWords(
  { kind, value, low, high }: Estimate,
  locale: Locale,
  write: (number: number, outward: Rounding) => string,
): string {
  if (kind === "between") return locale.kinds.between(write(low ?? value, "floor"), write(high ?? value, "ceil"));
  const outward =
    ({ "at-least": "floor", "more-than": "floor", "at-most": "ceil", "less-than": "ceil" } as const)[kind as string] ??
    "halfExpand";
  return locale.kinds[kind](write(value, outward));
}

/**
 * Formats an estimate for running text, without the name of its unit: "more than 1,500", "at most 52%", "about 1.3%",
 * "2.9 times".
 */
export function formatInText(estimate: Estimate, unit: string, locale: Locale, style: NumberStyle = alone): string {
  if (unit === "share") return formatShare(estimate, locale, style);
  if (unit === "percent")
    return inWords(estimate, locale, (percent) => write(divide(percent, 100), locale, style, { style: "percent" }));
  const text = formatEstimate(estimate, withSign(locale, unit), style);
  return unit === "times" ? `${text} ${locale.numerals.times[0]}` : text;
}

/** Formats a share from 0 to 1 in per cent, with its bounds rounded outward so that the text remains true. */
function formatShare(estimate: Estimate, locale: Locale, { decimals }: NumberStyle): string {
  const size = Math.abs(estimate.value);
  const own = size >= 0.1 ? 0 : size >= 0.01 ? 1 : 2;
  const style = { decimals: decimals === null ? null : Math.max(0, decimals - 2), per: 1 };
  return inWords(estimate, locale, (share, outward) => {
    const exact = Number(share.toPrecision(12));
    if (decimals !== null || (exact !== 0 && Math.abs(exact) < 0.00005))
      return write(exact, locale, style, { style: "percent" }, outward);
    return numberFormat(locale, {
      style: "percent",
      maximumFractionDigits: own,
      roundingMode: outward,
    } as Intl.NumberFormatOptions).format(exact);
  });
}

/** Formats an estimate with its unit: "more than 1,500 people". */
export function formatEstimateOf(estimate: Estimate, unit: string, locale: Locale, style: NumberStyle = alone): string {
  if (unit !== "percent" && isSigned(unit, locale)) return formatInText(estimate, unit, locale, style);
  return `${formatEstimate(estimate, locale, style)} ${unitName(unit, estimate.value, locale)}`.trim();
}

/** The name of a unit for a count, singular or plural. */
export function unitName(unit: string, count: number, locale: Locale): string {
  const names = locale.units[unit];
  return names ? names[count === 1 ? 0 : 1] : unit;
}

/** Formats a calendar date, `YYYY-MM-DD`: 23 April 2025. */
export function formatDate(date: string, locale: Locale, style: "long" | "short" = "long"): string {
  return dates.get(`${locale.format} ${style} ${date}`, () =>
    dateFormat(locale, { day: "numeric", month: style, year: "numeric" }).format(new Date(`${date}T00:00:00Z`)),
  );
}

/** Formats a day (`YYYY-MM-DD`) or a month (`YYYY-MM`), and says which it is: "14 August 2025", "August 2025". */
export function formatDayOrMonth(text: string, locale: Locale): [string, "day" | "month"] {
  if (text.length > "YYYY-MM".length) return [formatDate(text, locale), "day"];
  return [dateFormat(locale, { month: "long", year: "numeric" }).format(new Date(`${text}-01T00:00:00Z`)), "month"];
}

/** The short name of a date's month: Sept. */
export function formatMonth(date: Date, locale: Locale): string {
  return dateFormat(locale, { month: "short" }).format(date);
}

/**
 * Formats a window: "2015", "Q2 2024", "March 2020", "2015 to 2019"; else its dates: "1 April 2023 to 31 May 2024", "as
 * of 14 August 2025".
 */
export function formatWindow(window: Window, locale: Locale, style: "long" | "short" = "long"): string {
  if ("asOf" in window) return locale.window.asOf(formatDate(window.asOf, locale, style));
  const name = periodName(window, locale);
  return name ?? locale.window.period(formatDate(window.start, locale, style), formatDate(window.end, locale, style));
}

/**
 * Formats the time of a value as briefly as possible: "2015", "Q2 2024", "March 2020"; else the last day of its window.
 */
export function formatTime(window: Window, locale: Locale, style: "long" | "short" = "long"): string {
  return periodName(window, locale) ?? formatDate(lastDay(window), locale, style);
}

/** The name of a calendar period; null if it has none. */
function periodName(window: Window, locale: Locale): string | null {
  const [first, last] = [firstDay(window), lastDay(window)].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  const year = (date: Date) => dateFormat(locale, { year: "numeric" }).format(date);
  switch (calendarUnitOf(window)) {
    case "year":
      return year(first);
    case "quarter":
      return locale.window.quarter(first.getUTCMonth() / 3 + 1, year(first));
    case "month":
      return dateFormat(locale, { month: "long", year: "numeric" }).format(first);
    case null:
      return isYears(window) ? locale.window.period(year(first), year(last)) : null;
  }
}

/** The name of a language, by its code: French. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale.format], { type: "language" }).of(code) ?? code;
}

/**
 * Isolates a name in plain text of another direction: one in a right-to-left script does not affect the text around it.
 */
export function isolate(name: string): string {
  return /[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name;
}

/** Formats a list: "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormat(locale).format(items);
}

/** The items of a list, and the text between them: "a", ", ", "b", " and ", "c". */
export function formatListParts<T>(items: readonly T[], locale: Locale): (T | string)[] {
  const places = items.map((_, i) => String(i));
  return listFormat(locale)
    .formatToParts(places)
    .map(({ type, value }) => (type === "element" ? items[Number(value)]! : value));
}

/** Formats a list, shortened if it is long: "a, b, c and 4 others". Items with commas are separated by semicolons. */
export function formatSome(items: readonly string[], locale: Locale): string {
  const rest = items.length - 3;
  const shown =
    items.length <= 5 ? items : [...items.slice(0, 3), locale.counts.others(rest, formatNumber(rest, locale))];
  return items.some((item) => item.includes(", ")) ? shown.join("; ") : formatList(shown, locale);
}
