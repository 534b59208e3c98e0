import { unitIn, type Units } from "../../model/unit.ts";
import type { Typography } from "../../i18n/typography.ts";
import { proofread, wordRules } from "../../proofreading/rules.ts";
import type { References } from "../columns.ts";
import type { Column } from "../descriptor.ts";
import type { Scan } from "./scan.ts";
import { isPlainText } from "./plain-text.ts";
import { DistinctTexts } from "../distinct-texts.ts";

/** Whether a record is certainly valid. False means only that it has to be parsed. */
type Check = (record: number) => boolean;

/** Kinds of estimates without bounds. */
const unbounded = ["exact", "at-least", "more-than", "at-most", "less-than", "about", "unclear"];

/**
 * The records that are not certainly valid, counted from 1 after the header, in order. A fast scan of the bytes accepts
 * only the commonest forms of valid cells; the parsers of columns.ts decide on all others. Key columns are checked in
 * keys.ts.
 */
export function doubtful(
  scan: Scan,
  header: readonly string[],
  columns: readonly Column[],
  references: References,
  language: Typography,
): number[] {
  const checks = [
    ...columns.map((column) => checkOf(scan, header, column, references, language)),
    ...rowChecks(scan, header, columns, references),
  ];
  const doubts: number[] = [];
  for (let record = 1; record < scan.length; record += 1) {
    for (let nth = 0; nth < checks.length; nth += 1) {
      if (checks[nth]!(record)) continue;
      doubts.push(record);
      break;
    }
  }
  return doubts;
}

const never: Check = () => false;

function checkOf(
  scan: Scan,
  header: readonly string[],
  column: Column,
  references: References,
  language: Typography,
): Check {
  const { bytes } = scan;
  const { type, from } = column;
  if (typeof from !== "string") {
    const parts = Object.fromEntries(Object.entries(from).map(([part, name]) => [part, header.indexOf(name)]));
    return type === "window" ? windowCheck(scan, parts) : estimateCheck(scan, parts, column, references.units);
  }
  const cell = header.indexOf(from);
  const optional =
    column.required === false || (column.required === undefined && ["text", "number", "date", "note"].includes(type));
  const filled =
    (check: Check): Check =>
    (record) =>
      scan.from(record, cell) === scan.to(record, cell) ? optional : check(record);
  const known = (ask: (text: string) => boolean) => filled(askOnce(scan, cell, ask));
  switch (type) {
    case "text":
    case "note":
    case "unit": {
      const isRight = askOnce(
        scan,
        cell,
        (text) => proofread(text, column.verbatim ? "quotation" : "words", language, wordRules).length === 0,
      );
      return filled((record) => {
        const from = scan.from(record, cell);
        return (
          (optional || !mayBeBlank(bytes, from)) && (isPlainText(bytes, from, scan.to(record, cell)) || isRight(record))
        );
      });
    }
    case "counted":
      return filled((record) => {
        const [from, to] = [scan.from(record, cell), scan.to(record, cell)];
        return !mayBeBlank(bytes, from) && !bytes.subarray(from, to).includes(59) && isPlainText(bytes, from, to);
      });
    case "identifier":
      return filled((record) => {
        const to = scan.to(record, cell);
        for (let i = scan.from(record, cell); i < to; i += 1) if (!inIdentifier[bytes[i]!]) return false;
        return true;
      });
    case "number":
      return filled((record) => {
        const from = scan.from(record, cell);
        // Negative numbers are accepted, except forms of -0.
        const sign = column.unit === undefined && bytes[from] === 45 && bytes[from + 1] !== 48 ? 1 : 0;
        return isPlainNumber(
          bytes,
          from + sign,
          scan.to(record, cell),
          column.unit !== undefined && mayBeCounted(column.unit, references.units),
        );
      });
    case "date":
      return filled((record) => isPlainDate(bytes, scan.from(record, cell), scan.to(record, cell)));
    case "category":
      return known((text) => Object.hasOwn(column.categories ?? {}, text));
    case "use":
      return known((text) => text === "ok" || text === "no");
    case "place":
      return known((text) => references.places.has(text));
    case "origin":
      return known((text) => references.origins.has(text));
    case "source":
      return known((text) => references.sources.has(text));
    case "quote":
      return known((text) => references.quotes.has(text));
    default:
      return never;
  }
}

/** Caches a check by the text of the cell. */
function askOnce(scan: Scan, cell: number, ask: (text: string) => boolean): Check {
  const seen = new DistinctTexts(scan, [cell]);
  const answers: boolean[] = [];
  return (record) => (answers[seen.number(record)] ??= ask(scan.text(record, cell)));
}

/** Checks that a quote belongs to the record's source, once per pair. */
function rowChecks(scan: Scan, header: readonly string[], columns: readonly Column[], references: References): Check[] {
  const at = (type: Column["type"]) =>
    header.indexOf(String(columns.find((column) => column.type === type)?.from ?? ""));
  const [quote, source] = [at("quote"), at("source")];
  if (quote < 0 || source < 0) return [];
  const seen = new DistinctTexts(scan, [quote, source]);
  const answers: boolean[] = [];
  const agree = (record: number) =>
    scan.from(record, quote) === scan.to(record, quote) ||
    references.quotes.get(scan.text(record, quote)) === scan.text(record, source);
  return [(record) => (answers[seen.number(record)] ??= agree(record))];
}

/** Checks a window: an as-of date, or a period that does not end before it starts. */
function windowCheck(scan: Scan, { start, end, asOf }: Readonly<Record<string, number>>): Check {
  const { bytes } = scan;
  const empty = (record: number, cell: number) => scan.from(record, cell) === scan.to(record, cell);
  const isDay = (record: number, cell: number) => isPlainDate(bytes, scan.from(record, cell), scan.to(record, cell));
  return (record) => {
    if (!empty(record, asOf!)) return empty(record, start!) && empty(record, end!) && isDay(record, asOf!);
    if (!isDay(record, start!) || !isDay(record, end!)) return false;
    const [first, last] = [scan.from(record, start!), scan.from(record, end!)];
    for (let i = 0; i < 10; i += 1)
      if (bytes[first + i] !== bytes[last + i]) return bytes[first + i]! < bytes[last + i]!;
    return true;
  };
}

/** Checks an estimate without bounds: a number, whole if its unit is counted or comes from another column. */
function estimateCheck(
  scan: Scan,
  { value, low, high, kind }: Readonly<Record<string, number>>,
  { unit }: Column,
  units: Units,
): Check {
  if (low === undefined || kind === undefined) return never;
  const whole = mayBeCounted(unit, units);
  const isKind = askOnce(scan, kind!, (text) => unbounded.includes(text));
  const empty = (record: number, cell: number) => scan.from(record, cell) === scan.to(record, cell);
  return (record) =>
    isPlainNumber(scan.bytes, scan.from(record, value!), scan.to(record, value!), whole) &&
    empty(record, low!) &&
    empty(record, high!) &&
    isKind(record);
}

/** Whether values in this unit must be whole, or may have to be because the unit comes from another column. */
function mayBeCounted(unit: Column["unit"], units: Units): boolean {
  return typeof unit !== "string" || unitIn(units, unit).counted;
}

/**
 * Whether a text that begins here may be all whitespace: it begins with some, or with a byte that begins a whitespace
 * character beyond ASCII.
 */
export function mayBeBlank(bytes: Uint8Array, from: number): boolean {
  const byte = bytes[from]!;
  return byte <= 32 || byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}

const inIdentifier = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-")
  inIdentifier[character.charCodeAt(0)] = 1;

/** At most 15 digits without leading zeros; unless `whole`, optionally a decimal point and more digits. */
export function isPlainNumber(bytes: Uint8Array, start: number, end: number, whole: boolean): boolean {
  if (end - start > 15 || end === start) return false;
  if (bytes[start] === 48 && end - start > 1 && bytes[start + 1] !== 46) return false;
  let point = -1;
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i]!;
    if (byte === 46 && !whole && point < 0 && i > start && i < end - 1) point = i;
    else if (byte < 48 || byte > 57) return false;
  }
  return true;
}

/** The last day of each month; 29 February is left to the parsers. */
const lastDays = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** YYYY-MM-DD. */
export function isPlainDate(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 10 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return false;
  for (let i = start; i < end; i += 1)
    if (i !== start + 4 && i !== start + 7 && (bytes[i]! < 48 || bytes[i]! > 57)) return false;
  const month = (bytes[start + 5]! - 48) * 10 + bytes[start + 6]! - 48;
  const day = (bytes[start + 8]! - 48) * 10 + bytes[start + 9]! - 48;
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= lastDays[month]! && (bytes[start] !== 48 || bytes[start + 1] !== 48)
  );
}
