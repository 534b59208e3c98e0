import type { Estimate } from "../evidence/estimate.ts";
import type { Window } from "../evidence/window.ts";
import type { Locale } from "./locale.ts";
import { isSigned, withSign } from "./signs.ts";

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** The format for these options, made once: making one takes longer than a thousand uses of it. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remembered(numberFormats, locale, options, () => new Intl.NumberFormat(locale.format, options));
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(dateFormats, locale, options, () => new Intl.DateTimeFormat(locale.format, { ...options, timeZone: "UTC" }));
}

function remembered<Format>(formats: Map<string, Format>, locale: Locale, options: object, make: () => Format): Format {
  const key = locale.format + JSON.stringify(options);
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

/** A number with the language's separators: 1,500; at most two decimals. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** A number for an axis: 5,000 as it is, from a million on short (2M). */
export function formatShort(value: number, locale: Locale): string {
  return value < 1e6 ? formatNumber(value, locale) : numberFormat(locale, { notation: "compact" }).format(value);
}

/** The size of a file, in thousands or millions of bytes: 31.7 kB. */
export function formatSize(bytes: number, locale: Locale): string {
  const [unit, per] = bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  return numberFormat(locale, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(Math.max(0.1, bytes / per));
}

/** An estimate in words: "more than 1,500", "about 400", "1,000 to 5,000"; its numbers in full, or as an axis has them. */
export function formatEstimate({ kind, value, low, high }: Estimate, locale: Locale, style: "full" | "short" = "full"): string {
  const write = style === "short" ? formatShort : formatNumber;
  if (kind === "between") return locale.kinds.between(write(low ?? value, locale), write(high ?? value, locale));
  return locale.kinds[kind](write(value, locale));
}

/** An estimate as a text tells it, before the name of its unit: "more than 1,500", "at most 52%", "about 1.3%", "2.9 times". */
export function formatTold(estimate: Estimate, unit: string, locale: Locale): string {
  if (unit === "share") return tellShare(estimate, locale);
  if (unit === "percent") return tellPercent(estimate, locale);
  const told = formatEstimate(estimate, withSign(locale, unit));
  return unit === "times" ? `${told} ${locale.numerals.times[0]}` : told;
}

/** A share from 0 to 1 in per cent, its bounds rounded outward so that what is told holds. */
function tellShare({ kind, value, low, high }: Estimate, locale: Locale): string {
  const decimals = value >= 0.1 ? 0 : value >= 0.01 ? 1 : 2;
  const unit = 10 ** (decimals + 2);
  const percent = (share: number, round: (n: number) => number) =>
    numberFormat(locale, { style: "percent", maximumFractionDigits: decimals }).format(round(Math.round(share * unit * 1e9) / 1e9) / unit);
  if (kind === "between") return locale.kinds.between(percent(low ?? value, Math.floor), percent(high ?? value, Math.ceil));
  const round = { "at-least": Math.floor, "more-than": Math.floor, "at-most": Math.ceil, "less-than": Math.ceil }[kind as string] ?? Math.round;
  return locale.kinds[kind](percent(value, round));
}

/** A value in per cent as it was reported. */
function tellPercent({ kind, value, low, high }: Estimate, locale: Locale): string {
  const write = (percent: number) => numberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(percent / 100);
  return kind === "between" ? locale.kinds.between(write(low ?? value), write(high ?? value)) : locale.kinds[kind](write(value));
}

/** An estimate with its unit: "more than 1,500 people". */
export function formatEstimateOf(estimate: Estimate, unit: string, locale: Locale): string {
  if (unit !== "percent" && isSigned(unit, locale)) return formatTold(estimate, unit, locale);
  return `${formatEstimate(estimate, locale)} ${unitName(unit, estimate.value, locale)}`.trim();
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

/** A window in words: "1 April 2023 to 31 May 2024", or "as of 14 August 2025". */
export function formatWindow(window: Window, locale: Locale, style: "long" | "short" = "long"): string {
  if ("asOf" in window) return locale.window.asOf(formatDate(window.asOf, locale, style));
  return locale.window.period(formatDate(window.start, locale, style), formatDate(window.end, locale, style));
}

/** The name of a language, by its code: French. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale.format], { type: "language" }).of(code) ?? code;
}

/** A name for use in plain text of another direction: one in a right-to-left script does not turn what stands around it. */
export function isolate(name: string): string {
  return /[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name;
}

/** Several things in a row: "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale.format, { type: "conjunction" }).format(items);
}

/** The same; where they are many, the first few and how many more: "a, b, c and 4 others". Things with commas are told apart by semicolons. */
export function formatSome(items: readonly string[], locale: Locale): string {
  const rest = items.length - 3;
  const shown = items.length <= 5 ? items : [...items.slice(0, 3), locale.counts.others(rest, formatNumber(rest, locale))];
  return items.some((item) => item.includes(", ")) ? shown.join("; ") : formatList(shown, locale);
}
