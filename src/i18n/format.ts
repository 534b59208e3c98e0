import { divide } from "../model/decimal.ts";
import type { Estimate } from "../model/estimate.ts";
import { calendarUnitOf, isYears } from "../model/period.ts";
import { firstDay, lastDay, type Window } from "../model/window.ts";
import type { Locale } from "./locale.ts";
import { alone, type NumberStyle, type Rounding } from "./number-style.ts";
import { isSigned, withSign } from "./signs.ts";

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** The format for these options, made once: making one takes longer than a thousand uses of it. */
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

function remembered<Format>(formats: Map<string, Format>, locale: Locale, options: object, make: () => Format): Format {
  const key = locale.format + JSON.stringify(options);
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

/**
 * A number with the language's separators: 1,500. Alone it has at most two decimals, and more only so that it is not
 * written as nothing.
 */
export function formatNumber(value: number, locale: Locale, style: NumberStyle = alone): string {
  return write(value, locale, style, {});
}

/** A number in a style, as an amount or as per cent. */
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

/** The size of a file, in thousands or millions of bytes: 31.7 kB. */
export function formatSize(bytes: number, locale: Locale): string {
  const [unit, per] = bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  return numberFormat(locale, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(
    Math.max(0.1, bytes / per),
  );
}

/**
 * An estimate in words: "more than 1,500", "about 400", "1,000 to 5,000". Where its numbers are shortened, bounds are
 * rounded outward, so that what is told holds.
 */
export function formatEstimate(estimate: Estimate, locale: Locale, style: NumberStyle = alone): string {
  return inWords(estimate, locale, (number, outward) =>
    write(number, locale, style, {}, style.per === 1 ? "halfExpand" : outward),
  );
}

/** An estimate in the words of its kind, given how a number is written, and how rounded so that what is told holds. */
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
 * An estimate as a text tells it, before the name of its unit: "more than 1,500", "at most 52%", "about 1.3%", "2.9
 * times".
 */
export function formatInText(estimate: Estimate, unit: string, locale: Locale, style: NumberStyle = alone): string {
  if (unit === "share") return formatShare(estimate, locale, style);
  if (unit === "percent")
    return inWords(estimate, locale, (percent) => write(divide(percent, 100), locale, style, { style: "percent" }));
  const text = formatEstimate(estimate, withSign(locale, unit), style);
  return unit === "times" ? `${text} ${locale.numerals.times[0]}` : text;
}

/** A share from 0 to 1 in per cent, its bounds rounded outward so that what is told holds. */
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

/** An estimate with its unit: "more than 1,500 people". */
export function formatEstimateOf(estimate: Estimate, unit: string, locale: Locale, style: NumberStyle = alone): string {
  if (unit !== "percent" && isSigned(unit, locale)) return formatInText(estimate, unit, locale, style);
  return `${formatEstimate(estimate, locale, style)} ${unitName(unit, estimate.value, locale)}`.trim();
}

/** The name of a unit for this many of it. */
export function unitName(unit: string, count: number, locale: Locale): string {
  const names = locale.units[unit];
  return names ? names[count === 1 ? 0 : 1] : unit;
}

/** A calendar date, `YYYY-MM-DD`, in words: 23 April 2025. */
export function formatDate(date: string, locale: Locale, style: "long" | "short" = "long"): string {
  return dateFormat(locale, { day: "numeric", month: style, year: "numeric" }).format(new Date(`${date}T00:00:00Z`));
}

/** The month of a date, short: Sept. */
export function formatMonth(date: Date, locale: Locale): string {
  return dateFormat(locale, { month: "short" }).format(date);
}

/**
 * A window as readers call it: "2015", "Q2 2024", "March 2020", "2015 to 2019"; else its days: "1 April 2023 to 31 May
 * 2024", "as of 14 August 2025".
 */
export function formatWindow(window: Window, locale: Locale, style: "long" | "short" = "long"): string {
  if ("asOf" in window) return locale.window.asOf(formatDate(window.asOf, locale, style));
  const name = periodName(window, locale);
  return name ?? locale.window.period(formatDate(window.start, locale, style), formatDate(window.end, locale, style));
}

/**
 * The time of which a value tells, as short as it can be: "2015", "Q2 2024", "March 2020"; else the last day of its
 * window.
 */
export function formatTime(window: Window, locale: Locale, style: "long" | "short" = "long"): string {
  return periodName(window, locale) ?? formatDate(lastDay(window), locale, style);
}

/** What a period is called; null where it has no name. */
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
 * A name for use in plain text of another direction: one in a right-to-left script does not turn what stands around it.
 */
export function isolate(name: string): string {
  return /[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name;
}

/** Several things in a row: "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale.format, { type: "conjunction" }).format(items);
}

/**
 * The same; where they are many, the first few and how many more: "a, b, c and 4 others". Things with commas are told
 * apart by semicolons.
 */
export function formatSome(items: readonly string[], locale: Locale): string {
  const rest = items.length - 3;
  const shown =
    items.length <= 5 ? items : [...items.slice(0, 3), locale.counts.others(rest, formatNumber(rest, locale))];
  return items.some((item) => item.includes(", ")) ? shown.join("; ") : formatList(shown, locale);
}
