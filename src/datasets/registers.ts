import type { z } from "zod";
import { originSchema, type Origin } from "../model/origin.ts";
import { placeSchema, type Place } from "../model/place.ts";
import type { Quote } from "../model/quote.ts";
import { sourceSchema, sourceTexts, type Source } from "../model/source.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Typography } from "../i18n/typography.ts";
import { proofread, wordRules } from "../proofreading/rules.ts";
import { readText, type Folder } from "../diagnostics/folder.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import { shownText } from "../diagnostics/texts.ts";
import { readYaml } from "../diagnostics/yaml.ts";
import type { Known, References } from "./columns.ts";
import { readCsv, type RawRow } from "./csv/csv.ts";

/** What all datasets refer to, by id, sorted by id. */
export interface Registers {
  places: ReadonlyMap<string, Place>;
  origins: ReadonlyMap<string, Origin>;
  /** The same before typesetting, as in their files and in downloads. */
  asFound: { places: ReadonlyMap<string, Place>; origins: ReadonlyMap<string, Origin> };
  sources: ReadonlyMap<string, Source>;
  /** Quote id → the quote and its source. */
  quotes: ReadonlyMap<string, { quote: Quote; source: Source }>;
  /** The ids that cells may refer to: those above, and those of entries with faults, which are reported only once. */
  references: References;
}

/**
 * Reads `data/places.csv`, `data/origins.csv` and `data/sources/*.yaml`. Quotes in a language other than the
 * publication's require a translation. Adds a problem for each fault.
 */
export function readRegisters(
  folder: Folder,
  { code: language, typography, knownUnits }: Pick<Locale, "code" | "typography" | "knownUnits">,
  problems: Problem[],
): Registers {
  const places = new Map<string, Place>();
  const origins = new Map<string, Origin>();
  const originColumns = columnsOf(folder, "data/origins.csv", ["id", "name", "type", "interest"], ["short", "place"]);
  const originRows = readRegister(folder, "data/origins.csv", originColumns, originSchema, ["place"], problems);
  proofreadRegister(originRows, "data/origins.csv", ["name", "interest", "short"], typography, problems);
  for (const { value } of originRows.entries) origins.set(value.id, value);
  const columns = ["id", "name", "level", "iso3", "defined_by", "includes", "note"];
  const placeRows = readRegister(folder, "data/places.csv", columns, placeSchema, ["iso3", "defined_by"], problems);
  proofreadRegister(placeRows, "data/places.csv", ["name", "includes", "note"], typography, problems);
  for (const { value, at } of placeRows.entries) {
    places.set(value.id, value);
    const fault = (column: string, found: string, expected: string, action: string) =>
      problems.push({ ...at(columns.indexOf(column)), field: column, found, expected, action });
    if (value.level === "country" && value.iso3 !== value.id)
      fault(
        "iso3",
        show(value.iso3),
        `${show(value.id)}, the id of the country`,
        "Use the ISO 3166-1 alpha-3 code for both.",
      );
    if (value.level !== "country" && value.iso3)
      fault("iso3", show(value.iso3), "an empty cell, because the place is not a country", "Clear the cell.");
    if (value.level === "grouping" && !value.definedBy)
      fault("defined_by", "nothing", "the origin that defines the grouping", "Add the id of the origin.");
    if (value.definedBy && !originRows.ids.has(value.definedBy))
      fault(
        "defined_by",
        show(value.definedBy),
        "the id of an origin",
        suggest(value.definedBy, originRows.ids.keys(), "data/origins.csv"),
      );
  }
  for (const { value, at } of originRows.entries) {
    if (value.place === null || places.get(value.place)?.level === "country") continue;
    const countries = [...places.values()].filter(({ level }) => level === "country").map(({ id }) => id);
    if (placeRows.ids.has(value.place) && !places.has(value.place)) continue;
    problems.push({
      ...at(originColumns.indexOf("place")),
      field: "place",
      found: show(value.place),
      expected: "the id of the country whose authority it is, or nothing",
      action: suggest(value.place, countries, "data/places.csv"),
    });
  }
  const { sources, quotes, references } = readSources(folder, language, typography, problems);
  return {
    places: typesetRegister(places, typography),
    origins: typesetRegister(origins, typography),
    asFound: { places, origins },
    sources,
    quotes,
    references: { ...references, places: placeRows.ids, origins: originRows.ids, units: knownUnits },
  };
}

/** Accepts any id: if a register is missing, only that is reported. */
const anything: Known = { has: () => true, keys: () => [] };

interface Register<T> {
  entries: { value: T; at: RawRow["at"] }[];
  columns: readonly string[];
  ids: Known;
}

/** The columns of a register: those that it must have, then the optional ones that its header names, in their order. */
function columnsOf(folder: Folder, path: string, required: readonly string[], optional: readonly string[]): string[] {
  const header = folder.list("data").includes(path)
    ? new TextDecoder().decode(folder.bytes(path)).split(/\r?\n/, 1)[0]!
    : "";
  const named = header.split(",").slice(required.length);
  return [...required, ...optional.filter((name) => named.includes(name))];
}

function readRegister<S extends z.ZodObject>(
  folder: Folder,
  path: string,
  columns: string[],
  schema: S,
  nullable: string[],
  problems: Problem[],
): Register<z.output<S>> {
  const entries: Register<z.output<S>>["entries"] = [];
  if (!folder.list("data").includes(path)) {
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: "no file",
      expected: `a table with the columns ${columns.join(", ")}`,
      action: "Add the file.",
    });
    return { entries, columns, ids: anything };
  }
  const table = readCsv(folder, path, columns, problems);
  if (!table) return { entries, columns, ids: anything };
  const camel = (name: string) => name.replace("defined_by", "definedBy");
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const record = Object.fromEntries(
      columns.map((name, i) => [camel(name), nullable.includes(name) && row.cells[i] === "" ? null : row.cells[i]]),
    );
    const result = schema.safeParse(record);
    for (const issue of result.error?.issues ?? []) {
      const column = Math.max(columns.map(camel).indexOf(String(issue.path[0])), 0);
      problems.push({
        ...row.at(column),
        field: columns[column]!,
        found: show(row.cells[column]),
        expected: "values" in issue ? `one of ${issue.values.join(", ")}` : issue.message,
        action: "Correct the cell.",
      });
    }
    const id = row.cells[0]!;
    if (!id) problems.push({ ...row.at(0), field: "id", found: "nothing", expected: "an id", action: "Add one." });
    else if (lines.has(id))
      problems.push({
        ...row.at(0),
        field: "id",
        found: `${show(id)} again`,
        expected: `unique ids (line ${lines.get(id)} has it)`,
        action: "Remove one of the rows.",
      });
    lines.set(id, row.at(0).line);
    if (result.success) entries.push({ value: result.data, at: row.at });
  }
  return { entries, columns, ids: lines };
}

/** Proofreads the text columns of a register. Adds a problem for each finding. */
function proofreadRegister<T extends object>(
  { entries, columns }: Register<T>,
  path: string,
  names: readonly string[],
  language: Typography,
  problems: Problem[],
): void {
  for (const { value, at } of entries) {
    for (const name of names) {
      for (const { index, found, expected, action } of proofread(
        String((value as Record<string, unknown>)[name] ?? ""),
        "words",
        language,
        wordRules,
      )) {
        problems.push({ ...at(columns.indexOf(name), index), path, field: name, found, expected, action });
      }
    }
  }
}

/** The entries of a register with their text typeset. */
function typesetRegister<T extends object>(
  entries: ReadonlyMap<string, T>,
  language: Typography,
): ReadonlyMap<string, T> {
  const words = ["name", "includes", "note", "interest", "short"];
  const shown = (entry: T) =>
    Object.fromEntries(
      Object.entries(entry).map(([key, text]) => [
        key,
        words.includes(key) && typeof text === "string" ? shownText(text, "words", language) : text,
      ]),
    ) as T;
  return new Map([...entries].map(([id, entry]) => [id, shown(entry)]));
}

function readSources(
  folder: Folder,
  language: string,
  typography: Typography,
  problems: Problem[],
): Pick<Registers, "sources" | "quotes"> & { references: Pick<References, "sources" | "quotes"> } {
  const sources = new Map<string, Source>();
  const quotes = new Map<string, { quote: Quote; source: Source }>();
  const sourceIds = new Set<string>();
  const quoteOwners = new Map<string, string>();
  const checks: (() => void)[] = [];
  for (const path of folder.list("data/sources").filter((file) => file.endsWith(".yaml"))) {
    const file = path.slice("data/sources/".length, -".yaml".length);
    const text = readText(folder, path, problems);
    sourceIds.add(file);
    if (text === null) continue;
    for (const [, id] of text.matchAll(/\bid: *"?([\w-]+--\d+)/g)) quoteOwners.set(id!, file);
    const checked = readYaml(path, text, sourceSchema, { language: typography, kinds: sourceTexts }, problems);
    if (!checked) continue;
    const { value: source, at } = checked;
    const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
      problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
    if (source.id !== file)
      fault(["id"], show(source.id), `${show(file)}, as the file is named`, "Rename the file or correct the id.");
    sources.set(file, source);
    source.quotes.forEach((quote, i) => {
      const keys = ["quotes", i, "id"];
      if (!quote.id.startsWith(`${source.id}--`))
        fault(keys, show(quote.id), `an id that begins with ${show(`${source.id}--`)}`, "Correct the id.");
      if (quotes.has(quote.id)) fault(keys, `${show(quote.id)} again`, "unique quote ids", "Use the next free number.");
      if (source.language !== language && quote.translation === null)
        fault(["quotes", i], "no translation", `a translation, because the language is ${source.language}`, "Add it.");
      quotes.set(quote.id, { quote, source });
    });
    checks.push(() =>
      source.relays.forEach((id, i) => {
        if (!sourceIds.has(id))
          fault(["relays", i], show(id), "the id of a source", suggest(id, sourceIds, "data/sources/"));
      }),
    );
  }
  for (const check of checks) check();
  return { sources, quotes, references: { sources: sourceIds, quotes: quoteOwners } };
}
