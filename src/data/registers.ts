import type { z } from "zod";
import { originSchema, type Origin } from "../evidence/origin.ts";
import { placeSchema, type Place } from "../evidence/place.ts";
import type { Quote } from "../evidence/quote.ts";
import { sourceSchema, type Source } from "../evidence/source.ts";
import { readText, type Folder } from "../problems/folder.ts";
import { suggest } from "../problems/nearest.ts";
import { show, type Problem } from "../problems/problem.ts";
import { readYaml } from "../problems/yaml.ts";
import type { References } from "./columns.ts";
import { readCsv } from "./csv.ts";

/** What all datasets refer to, by id, in the order of their ids. */
export interface Registers {
  places: ReadonlyMap<string, Place>;
  origins: ReadonlyMap<string, Origin>;
  sources: ReadonlyMap<string, Source>;
  /** Quote id → the quote and its source. */
  quotes: ReadonlyMap<string, { quote: Quote; source: Source }>;
}

/**
 * Reads `data/places.csv`, `data/origins.csv` and `data/sources/*.yaml`. Quotes in another language than the
 * publication's need a translation. Adds a problem for each fault.
 */
export function readRegisters(folder: Folder, language: string, problems: Problem[]): Registers {
  const places = new Map<string, Place>();
  const origins = new Map<string, Origin>();
  const originRows = readRegister(folder, "data/origins.csv", ["id", "name", "type", "interest"], originSchema, [], problems);
  for (const { value } of originRows) origins.set(value.id, value);
  const columns = ["id", "name", "level", "iso3", "defined_by", "includes", "note"];
  for (const { value, at } of readRegister(folder, "data/places.csv", columns, placeSchema, ["iso3", "defined_by"], problems)) {
    places.set(value.id, value);
    const fault = (column: string, found: string, expected: string, action: string) =>
      problems.push({ ...at(columns.indexOf(column)), field: column, found, expected, action });
    if (value.level === "country" && value.iso3 !== value.id) fault("iso3", show(value.iso3), `${show(value.id)}, the id of the country`, "Use the ISO 3166-1 alpha-3 code for both.");
    if (value.level !== "country" && value.iso3) fault("iso3", show(value.iso3), "nothing, because the place is no country", "Empty the cell.");
    if (value.level === "grouping" && !value.definedBy) fault("defined_by", "nothing", "the origin that defines the grouping", "Add the id of the origin.");
    if (value.definedBy && !origins.has(value.definedBy)) fault("defined_by", show(value.definedBy), "the id of an origin", suggest(value.definedBy, origins.keys(), "data/origins.csv"));
  }
  const { sources, quotes } = readSources(folder, language, problems);
  return { places, origins, sources, quotes };
}

/** The ids of the registers, as cells are checked against them. */
export function references({ places, origins, sources, quotes }: Registers): References {
  return {
    places: new Set(places.keys()),
    origins: new Set(origins.keys()),
    sources: new Set(sources.keys()),
    quotes: new Map([...quotes].map(([id, { source }]) => [id, source.id])),
  };
}

function readRegister<S extends z.ZodObject>(folder: Folder, path: string, columns: string[], schema: S, nullable: string[], problems: Problem[]) {
  const found: { value: z.output<S>; at: (column: number) => ReturnType<NonNullable<ReturnType<typeof readCsv>>["rows"][number]["at"]> }[] = [];
  if (!folder.list("data").includes(path)) {
    problems.push({ path, line: 1, column: 1, field: "", found: "no file", expected: `a table with the columns ${columns.join(", ")}`, action: "Add the file." });
    return found;
  }
  const camel = (name: string) => name.replace("defined_by", "definedBy");
  const lines = new Map<string, number>();
  for (const row of readCsv(folder, path, columns, problems)?.rows ?? []) {
    const record = Object.fromEntries(columns.map((name, i) => [camel(name), nullable.includes(name) && row.cells[i] === "" ? null : row.cells[i]]));
    const result = schema.safeParse(record);
    for (const issue of result.error?.issues ?? []) {
      const column = Math.max(columns.map(camel).indexOf(String(issue.path[0])), 0);
      problems.push({ ...row.at(column), field: columns[column]!, found: show(row.cells[column]), expected: issue.message.replace(/^Invalid option: expected /, ""), action: "Correct the cell." });
    }
    const id = row.cells[0]!;
    if (!id) problems.push({ ...row.at(0), field: "id", found: "nothing", expected: "an id", action: "Add one." });
    else if (lines.has(id)) problems.push({ ...row.at(0), field: "id", found: `${show(id)} again`, expected: `ids that differ (line ${lines.get(id)} has it)`, action: "Remove one of the rows." });
    lines.set(id, row.at(0).line);
    if (result.success) found.push({ value: result.data, at: row.at });
  }
  return found;
}

function readSources(folder: Folder, language: string, problems: Problem[]): Pick<Registers, "sources" | "quotes"> {
  const sources = new Map<string, Source>();
  const quotes = new Map<string, { quote: Quote; source: Source }>();
  const relays: { source: Source; check: () => void }[] = [];
  for (const path of folder.list("data/sources").filter((file) => file.endsWith(".yaml"))) {
    const text = readText(folder, path, problems);
    const checked = text === null ? null : readYaml(path, text, sourceSchema, problems);
    if (!checked) continue;
    const { value: source, at } = checked;
    const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
      problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
    const file = path.slice("data/sources/".length, -".yaml".length);
    if (source.id !== file) fault(["id"], show(source.id), `${show(file)}, as the file is named`, "Rename the file or correct the id.");
    sources.set(source.id, source);
    source.quotes.forEach((quote, i) => {
      const keys = ["quotes", i, "id"];
      if (!quote.id.startsWith(`${source.id}--`)) fault(keys, show(quote.id), `an id that begins with ${show(`${source.id}--`)}`, "Correct the id.");
      if (quotes.has(quote.id)) fault(keys, `${show(quote.id)} again`, "quote ids that differ", "Give the next free number.");
      if (source.language !== language && quote.translation === null) fault(["quotes", i], "no translation", `a translation, because the language is ${source.language}`, "Add it.");
      quotes.set(quote.id, { quote, source });
    });
    relays.push({
      source,
      check: () =>
        source.relays.forEach((id, i) => {
          if (!sources.has(id)) fault(["relays", i], show(id), "the id of a source", suggest(id, sources.keys(), "data/sources/"));
        }),
    });
  }
  for (const { check } of relays) check();
  return { sources, quotes };
}
