import { isDate } from "../model/date.ts";
import { middle } from "../model/decimal.ts";
import { boundsFault, kinds, type Estimate, type Kind } from "../model/estimate.ts";
import { unitId, type Units } from "../model/unit.ts";
import type { Window } from "../model/window.ts";
import { show } from "../diagnostics/problem.ts";
import { unescape } from "../proofreading/escapes.ts";
import { nearest, suggest } from "../diagnostics/nearest.ts";
import { usabilities } from "./model.ts";
import type { Cell, ColumnType } from "./model.ts";

/** A set of valid ids. */
export interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** What cells may refer to: ids of places, origins and sources; quotes with the source of each; and the known units. */
export interface References {
  places: Known;
  origins: Known;
  sources: Known;
  quotes: ReadonlyMap<string, string>;
  units: Units;
}

/** A fault in a cell; `part` names the part of a window or an estimate that is wrong. */
export interface Fault {
  part?: string;
  found: string;
  expected: string;
  action: string;
}

/** The raw texts of a cell: one under "text", or the named parts of a window or an estimate. */
export type Texts = Readonly<Record<string, string>>;

type Parse = (texts: Texts, context: { references: References; categories: readonly string[] }) => Cell | Fault;

/** Whether a parsed cell is a fault instead. */
export function isFault(cell: Cell | Fault): cell is Fault {
  return typeof cell === "object" && cell !== null && "expected" in cell;
}

/** A text without the backslashes that mark a character as intended. */
const text: Parse = ({ text }) => (text?.trim() ? unescape(text) : null);

function named(list: (references: References) => Known, what: string, file: string): Parse {
  return ({ text }, { references }) => {
    const ids = list(references);
    if (!text) return null;
    return ids.has(text)
      ? text
      : { found: show(text), expected: `the id of ${what}`, action: suggest(text, ids.keys(), file) };
  };
}

function oneOf(values: readonly string[]): Parse {
  return ({ text }, { categories }) => {
    const valid = values.length ? values : categories;
    if (!text || valid.includes(text)) return text || null;
    const near = nearest(text!, valid);
    return {
      found: show(text),
      expected: `one of ${valid.join(", ")}`,
      action: near ? `Did you mean "${near}"?` : "Correct it, or declare the value in dataset.yaml.",
    };
  };
}

/** One parser per column type: from raw texts to a typed cell, or to a fault. */
export const parsers: Readonly<Record<ColumnType, Parse>> = {
  identifier: ({ text }) =>
    !text || /^[\w.:-]+$/.test(text)
      ? text || null
      : { found: show(text), expected: "letters, digits and .:_-", action: "Remove the other characters." },
  category: oneOf([]),
  text,
  unit: ({ text }, { references }) => (text?.trim() ? unitId(references.units, unescape(text)) : null),
  note: text,
  counted: ({ text }) =>
    text?.includes(";")
      ? {
          found: show(text),
          expected: "a short phrase without a semicolon",
          action: "Put the source into its own columns, and remarks into the note.",
        }
      : text?.trim()
        ? unescape(text)
        : null,
  number: ({ text }) => (text ? parseNumber(text) : null),
  date: ({ text }) => (!text || isDate(text) ? text || null : dateFault(text)),
  place: named((r) => r.places, "a place", "data/places.csv"),
  origin: named((r) => r.origins, "an origin", "data/origins.csv"),
  source: named((r) => r.sources, "a source", "data/sources/"),
  quote: named((r) => r.quotes, "a quote", "data/sources/"),
  use: oneOf(usabilities),
  window: parseWindow,
  estimate: parseEstimate,
};

/**
 * Parses a number as `1234` or `1234.5` and nothing else, because separators and signs mean different things to
 * different readers.
 */
export function parseNumber(text: string): number | Fault {
  const [found, expected] = [show(text), "a number such as 1500 or 2.5"];
  if (/^-?\d+(\.\d+)?$/.test(text)) {
    if (/^-?0\d|^-0(\.0*)?$/.test(text)) return { found, expected, action: `Write ${Number(text) || 0}.` };
    if (text.replace(/\D/g, "").length > 15)
      return {
        found,
        expected: "a number of at most 15 digits",
        action: "Correct it, or round it and say that it is rounded.",
      };
    return Number(text);
  }
  if (/^\d{1,3}([,.'’ \u00a0\u202f]\d{3})+$/.test(text))
    return { found, expected, action: `Remove the thousands separators: ${text.replace(/\D/g, "")}.` };
  const [, whole, comma] = /^-?(\d{1,3}(?:[.,]\d{3})+)(?:(,\d+)|\.\d+)$/.exec(text) ?? [];
  if (whole && (comma ? !whole.includes(",") : !whole.includes("."))) {
    const [decimal, thousands] = comma ? [",", "."] : [".", ","];
    return {
      found,
      expected,
      action: `Write ${text.replaceAll(thousands!, "").replace(",", ".")}; or read the column with the step \`number\` (decimal: "${decimal}", thousands: "${thousands}"), if all of it is written so.`,
    };
  }
  if (/^-?\d+,\d+$/.test(text))
    return { found, expected, action: `Write the decimal point: ${text.replace(",", ".")}.` };
  return { found, expected, action: "Write the number in digits, and put words into another column." };
}

function dateFault(text: string, part?: string): Fault {
  return {
    ...(part && { part }),
    found: show(text),
    expected: "a date that exists, as YYYY-MM-DD",
    action: "Correct the date.",
  };
}

function parseWindow({ start, end, asOf }: Texts): Window | Fault | null {
  for (const [part, text] of Object.entries({ start, end, asOf }))
    if (text && !isDate(text)) return dateFault(text, part);
  if (asOf && (start || end))
    return {
      part: "asOf",
      found: "an as-of date and a period",
      expected: "only one of the two",
      action: "Clear one of them.",
    };
  if (asOf) return { asOf };
  if (!start && !end) return null;
  if (!start || !end)
    return {
      part: start ? "end" : "start",
      found: "only one end of a period",
      expected: "a start and an end",
      action: "Add the missing date.",
    };
  if (start > end)
    return {
      part: "start",
      found: `${show(start)} to ${show(end)}`,
      expected: "a start that is not after the end",
      action: "Swap or correct the dates.",
    };
  return { start, end };
}

function parseEstimate({ value, low, high, kind: given }: Texts): Estimate | Fault | null {
  // Without a column for the kind, a value is exact, and bounds are the ends of a range.
  const kind = given ?? (!value && !low && !high ? "" : low || high ? "between" : "exact");
  if (!value && !low && !high && !kind) return null;
  const numbers: Record<string, number | null> = {};
  for (const [part, text] of Object.entries({ value, low, high })) {
    const parsed = text ? parseNumber(text) : null;
    if (typeof parsed === "object" && parsed !== null) return { part, ...parsed };
    numbers[part] = parsed;
  }
  if (!kinds.includes(kind as Kind)) {
    const near = nearest(kind ?? "", kinds);
    return {
      part: "kind",
      found: show(kind),
      expected: `one of ${kinds.join(", ")}`,
      action: near ? `Did you mean "${near}"?` : "Write the kind that the source states.",
    };
  }
  const centre = numbers["low"] != null && numbers["high"] != null ? middle(numbers["low"], numbers["high"]) : null;
  const number = numbers["value"] ?? centre;
  if (number === null)
    return { part: "value", found: "nothing", expected: "a number", action: "Add the value that the source gives." };
  const result = { kind: kind as Kind, value: number, low: numbers["low"]!, high: numbers["high"]! };
  const fault = boundsFault(result);
  if (!fault) return result;
  const found = `${kind} ${number}${low ? `, low ${low}` : ""}${high ? `, high ${high}` : ""}`;
  return {
    part: low || high ? "low" : "kind",
    found,
    expected: fault,
    action: "Correct the kind, the value or the bounds.",
  };
}
