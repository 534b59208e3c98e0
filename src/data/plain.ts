import { isWhole } from "../evidence/unit.ts";
import type { References } from "./columns.ts";
import type { Column, Descriptor } from "./descriptor.ts";
import type { Scan } from "./scan.ts";
import { Seen } from "./seen.ts";

/** Says of a record whether it is plainly right. False says nothing: the record is then to be parsed. */
type Check = (record: number) => boolean;

/** Kinds that an estimate may have without bounds. */
const unbounded = ["exact", "at-least", "more-than", "at-most", "less-than", "about", "unclear"];

/** What is to be parsed before a file may be called right. */
export interface Doubts {
  /** Records, counted from 1 behind the header, in their order. */
  records: number[];
  /** Whether a key of one of them may be that of another record. */
  keys: boolean;
}

/**
 * The records that are not plainly right. The others hold nothing but the commonest forms of valid cells, which are told by their
 * bytes; what is right in another form, and what is wrong and why, only the parsers of columns.ts know.
 */
export function doubtful(scan: Scan, header: readonly string[], { columns, key }: Descriptor, references: References): Doubts {
  const checks = [...columns.map((column) => checkOf(scan, header, column, references)), ...rowChecks(scan, header, columns, references)];
  const repeated = repeatedKeys(scan, header, columns, key);
  const doubts: Doubts = { records: [], keys: repeated.includes(1) };
  for (let record = 1; record < scan.length; record += 1) {
    let right = repeated[record] === 0;
    for (const check of checks) right = check(record) && right;
    if (!right) doubts.records.push(record);
  }
  return doubts;
}

const never: Check = () => false;

function checkOf(scan: Scan, header: readonly string[], column: Column, references: References): Check {
  const { bytes } = scan;
  const { type, from } = column;
  if (typeof from !== "string") {
    const parts = Object.fromEntries(Object.entries(from).map(([part, name]) => [part, header.indexOf(name)]));
    return type === "window" ? windowCheck(scan, parts) : estimateCheck(scan, parts, column);
  }
  const cell = header.indexOf(from);
  const optional = column.required === false || (column.required === undefined && ["text", "number", "date", "note"].includes(type));
  const filled = (check: (from: number, to: number) => boolean): Check => (record) => {
    const [start, end] = [scan.start(record, cell), scan.end(record, cell)];
    return start === end ? optional : check(start, end);
  };
  switch (type) {
    case "text":
    case "note":
    case "unit":
      return filled((start, end) => optional || (bytes[start]! > 32 && (bytes[start] !== 34 || end - start > 2)));
    case "identifier":
      return filled((start, end) => {
        for (let i = start; i < end; i += 1) if (!inIdentifier[bytes[i]!]) return false;
        return true;
      });
    case "number":
      return filled((start, end) => isPlainNumber(bytes, start, end, false));
    case "date":
      return filled((start, end) => isPlainDate(bytes, start, end));
    case "category":
      return filled(known(scan, (text) => Object.hasOwn(column.categories ?? {}, text)));
    case "use":
      return filled(known(scan, (text) => text === "ok" || text === "no"));
    case "place":
      return filled(known(scan, (text) => references.places.has(text)));
    case "origin":
      return filled(known(scan, (text) => references.origins.has(text)));
    case "source":
      return filled(known(scan, (text) => references.sources.has(text)));
    case "quote":
      return filled(known(scan, (text) => references.quotes.has(text)));
    default:
      return never;
  }
}

/** Asks of each text once. Texts in quotes are not asked. */
function known(scan: Scan, ask: (text: string) => boolean): (start: number, end: number) => boolean {
  const seen = new Seen(scan.bytes);
  const decoder = new TextDecoder();
  const answers: boolean[] = [];
  return (start, end) => {
    if (scan.bytes[start] === 34) return false;
    const number = seen.number(start, end);
    return (answers[number] ??= ask(decoder.decode(scan.bytes.subarray(start, end))));
  };
}

/** A quote must be of the record's source; each pair of the two is looked up once. */
function rowChecks(scan: Scan, header: readonly string[], columns: readonly Column[], references: References): Check[] {
  const at = (type: Column["type"]) => header.indexOf(String(columns.find((column) => column.type === type)?.from ?? ""));
  const [quote, source] = [at("quote"), at("source")];
  if (quote < 0 || source < 0) return [];
  const seen = new Seen(scan.bytes);
  const answers = new Map<number, boolean>();
  const numberOf = (record: number, cell: number) => seen.number(scan.start(record, cell), scan.end(record, cell));
  return [
    (record) => {
      if (scan.start(record, quote) === scan.end(record, quote)) return true;
      const pair = numberOf(record, quote) * 2 ** 26 + numberOf(record, source);
      const answer = answers.get(pair) ?? references.quotes.get(scan.text(record, quote)) === scan.text(record, source);
      answers.set(pair, answer);
      return answer;
    },
  ];
}

/**
 * Tells by 1 which records may have a key that another one before has. All have where the key is one of several cells, or can be written
 * in more than one way, as numbers can and texts in quotes; these are left to the parsers.
 */
function repeatedKeys(scan: Scan, header: readonly string[], columns: readonly Column[], key: readonly string[]): Uint8Array {
  const repeated = new Uint8Array(scan.length);
  const column = key.length === 1 ? columns.find(({ name }) => name === key[0]) : undefined;
  if (typeof column?.from !== "string" || column.type === "number") return repeated.fill(1);
  const cell = header.indexOf(column.from);
  const seen = new Seen(scan.bytes, scan.length);
  for (let record = 1; record < scan.length; record += 1) {
    const start = scan.start(record, cell);
    seen.number(start, scan.end(record, cell));
    if (!seen.fresh || scan.bytes[start] === 34) repeated[record] = 1;
  }
  return repeated;
}

/** A day of a state, or a period whose end is not before its start. */
function windowCheck(scan: Scan, { start, end, asOf }: Readonly<Record<string, number>>): Check {
  const { bytes } = scan;
  const empty = (record: number, cell: number) => scan.start(record, cell) === scan.end(record, cell);
  const isDay = (record: number, cell: number) => isPlainDate(bytes, scan.start(record, cell), scan.end(record, cell));
  return (record) => {
    if (!empty(record, asOf!)) return empty(record, start!) && empty(record, end!) && isDay(record, asOf!);
    if (!isDay(record, start!) || !isDay(record, end!)) return false;
    const [first, last] = [scan.start(record, start!), scan.start(record, end!)];
    for (let i = 0; i < 10; i += 1) if (bytes[first + i] !== bytes[last + i]) return bytes[first + i]! < bytes[last + i]!;
    return true;
  };
}

/** A number of a kind that needs no bounds, without any; where its unit is counted, or stands in another column, a whole number. */
function estimateCheck(scan: Scan, { value, low, high, kind }: Readonly<Record<string, number>>, { unit }: Column): Check {
  const whole = typeof unit !== "string" || isWhole(unit);
  const isKind = known(scan, (text) => unbounded.includes(text));
  const empty = (record: number, cell: number) => scan.start(record, cell) === scan.end(record, cell);
  return (record) =>
    isPlainNumber(scan.bytes, scan.start(record, value!), scan.end(record, value!), whole) &&
    empty(record, low!) &&
    empty(record, high!) &&
    isKind(scan.start(record, kind!), scan.end(record, kind!));
}

const inIdentifier = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-") inIdentifier[character.charCodeAt(0)] = 1;

/** Digits without leading zeros, at most 15; with `whole`, nothing else, otherwise with a decimal point and digits behind it. */
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

/** The last day of each month; the 29th of February is left to the parsers. */
const lastDays = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** YYYY-MM-DD. */
export function isPlainDate(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 10 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return false;
  for (let i = start; i < end; i += 1) if (i !== start + 4 && i !== start + 7 && (bytes[i]! < 48 || bytes[i]! > 57)) return false;
  const month = (bytes[start + 5]! - 48) * 10 + bytes[start + 6]! - 48;
  const day = (bytes[start + 8]! - 48) * 10 + bytes[start + 9]! - 48;
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDays[month]! && (bytes[start] !== 48 || bytes[start + 1] !== 48);
}
